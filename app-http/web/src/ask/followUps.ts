import type { Part, Schema, SchemaTable, Statistics } from "../api/types";
import { label } from "../language/label";
import type { Language } from "../language/words";

/**
 * Questions that change one part of the question before. They are plain words, as a person would
 * write them, so that a link and a model can read them too.
 */
export interface FollowUp {
  label: string;
  question: string;
}

const PHRASES = {
  en: {
    measure: "now {what}",
    by: "by {what}",
    only: "only {what}",
    in: "only in {what}",
    without: 'without "{what}"',
    top: "only the top {what}",
    bottom: "only the bottom {what}",
    on: "only on {what}",
    and: "{one} and {other}",
    calendar: ["day", "week", "month", "weekday", "hour"],
    allTime: "all time",
  },
  es: {
    measure: "ahora {what}",
    by: "por {what}",
    only: "solo {what}",
    in: "solo en {what}",
    without: 'sin "{what}"',
    top: "solo los {what} mejores",
    bottom: "solo los {what} peores",
    on: "solo el {what}",
    and: "{one} y {other}",
    calendar: ["día", "semana", "mes", "día de la semana", "hora"],
    allTime: "de todo el periodo",
  },
} as const;

const RANKS = [3, 5, 10, 20];
const MOST_MONTHS = 12;

function phrase(
  language: Language,
  key: "measure" | "by" | "only" | "in" | "on" | "top" | "bottom" | "without",
  what: string | number,
): string {
  return PHRASES[language][key].replace("{what}", String(what));
}

function and(language: Language, one: string, other: string): string {
  return PHRASES[language].and.replace("{one}", one).replace("{other}", other);
}

export function without(part: Part, language: Language): string {
  return phrase(language, "without", part.text);
}

/** Where the values of a column are looked up: tables before the views that show them again. */
export function tableOf(schema: Schema, column: string): SchemaTable | undefined {
  const having = schema.tables.filter(({ columns }) => columns.some(({ name }) => name === column));
  return having.find(({ view }) => !view) ?? having[0];
}

/**
 * Other things to compute for. Of several that it is computed for, one stays, or the first stays
 * with another; where rows are ranked within groups, only words of a person's own can say what.
 */
export function groups(schema: Schema, part: Part, parts: Part[], language: Language): FollowUp[] {
  const now = part.text.replace(/^[^:]*: /, "").split(", ");
  const columns = schema.tables
    .filter((table) => !table.view)
    .flatMap((table) => table.columns)
    .filter((column) => column.role === "dimension")
    .map((column) => label(column.words, language) ?? column.name);
  const others = [...new Set([...columns, ...PHRASES[language].calendar])].filter(
    (what) => !now.some((word) => word.startsWith(what)),
  );
  const by = (what: string) => ({ label: what, question: phrase(language, "by", what) });
  const [first = "", ...more] = now;
  if (more.length === 0) {
    return others.map(by);
  }
  const ranked = parts.some((one) => one.kind === "rank");
  return ranked ? [] : [...now, ...others.map((what) => and(language, first, what))].map(by);
}

/** Other figures to compute, beside those that the other parts name. */
export function metrics(schema: Schema, part: Part, parts: Part[], language: Language): FollowUp[] {
  const named = (names: string[]) => schema.metrics.find(({ name }) => names.includes(name));
  const measures = parts.filter(({ kind }) => kind === "measure");
  const beside = measures.filter((one) => one !== part).map(({ names }) => named(names));
  if (!beside.every((metric) => metric !== undefined)) {
    return [];
  }
  const taken = new Set(measures.flatMap(({ names }) => names));
  return schema.metrics
    .filter((metric) => !taken.has(metric.name))
    .map((metric) => label(metric.words, language) ?? metric.name)
    .map((what) => ({
      label: what,
      question: phrase(
        language,
        "measure",
        beside.reduce(
          (all, { words, name }) => and(language, all, label(words, language) ?? name),
          what,
        ),
      ),
    }));
}

/** Single days of the week, Monday first. */
export function weekdays(part: Part, language: Language): FollowUp[] {
  const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)))
    .filter((name) => !part.text.endsWith(`: ${name}`))
    .map((name) => ({ label: name, question: phrase(language, "on", name) }));
}

/** The months of the data, newest first, and all of it. */
export function months(statistics: Statistics, language: Language): FollowUp[] {
  const days = statistics.tables.flatMap((table) => table.last_date ?? []).sort();
  const firsts = statistics.tables.flatMap((table) => table.first_date ?? []).sort();
  const last = days.at(-1);
  const first = firsts[0];
  const found: FollowUp[] = [];
  if (first && last) {
    const month = new Date(`${last.slice(0, 7)}-01T00:00:00Z`);
    while (found.length < MOST_MONTHS && month.toISOString().slice(0, 7) >= first.slice(0, 7)) {
      const name = new Intl.DateTimeFormat(language, {
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      }).format(month);
      found.push({ label: name, question: phrase(language, "in", name) });
      month.setUTCMonth(month.getUTCMonth() - 1);
    }
  }
  const all = PHRASES[language].allTime;
  return [...found, { label: all, question: all }];
}

/** More or fewer, from either end. */
export function ranks(part: Part, language: Language): FollowUp[] {
  const others = RANKS.filter((n) => !part.text.split(/\D+/).includes(String(n)));
  return [
    ...others.map((n) => phrase(language, "top", n)),
    ...others.map((n) => phrase(language, "bottom", n)),
  ].map((question) => ({ label: question, question }));
}

/** Rows with this value alone. */
export function value(text: string, language: Language): FollowUp {
  return { label: text, question: phrase(language, "only", text) };
}
