import { cleanup, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { show } from "../../testing/around";
import { json } from "../../testing/replies";
import { job } from "../testing";
import { JobList } from "./JobList";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("loads are looked at again once the server has answered, however long it takes", async () => {
  const asked: { signal: AbortSignal | null | undefined; answer: (of: object[]) => void }[] = [];
  vi.stubGlobal(
    "fetch",
    (_url: string, { signal }: RequestInit) =>
      new Promise<Response>((resolve) =>
        asked.push({ signal, answer: (jobs) => resolve(json({ jobs, next: null })) }),
      ),
  );
  show(<JobList state="" before="" />);
  await vi.advanceTimersByTimeAsync(100);
  asked[0]?.answer([job()]);
  await vi.advanceTimersByTimeAsync(2_100);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked).toHaveLength(2);
  expect(asked[1]?.signal?.aborted).toBe(false);
  asked[1]?.answer([job({ state: "done" })]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked).toHaveLength(2);
  expect(screen.getAllByText("done").length).toBeGreaterThan(0);
});
