import { describe, expect, it } from "vitest";
import type { Statistics } from "../api/types";
import { daysOf, presets } from "./days";

const table = (rows: number, first_date: string | null, last_date: string | null) => ({
  table: "t",
  rows,
  first_date,
  last_date,
  totals: {},
});
const statistics = (...tables: Statistics["tables"]): Statistics => ({
  dataset: "d",
  data_version: 1,
  tables,
});

describe("the days of a dataset", () => {
  it("are those of its largest table that has some", () => {
    expect(
      daysOf(
        statistics(
          table(64, "2024-07-01", "2025-03-25"),
          table(1700, "2025-01-01T00:00:00", "2025-04-30T23:59:59"),
          table(9999, null, null),
        ),
      ),
    ).toEqual({ first: "2025-01-01", last: "2025-04-30" });
  });

  it("are none without a date", () => {
    expect(daysOf(statistics(table(9, null, null)))).toBeUndefined();
  });
});

describe("the last days of the data", () => {
  it("count both ends, over months and leap days", () => {
    expect(presets({ first: "2020-01-01", last: "2024-03-05" })).toEqual([
      { days: 7, first: "2024-02-28", last: "2024-03-05" },
      { days: 30, first: "2024-02-05", last: "2024-03-05" },
      { days: 90, first: "2023-12-07", last: "2024-03-05" },
    ]);
  });

  it("are offered only where they are not all", () => {
    expect(presets({ first: "2025-01-01", last: "2025-01-20" }).map(({ days }) => days)).toEqual([
      7,
    ]);
  });
});
