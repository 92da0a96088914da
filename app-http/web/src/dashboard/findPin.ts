import { askInTurn } from "../api/ask";
import { draw } from "../api/chart";
import { rowsOf } from "../api/rows";
import type { Server } from "../api/server";
import type { Result } from "../chart/ResultView";
import type { Language } from "../language/words";
import type { Pin } from "./pins";

export interface Found {
  result: Result;
  /** What the rows say; nothing of SQL. */
  analysis: string;
  /** How the question was read, which the title leaves out: of which days, of what alone. */
  reading: string[];
}

/**
 * Finds a pinned answer anew, drawn as it was pinned.
 *
 * @throws Refused with what the server declined or could not do
 */
export async function findPin(
  server: Server,
  pin: Pin,
  language: Language,
  signal: AbortSignal,
): Promise<Found> {
  return pin.questions.length > 0
    ? asked(server, pin, language, signal)
    : queried(server, pin, language, signal);
}

/** A conversation of its own; what it goes on from was asked as it was then. */
async function asked(
  server: Server,
  pin: Pin,
  language: Language,
  signal: AbortSignal,
): Promise<Found> {
  const questions = pin.questions.map((question, place) => ({
    question,
    dataset: place === pin.questions.length - 1 ? pin.dataset : pin.asked,
  }));
  const answer = await askInTurn(server, questions, signal);
  if (!answer) {
    throw new Error("a pin without questions was asked");
  }
  const { data, columns, chart, analysis } = answer;
  const reading = answer.parts.map(({ text }) => text);
  if (chart.type === pin.type) {
    return { result: answer, analysis, reading };
  }
  const wanted = { data, columns, type: pin.type, title: chart.title, language };
  const drawn = await draw(server, wanted, signal);
  return { result: { ...answer, chart: drawn.chart }, analysis, reading };
}

async function queried(
  server: Server,
  pin: Pin,
  language: Language,
  signal: AbortSignal,
): Promise<Found> {
  const { sql, dataset, type, title } = pin;
  return {
    result: await rowsOf(server, { sql, dataset, type, title, language }, signal),
    analysis: "",
    reading: [],
  };
}
