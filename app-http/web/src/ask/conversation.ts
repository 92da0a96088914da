import { type Signal, signal } from "@preact/signals";
import { ask } from "../api/ask";
import { Refused, type Server } from "../api/server";
import type { Chart, QueryPage } from "../api/types";
import {
  conversationOf,
  newThread,
  randomId,
  type Thread,
  type Turn,
  type TurnState,
} from "./turns";

/** As many rows of a person's own SQL as are shown. */
const SQL_ROWS = 1_000;

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
    const { turns, dataset } = this.thread.value;
    const asked = { question, conversationId: conversationOf(turns), dataset };
    await this.turn({ question }, async (signal, tell) => {
      const answer = await ask(this.server, asked, signal, (step) =>
        tell({ kind: "working", step }),
      );
      return { kind: "answered", answer, confirmed: false };
    });
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
    await this.turn({ question: title, sql }, async (signal) => {
      const request = { sql, dataset, page_size: SQL_ROWS };
      const page = await this.server.post<QueryPage>("query", request, signal);
      const picture = await this.server.post<Chart & { columns: never }>(
        "chart",
        { data: page.data, dataset, title },
        signal,
      );
      const { columns, ...chart } = picture;
      const truncated = page.pagination.total_rows > page.data.rows.length;
      return {
        kind: "rows",
        result: { sql: page.sql, dataset, data: page.data, columns, chart, truncated },
      };
    });
  }

  stop(): void {
    this.running?.abort();
  }

  change(id: string, change: (state: TurnState) => TurnState): void {
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
