import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { job } from "../data/testing";
import type { Job } from "./jobs";
import { Refused, Server } from "./server";
import { watchJob } from "./watchJob";

/** A socket whose other end is the test. */
class FakeSocket {
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  closed = false;

  constructor(readonly url: string) {}

  tell(told: Job): void {
    this.onmessage?.({ data: JSON.stringify(told) });
  }

  close(): void {
    if (!this.closed) {
      this.closed = true;
      this.onclose?.();
    }
  }
}

let sockets: FakeSocket[];
let jobs: Job[];
let lost: number;
let abort: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  sockets = [];
  jobs = [];
  lost = 0;
  abort = new AbortController();
});
afterEach(() => {
  abort.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const socketOf = (url: string) => {
  const socket = new FakeSocket(url);
  sockets.push(socket);
  return socket as unknown as WebSocket;
};

function watch(key = "", open: (url: string) => WebSocket = socketOf): Promise<void> {
  const listener = {
    onJob: (told: Job) => jobs.push(told),
    onLost: () => {
      lost++;
    },
  };
  return watchJob(
    new Server(
      "https://shop.test/q/",
      () => key,
      () => "en",
    ),
    "j1",
    abort.signal,
    listener,
    open,
  );
}

function eventsAre(...answers: (() => Response | Promise<Response>)[]) {
  const fetched = vi.fn((_url: string, _init: RequestInit) =>
    Promise.resolve(answers.shift()?.() ?? new Response(null, { status: 503 })),
  );
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

function stream(...told: Job[]): Response {
  return new Response(told.map((one) => `id: x\ndata: ${JSON.stringify(one)}\n\n`).join(""));
}

const unknown = () =>
  new Response(JSON.stringify({ code: "job-unknown", status: 404, detail: "no such job" }), {
    status: 404,
    headers: { "Content-Type": "application/problem+json" },
  });

describe("a job that is watched", () => {
  it("is told over a socket beside the page until it is over", async () => {
    const fetched = eventsAre();
    const watched = watch();
    sockets[0]?.tell(job({ rows_read: 10 }));
    sockets[0]?.tell(job({ state: "done" }));
    sockets[0]?.close();
    await watched;
    expect(sockets.map(({ url }) => url)).toEqual(["wss://shop.test/q/jobs/j1"]);
    expect(jobs.map(({ state, rows_read }) => [state, rows_read])).toEqual([
      ["running", 10],
      ["done", 0],
    ]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it("is told as events with the key where there is one, for a socket has no headers", async () => {
    const fetched = eventsAre(() => stream(job(), job({ state: "failed" })));
    await watch("secret");
    expect(sockets).toEqual([]);
    expect(fetched.mock.calls[0]?.[0]).toBe("https://shop.test/q/jobs/j1/events");
    expect(new Headers(fetched.mock.calls[0]?.[1].headers).get("X-API-Key")).toBe("secret");
    expect(jobs.map(({ state }) => state)).toEqual(["running", "failed"]);
  });

  it("is told as events when the socket does not come about", async () => {
    eventsAre(() => stream(job({ state: "done" })));
    const watched = watch();
    sockets[0]?.close();
    await watched;
    expect(jobs.map(({ state }) => state)).toEqual(["done"]);
    expect(lost).toBe(0);
  });

  it("is told as events when the browser forbids sockets", async () => {
    eventsAre(() => stream(job({ state: "done" })));
    await watch("", () => {
      throw new DOMException("an insecure socket", "SecurityError");
    });
    expect(jobs.map(({ state }) => state)).toEqual(["done"]);
  });

  it("leaves nobody listening for the end, however often it was tried again", async () => {
    eventsAre();
    const [added, removed] = (["addEventListener", "removeEventListener"] as const).map((name) =>
      vi.spyOn(abort.signal, name),
    );
    const watched = watch();
    sockets[0]?.close();
    await vi.advanceTimersByTimeAsync(100_000);
    abort.abort();
    await watched;
    expect(added?.mock.calls.length).toBeGreaterThan(3);
    expect(removed?.mock.calls.length).toBe(added?.mock.calls.length);
  });

  it("is told as events when something between lets the socket open and says nothing", async () => {
    eventsAre(() => stream(job({ state: "done" })));
    const watched = watch();
    await vi.advanceTimersByTimeAsync(5_000);
    await watched;
    expect(sockets[0]?.closed).toBe(true);
    expect(jobs.map(({ state }) => state)).toEqual(["done"]);
  });

  it("is waited for when the server goes away in the middle of it", async () => {
    eventsAre(
      () => stream(job({ rows_read: 20 })),
      () => Promise.reject(new TypeError("network")),
      () => new Response(null, { status: 503 }),
      () => stream(job({ state: "done" })),
    );
    const watched = watch();
    sockets[0]?.tell(job({ rows_read: 10 }));
    sockets[0]?.close();
    await vi.advanceTimersByTimeAsync(60_000);
    await watched;
    expect(lost).toBe(3);
    expect(jobs.map(({ state, rows_read }) => [state, rows_read])).toEqual([
      ["running", 10],
      ["running", 20],
      ["done", 0],
    ]);
  });

  it("that the server does not know is refused with the server's words", async () => {
    eventsAre(unknown);
    const watched = watch();
    sockets[0]?.close();
    await expect(watched).rejects.toSatisfy(
      (error) => error instanceof Refused && error.problem.code === "job-unknown",
    );
  });

  it("is left alone once nobody listens any more", async () => {
    const fetched = eventsAre();
    const watched = watch();
    sockets[0]?.tell(job());
    abort.abort();
    await watched;
    expect(sockets[0]?.closed).toBe(true);
    expect(fetched).not.toHaveBeenCalled();
  });
});
