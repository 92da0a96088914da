import { describe, expect, it } from "vitest";
import { job } from "../testing";
import { shareOf, toldShare } from "./progress";

describe("the progress of a job", () => {
  it.each([
    [job({ rows_read: 250 }), 0.25],
    [job({ rows_read: 1200 }), 1],
    [job({ rows_to_process: 0 }), 0],
    [job({ state: "done", rows_read: 0 }), 1],
    [job({ state: "failed", rows_read: 100 }), 0.1],
  ])("is the share of its rows that are read", (told, share) => {
    expect(shareOf(told)).toBe(share);
  });

  it.each([
    [0, undefined],
    [249, undefined],
    [250, 0.25],
    [499, 0.25],
    [500, 0.5],
    [999, 0.75],
  ])("is told aloud by quarters: %d of 1,000 as %s", (rows_read, share) => {
    expect(toldShare(job({ rows_read }))).toBe(share);
  });

  it("is not told aloud before and after the job runs", () => {
    expect(toldShare(job({ state: "queued", rows_read: 500 }))).toBeUndefined();
    expect(toldShare(job({ state: "done", rows_read: 1000 }))).toBeUndefined();
  });
});
