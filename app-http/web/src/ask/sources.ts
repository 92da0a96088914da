import { questionsTo, type Turn } from "./turns";

/** The sources of answers that are found in the same way whenever they are asked for. */
export const WITHOUT_MODEL = ["grammar", "report", "verified"] as const;

export type WithoutModel = (typeof WITHOUT_MODEL)[number];

export function isWithoutModel(source: string): source is WithoutModel {
  return WITHOUT_MODEL.some((known) => known === source);
}

/** Where the answers to the questions that lead to a turn came from. */
export function sourcesTo(turns: Turn[], id: string): string[] {
  const count = questionsTo(turns, id).length;
  const last = turns.findIndex((turn) => turn.id === id);
  const sources = turns
    .slice(0, last + 1)
    .flatMap(({ state }) => (state.kind === "answered" ? [state.answer.source] : []));
  return sources.slice(sources.length - count);
}
