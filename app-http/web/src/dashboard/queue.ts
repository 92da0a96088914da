/** Lets only so many pieces of work run at once; the others wait for their turn. */
export class Queue {
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(private readonly atOnce: number) {}

  /** @throws the signal's reason, without a start, when nobody wants it any more at its turn */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running++;
    }
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      this.next();
    }
  }

  /** Hands the place over, so that nobody who comes between can take it. */
  private next(): void {
    const first = this.waiting.shift();
    if (first) {
      first();
    } else {
      this.running--;
    }
  }
}

/** The server has other people to serve as well. */
export const cards = new Queue(4);
