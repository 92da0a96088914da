import { type Signal, signal } from "@preact/signals";
import { type Asked, ask, askInTurn, type Step } from "../api/ask";
import { rowsOf } from "../api/rows";
import { Refused, type Server } from "../api/server";
import type { Answer } from "../api/types";
import {
  conversationOf,
  lastAnswer,
  newThread,
  questionsTo,
  randomId,
  type Thread,
  type Turn,
  type TurnState,
} from "./turns";

/** A thread that goes on. Questions are asked one after the other; the next waits for no answer. */
export class Conversation {
  readonly thread: Signal<Thread>;
  private running: AbortController | undefined;

  constructor(
    private readonly server: Server,
    thread: Thread = newThread(),
  ) {
    this.thread = signal(thread);
  }

  get working(): boolean {
    return this.thread.value.turns.at(-1)?.state.kind === "working";
  }

  async ask(question: string): Promise<void> {
    await this.question(question, (signal, onStep) => this.answered(question, signal, onStep));
  }

  /** A question that is whole, such as one that was suggested: it goes on from nothing. */
  async askAnew(question: string): Promise<void> {
    const { dataset } = this.thread.value;
    await this.question(question, (signal, onStep) =>
      ask(this.server, { question, dataset }, signal, onStep),
    );
  }

  /** All of them, as long as each is answered and no other thread is opened. */
  async askAll(questions: string[]): Promise<void> {
    const { id } = this.thread.value;
    for (const question of questions) {
      await this.ask(question);
      const { id: now, turns } = this.thread.value;
      if (now !== id || turns.at(-1)?.state.kind !== "answered") {
        return;
      }
    }
  }

  async run(sql: string, title: string, dataset: string | undefined): Promise<void> {
    const language = this.server.language();
    await this.turn({ question: title, sql: { text: sql, dataset } }, async (signal) => {
      const result = await rowsOf(this.server, { sql, dataset, title, language }, signal);
      return { kind: "rows", result };
    });
  }

  stop(): void {
    this.running?.abort();
  }

  change(id: string, change: (state: TurnState) => TurnState): void {
    if (!this.thread.value.turns.some((turn) => turn.id === id)) {
      return; // another thread was opened meanwhile
    }
    this.set((turns) =>
      turns.map((turn) => (turn.id === id ? { ...turn, state: change(turn.state) } : turn)),
    );
  }

  /** Stops what is under way and goes on with another thread. */
  open(thread: Thread): void {
    this.stop();
    this.running = undefined;
    this.thread.value = thread;
  }

  /** A conversation that the server has forgotten, or that has gone on elsewhere, is led anew. */
  private async answered(
    question: string,
    signal: AbortSignal,
    onStep: (step: Step) => void,
  ): Promise<Answer> {
    try {
      return await ask(this.server, this.next(question), signal, onStep);
    } catch (error) {
      if (!(error instanceof Refused) || error.problem.code !== "conversation-changed") {
        throw error;
      }
      await this.lead(signal);
      return ask(this.server, this.next(question), signal, onStep);
    }
  }

  private next(question: string): Asked {
    const { turns, dataset } = this.thread.value;
    const after = lastAnswer(turns)?.state.answer.id;
    return { question, conversationId: conversationOf(turns), dataset, after };
  }

  /** Asks in a new conversation what led to the last answer, so that the next one goes on from it. */
  private async lead(signal: AbortSignal): Promise<void> {
    const { turns, dataset } = this.thread.value;
    const last = lastAnswer(turns);
    const questions = questionsTo(turns, last?.id ?? "").map((question) => ({ question, dataset }));
    const answer = await askInTurn(this.server, questions, signal);
    if (last && answer) {
      const { id, conversation_id } = answer;
      this.change(last.id, (state) =>
        state.kind === "answered"
          ? { ...state, answer: { ...state.answer, id, conversation_id } }
          : state,
      );
    }
  }

  private async question(
    question: string,
    answer: (signal: AbortSignal, onStep: (step: Step) => void) => Promise<Answer>,
  ): Promise<void> {
    await this.turn({ question }, async (signal, tell) => {
      const onStep = (step: Step) => tell({ kind: "working", step });
      return { kind: "answered", answer: await answer(signal, onStep), confirmed: false };
    });
  }

  private async turn(
    asked: Pick<Turn, "question" | "sql">,
    work: (signal: AbortSignal, tell: (state: TurnState) => void) => Promise<TurnState>,
  ): Promise<void> {
    this.stop();
    const abort = new AbortController();
    this.running = abort;
    const id = randomId();
    const tell = (state: TurnState) => this.change(id, () => state);
    this.set((turns) => [...turns, { id, ...asked, state: { kind: "working", step: "asked" } }]);
    tell(await work(abort.signal, tell).catch((error) => outcomeOf(error, abort.signal)));
    if (this.running === abort) {
      this.running = undefined;
    }
  }

  private set(change: (turns: Turn[]) => Turn[]): void {
    const thread = this.thread.value;
    this.thread.value = { ...thread, at: Date.now(), turns: change(thread.turns) };
  }
}

function outcomeOf(error: unknown, signal: AbortSignal): TurnState {
  if (signal.aborted) {
    return { kind: "stopped" };
  }
  if (error instanceof Refused) {
    return {
      kind: error.problem.code === "declined" ? "declined" : "failed",
      problem: error.problem,
    };
  }
  return { kind: "failed", problem: undefined };
}
