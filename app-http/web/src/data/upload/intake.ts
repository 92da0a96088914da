import { computed, signal } from "@preact/signals";
import type { Server } from "../../api/server";
import { type Order, type Preview, preview, upload } from "../../api/uploads";
import { pairOf } from "./fits";

/** A file that somebody wants to load, and how the server would read it once it has said so. */
export interface Chosen {
  id: string;
  file: File;
  preview?: Preview;
  error?: unknown;
}

/** Files on their way to the server. */
export interface Delivery {
  /** Of what it is: chosen files, or the job that it repeats. */
  of: string;
  /** From 0 to 1. */
  share: number;
  error?: unknown;
}

export const BOTH = "both";

/**
 * The files that are chosen, looked at and sent. Lives as long as the page, so that a long upload
 * goes on while somebody asks a question.
 */
export class Intake {
  readonly chosen = signal<readonly Chosen[]>([]);
  readonly delivery = signal<Delivery | undefined>(undefined);

  /** The chosen users and transactions, where these two and nothing else are chosen. */
  readonly pair = computed<[Chosen, Chosen] | undefined>(() => {
    const chosen = this.chosen.value;
    const [users, transactions] = pairOf(chosen.map((one) => one.preview)) ?? [];
    const first = chosen[users ?? -1];
    const second = chosen[transactions ?? -1];
    return first && second ? [first, second] : undefined;
  });

  private readonly orders = new Map<string, Order>();
  private stopping = new AbortController();

  constructor(private readonly server: Server) {}

  choose(files: Iterable<File>): void {
    for (const file of files) {
      const one: Chosen = { id: crypto.getRandomValues(new Uint32Array(2)).join("-"), file };
      this.chosen.value = [...this.chosen.value, one];
      this.look(one);
    }
  }

  /** Asks the server how it would read the file. */
  async look({ id, file }: Chosen): Promise<void> {
    if (file.size === 0) {
      return; // there is nothing to read
    }
    this.change(id, {});
    try {
      this.change(id, { preview: await preview(this.server, file) });
    } catch (error) {
      this.change(id, { error });
    }
  }

  leave(id: string): void {
    this.chosen.value = this.chosen.value.filter((one) => one.id !== id);
  }

  get busy(): boolean {
    return this.delivery.value !== undefined && this.delivery.value.error === undefined;
  }

  /**
   * Sends an order; resolves with the job's id, or with nothing when it was stopped or failed, or
   * while another one is on its way.
   */
  async send(of: string, order: Order): Promise<string | undefined> {
    if (this.busy) {
      return undefined;
    }
    this.stopping = new AbortController();
    const { signal } = this.stopping;
    this.delivery.value = { of, share: 0 };
    try {
      const { job_id } = await upload(this.server, order, signal, (share) => {
        this.delivery.value = { of, share };
      });
      this.orders.set(job_id, order);
      this.delivery.value = undefined;
      const sent = new Set(Object.values(order.files));
      this.chosen.value = this.chosen.value.filter((one) => !sent.has(one.file));
      return job_id;
    } catch (error) {
      this.delivery.value = signal.aborted ? undefined : { of, share: 0, error };
      return undefined;
    }
  }

  stop(): void {
    this.stopping.abort();
  }

  /** What was sent for a job, as long as the page was not loaded anew since. */
  orderOf(job: string): Order | undefined {
    return this.orders.get(job);
  }

  private change(id: string, news: Pick<Chosen, "preview" | "error">): void {
    this.chosen.value = this.chosen.value.map((one) =>
      one.id === id ? { id, file: one.file, ...news } : one,
    );
  }
}

const intakes = new WeakMap<Server, Intake>();

export function intakeOf(server: Server): Intake {
  const intake = intakes.get(server) ?? new Intake(server);
  intakes.set(server, intake);
  return intake;
}
