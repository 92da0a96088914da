import { events, type ServerEvent } from "./events";
import { parse } from "./json";
import { Refused, type Server } from "./server";
import type { Answer, Problem } from "./types";

/** How far an answer has come. */
export type Step = "asked" | "understood" | "sql" | "rows" | "chart" | "analysis";

const STEPS: readonly string[] = ["asked", "understood", "sql", "rows", "chart", "analysis"];

export interface Asked {
  question: string;
  conversationId?: string | undefined;
  dataset?: string | undefined;
  /** The id of the answer that it was asked in sight of. */
  after?: string | undefined;
}

/**
 * Asks one after the other in a new conversation, each going on from the one before.
 *
 * @returns the answer to the last; nothing where there is none to ask
 * @throws Refused with what the server declined or could not do
 */
export async function askInTurn(
  server: Server,
  questions: Pick<Asked, "question" | "dataset">[],
  signal: AbortSignal,
): Promise<Answer | undefined> {
  let answer: Answer | undefined;
  for (const question of questions) {
    const conversationId = answer?.conversation_id;
    answer = await ask(server, { ...question, conversationId }, signal);
  }
  return answer;
}

/**
 * Asks and tells of each step. Aborting stops the work on the server too.
 *
 * @throws Refused with what the server declined or could not do
 */
export async function ask(
  server: Server,
  asked: Asked,
  signal: AbortSignal,
  onStep: (step: Step) => void = () => {},
): Promise<Answer> {
  const response = await server.send("ask", {
    method: "POST",
    signal,
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify({
      question: asked.question,
      ...(asked.conversationId ? { conversation_id: asked.conversationId } : {}),
      ...(asked.dataset ? { dataset: asked.dataset } : {}),
      ...(asked.after ? { after: asked.after } : {}),
    }),
  });
  let outcome: ServerEvent | undefined;
  for await (const event of events(response)) {
    if (event.name === "answer" || event.name === "problem") {
      outcome = event;
    } else if (STEPS.includes(event.name)) {
      onStep(event.name as Step);
    }
  }
  if (outcome?.name === "problem") {
    throw new Refused(parse<Problem>(outcome.data));
  }
  if (outcome) {
    return parse<Answer>(outcome.data);
  }
  throw new Error("the connection broke off before the answer");
}
