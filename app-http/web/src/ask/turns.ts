import type { Step } from "../api/ask";
import type { Answer, Problem } from "../api/types";
import type { Result } from "../chart/ResultView";

export type TurnState =
  | { kind: "working"; step: Step }
  | { kind: "answered"; answer: Answer; confirmed: boolean }
  | { kind: "rows"; result: Result }
  | { kind: "declined"; problem: Problem }
  | { kind: "failed"; problem: Problem | undefined }
  | { kind: "stopped" };

/** A question, or a person's own SQL, and what has become of it. */
export interface Turn {
  id: string;
  question: string;
  /** Of a person's own, and the dataset that it reads. */
  sql?: { text: string; dataset: string | undefined };
  state: TurnState;
}

export interface Thread {
  id: string;
  /** Milliseconds since 1970 of the last change. */
  at: number;
  /** The one that is asked; without it, the one that knows the words best. */
  dataset: string | undefined;
  turns: Turn[];
}

export function newThread(dataset?: string): Thread {
  return { id: randomId(), at: Date.now(), dataset, turns: [] };
}

/** Browsers give `randomUUID` to secure addresses only. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface AnsweredTurn extends Turn {
  state: Extract<TurnState, { kind: "answered" }>;
}

/** The answer that the next question is asked in sight of. */
export function lastAnswer(turns: Turn[]): AnsweredTurn | undefined {
  return turns.findLast(isAnswered);
}

/** The conversation that the next question goes on from. */
export function conversationOf(turns: Turn[]): string | undefined {
  const declined = turns.findLast(({ state }) => state.kind === "declined")?.state;
  return (
    lastAnswer(turns)?.state.answer.conversation_id ??
    (declined?.kind === "declined" ? declined.problem.conversation_id : undefined)
  );
}

/** The questions of a thread, as far as they were answered. */
export function questionsOf(turns: Turn[]): string[] {
  return turns.filter(isAnswered).map((turn) => turn.question);
}

/** The questions that lead to a turn: what a link to it has to hold. */
export function questionsTo(turns: Turn[], id: string): string[] {
  return turnsTo(turns, id).map((turn) => turn.question);
}

/** The turns that lead to one, from the last one on that is understood by itself. */
export function turnsTo(turns: Turn[], id: string): AnsweredTurn[] {
  const last = turns.findIndex((turn) => turn.id === id);
  const before = turns.slice(0, last + 1).filter(isAnswered);
  const start = before.findLastIndex(({ state }) => state.answer.relation === "starts");
  return before.slice(Math.max(0, start));
}

function isAnswered(turn: Turn): turn is AnsweredTurn {
  return turn.state.kind === "answered";
}

/** A thread as it was kept; what was under way then is not any more. */
export function restored(thread: Thread): Thread {
  return {
    ...thread,
    turns: thread.turns.map((turn) =>
      turn.state.kind === "working" ? { ...turn, state: { kind: "stopped" } } : turn,
    ),
  };
}
