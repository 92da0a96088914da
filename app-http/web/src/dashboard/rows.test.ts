import { describe, expect, it } from "vitest";
import type { Report, ReportResult } from "../api/reports";
import type { Cell, ChartType } from "../api/types";
import { charted, meanings } from "./rows";

const report: Report = {
  name: "hired/by-quarter",
  dataset: "hiring",
  title: "hires by quarter",
  description: "",
  parameters: [],
  columns: [
    { name: "department", label: "Department", unit: "none" },
    { name: "job", label: "Job", unit: "none" },
    { name: "q1", label: "Q1", unit: "count" },
    { name: "q2", label: "Q2", unit: "count" },
  ],
};

function result(
  columns: string[],
  rows: Cell[][],
  chart: { type?: ChartType; x: string | null; y: string[]; encoding?: unknown },
): ReportResult {
  const { type = "bar", x, y, encoding } = chart;
  return {
    report: report.name,
    title: report.title,
    parameters: {},
    data: { columns, rows },
    row_count: rows.length,
    truncated: false,
    chart: { type, title: "", x, y, types: [type], vega_lite: { encoding } },
    fresh_as_of: null,
  };
}

describe("the columns of a report", () => {
  it.each([
    ["2025-11-01", "day"],
    ["2025-11", "period"],
    ["2025-W07", "period"],
    [7, "identifier"],
    ["Sales", "category"],
    [null, "category"],
  ] as const)("without a unit are what their cells are: %s is a %s", (cell, kind) => {
    expect(meanings(report, { columns: ["department"], rows: [[cell], [null]] })[0]?.kind).toBe(
      kind,
    );
  });

  it("with a unit are measures, by their label", () => {
    expect(meanings(report, { columns: ["q1"], rows: [["2025-11-01"]] })).toEqual([
      { name: "q1", label: "Q1", kind: "measure", unit: "count", additive: false },
    ]);
  });
});

describe("what a report's chart shows", () => {
  const columns = ["department", "job", "q1", "q2"];
  const rows: Cell[][] = [
    ["Legal", "Cook", 1, 2],
    ["Legal", "Judge", 3, null],
    ["Sales", "Cook", 5, 6],
  ];

  it("is added up over the columns that it leaves out", () => {
    const drawn = result(columns, rows, { x: "department", y: ["q1", "q2"] });
    expect(charted(drawn, meanings(report, drawn.data)).data).toEqual({
      columns: ["department", "q1", "q2"],
      rows: [
        ["Legal", 4, 2],
        ["Sales", 5, 6],
      ],
    });
  });

  it.each([
    ["count", ["bar", "line", "table"]],
    ["money", ["bar", "line", "table"]],
    ["percent", ["bar"]],
    ["none", ["bar"]],
  ] as const)(
    "can be another chart where figures of the unit %s are added up: %s",
    (unit, types) => {
      const drawn = result(columns, rows, { x: "department", y: ["q1"] });
      drawn.chart.types = ["bar", "line", "table"];
      const meaning = meanings(report, drawn.data).map((column) =>
        column.kind === "measure" ? { ...column, unit } : column,
      );
      expect(charted(drawn, meaning).types).toEqual(types);
    },
  );

  it("can be another chart of percents where nothing has to be added up", () => {
    const drawn = result(columns, rows.slice(1), { x: "department", y: ["q1"] });
    const meaning = meanings(report, drawn.data).map((column) => ({
      ...column,
      unit: "percent" as const,
    }));
    drawn.chart.types = ["bar", "pie"];
    expect(charted(drawn, meaning)).toMatchObject({
      types: ["bar", "pie"],
      data: {
        rows: [
          ["Legal", 3],
          ["Sales", 5],
        ],
      },
    });
  });

  it("keeps both sides of a heat map", () => {
    const encoding = { x: { field: "department" }, y: { field: "job" }, color: { field: "q1" } };
    const drawn = result(columns, rows, { type: "heatmap", x: "department", y: ["q1"], encoding });
    expect(charted(drawn, meanings(report, drawn.data)).data.columns).toEqual([
      "department",
      "job",
      "q1",
    ]);
  });

  it("is everything in a table", () => {
    const drawn = result(columns, rows, { type: "table", x: null, y: [] });
    expect(charted(drawn, meanings(report, drawn.data)).data).toEqual({ columns, rows });
  });
});
