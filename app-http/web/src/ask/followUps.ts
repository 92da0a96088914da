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
    top: "top {what}",
    bottom: "bottom {what}",
    calendar: ["day", "week", "month", "weekday", "hour"],
    allTime: "all time",
  },
  es: {
    measure: "ahora {what}",
    by: "por {what}",
    only: "solo {what}",
    in: "solo en {what}",
    without: 'sin "{what}"',
    top: "los {what} mejores",
    bottom: "los {what} peores",
    calendar: ["día", "semana", "mes", "día de la semana", "hora"],
    allTime: "de todo el periodo",
  },
} as const;

const RANKS = [3, 5, 10, 20];
const MOST_MONTHS = 12;

function phrase(
  language: Language,
  key: "measure" | "by" | "only" | "in" | "top" | "bottom" | "without",
  what: string | number,
): string {
  return PHRASES[language][key].replace("{what}", String(what));
}

export function without(part: Part, language: Language): string {
  return phrase(language, "without", part.text);
}

/** Where the values of a column are looked up: tables before the views that show them again. */
export function tableOf(schema: Schema, column: string): SchemaTable | undefined {
  const having = schema.tables.filter(({ columns }) => columns.some(({ name }) => name === column));
  return having.find(({ view }) => !view) ?? having[0];
}

/** Other things to compute for. */
export function groups(schema: Schema, part: Part, language: Language): FollowUp[] {
  const columns = schema.tables
    .filter((table) => !table.view)
    .flatMap((table) => table.columns)
    .filter((column) => column.role === "dimension" && !part.names.includes(column.name))
    .map((column) => label(column.words, language) ?? column.name);
  return [...new Set([...columns, ...PHRASES[language].calendar])].map((what) => ({
    label: what,
    question: phrase(language, "by", what),
  }));
}

/** Other figures to compute. */
export function metrics(schema: Schema, part: Part, language: Language): FollowUp[] {
  return schema.metrics
    .filter((metric) => !part.names.includes(metric.name))
    .map((metric) => label(metric.words, language) ?? metric.name)
    .map((what) => ({ label: what, question: phrase(language, "measure", what) }));
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

export function ranks(language: Language): FollowUp[] {
  return [
    ...RANKS.map((n) => phrase(language, "top", n)),
    ...RANKS.slice(0, 3).map((n) => phrase(language, "bottom", n)),
  ].map((question) => ({ label: question, question }));
}

/** Rows with this value alone. */
export function value(text: string, language: Language): FollowUp {
  return { label: text, question: phrase(language, "only", text) };
}
