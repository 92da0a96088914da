import { effect, signal } from "@preact/signals";
import type { Answer, ChartType } from "../api/types";

const STORED = "quaestor.pins";

/** An answer that stays on the dashboard, and is found anew each time. */
export interface Pin {
  id: string;
  title: string;
  dataset: string;
  /** The questions that lead to it; of an answer that needs a model none are kept. */
  questions: string[];
  /** Run where there are no questions. */
  sql: string;
  type: ChartType;
}

/** In this browser. */
export const pins = signal<Pin[]>(JSON.parse(localStorage.getItem(STORED) ?? "[]"));

effect(() => localStorage.setItem(STORED, JSON.stringify(pins.value)));

/** Asking a model again would cost, and might answer otherwise: there the SQL stays the same. */
const REPEATABLE = ["grammar", "report", "verified"];

/** @param link the parameters of the address that leads to the answer */
export function pinOf(answer: Answer, link: URLSearchParams): Pin {
  const questions = REPEATABLE.includes(answer.source) ? link.getAll("q") : [];
  return {
    id: questions.length > 0 ? questions.join("\n") : answer.sql,
    title: answer.chart.title || answer.question,
    dataset: answer.dataset,
    questions,
    sql: answer.sql,
    type: answer.chart.type,
  };
}

export function togglePin(pin: Pin): void {
  const others = pins.value.filter((other) => other.id !== pin.id);
  pins.value = others.length < pins.value.length ? others : [...others, pin];
}
