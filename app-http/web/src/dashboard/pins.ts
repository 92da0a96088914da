import { effect, signal } from "@preact/signals";
import type { Answer, ChartType } from "../api/types";
import { keptName } from "../app/kept";
import { isWithoutModel } from "../ask/sources";

const STORED = keptName("pins");

/** An answer that stays on the dashboard, and is found anew each time. */
export interface Pin {
  id: string;
  title: string;
  /** The one that answered. */
  dataset: string;
  /** The questions that lead to it; of an answer that needs a model none are kept. */
  questions: string[];
  /** The dataset that was chosen for its thread, if one was. */
  asked?: string;
  /** Run where there are no questions. */
  sql: string;
  type: ChartType;
  /** Milliseconds since 1970 of the day when it was pinned; those of before were not told. */
  at?: number;
}

/** In this browser. */
export const pins = signal<Pin[]>(restored(localStorage.getItem(STORED)));

effect(() => localStorage.setItem(STORED, JSON.stringify(pins.value)));

// Another tab pins, too; what it wrote must not be undone by this one.
addEventListener("storage", (event) => {
  if (event.key === STORED) {
    pins.value = restored(event.newValue);
  }
});

/** What the browser kept, as far as it can be read. */
export function restored(text: string | null): Pin[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPin) : [];
  } catch (error) {
    if (error instanceof SyntaxError) {
      return [];
    }
    throw error;
  }
}

function isPin(kept: Partial<Pin> | null): kept is Pin {
  return (
    typeof kept?.id === "string" && typeof kept.sql === "string" && Array.isArray(kept.questions)
  );
}

/**
 * Asking a model again would cost, and might answer otherwise: where one had a part in the answer,
 * also in a question before it, the SQL stays the same.
 *
 * @param link the parameters of the address that leads to the answer
 * @param sources of the answers to each question of the link
 */
export function pinOf(answer: Answer, link: URLSearchParams, sources: string[]): Pin {
  const questions = sources.every(isWithoutModel) ? link.getAll("q") : [];
  const asked = link.get("dataset");
  return {
    id: [answer.dataset, ...(questions.length > 0 ? questions : [answer.sql])].join("\n"),
    title: answer.chart.title || answer.question,
    dataset: answer.dataset,
    questions,
    ...(asked === null ? {} : { asked }),
    sql: answer.sql,
    type: answer.chart.type,
    at: Date.now(),
  };
}

/** The parameters of the address of its thread; nothing without questions. */
export function threadOf(pin: Pin): URLSearchParams | undefined {
  if (pin.questions.length === 0) {
    return undefined;
  }
  const link = new URLSearchParams(pin.questions.map((question) => ["q", question]));
  if (pin.asked) {
    link.set("dataset", pin.asked);
  }
  return link;
}

export function togglePin(pin: Pin): void {
  const others = pins.value.filter((other) => other.id !== pin.id);
  pins.value = others.length < pins.value.length ? others : [...others, pin];
}

export function showPinAs(id: string, type: ChartType): void {
  pins.value = pins.value.map((pin) => (pin.id === id ? { ...pin, type } : pin));
}

/** @param step 1 for the next place, -1 for the one before; past the ends nothing moves */
export function movePin(id: string, step: 1 | -1): void {
  const moved = [...pins.value];
  const from = moved.findIndex((pin) => pin.id === id);
  const to = from + step;
  const [here, there] = [moved[from], moved[to]];
  if (here && there) {
    moved[from] = there;
    moved[to] = here;
    pins.value = moved;
  }
}
