import { type Turn, turnsTo } from "./turns";

/** The sources of answers that are found in the same way whenever they are asked for. */
export const WITHOUT_MODEL = ["grammar", "report", "verified"] as const;

export type WithoutModel = (typeof WITHOUT_MODEL)[number];

export function isWithoutModel(source: string): source is WithoutModel {
  return WITHOUT_MODEL.some((known) => known === source);
}

/** Where the answers to the questions that lead to a turn came from. */
export function sourcesTo(turns: Turn[], id: string): string[] {
  return turnsTo(turns, id).map(({ state }) => state.answer.source);
}
