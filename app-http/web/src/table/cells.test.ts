import { describe, expect, it } from "vitest";
import type { ColumnMeaning } from "../api/types";
import { csv, sorted, tabbed, written } from "./cells";

const money: ColumnMeaning = {
  name: "revenue",
  label: "revenue",
  kind: "measure",
  unit: "money",
  additive: true,
};
const waiter: ColumnMeaning = { ...money, name: "waiter", kind: "category", unit: "none" };

describe("a cell", () => {
  it.each([
    [1234.5, money, "en", "1,234.5"],
    [1234567.891, money, "es", "1.234.567,89"],
    [0.00123, money, "en", "0.00123"],
    [0, money, "en", "0"],
    [12.5, { ...money, unit: "percent" as const }, "en", "12.5 %"],
    [1234, waiter, "en", "1234"],
    ["2025-11-01", waiter, "es", "2025-11-01"],
    [null, money, "en", ""],
    [true, waiter, "en", "true"],
  ] as const)(
    "%s is written as its column and language have it",
    (cell, column, language, text) => {
      expect(written(cell, column, language)).toBe(text);
    },
  );
});

describe("rows", () => {
  const rows = [
    ["b", 10],
    ["Á", 9],
    [null, null],
    ["a10", 100],
    ["a9", -1],
  ];

  it("are sorted by the size of numbers, missing ones last in both directions", () => {
    expect(sorted(rows, 1, "ascending", "es").map((row) => row[1])).toEqual([-1, 9, 10, 100, null]);
    expect(sorted(rows, 1, "descending", "es").map((row) => row[1])).toEqual([
      100,
      10,
      9,
      -1,
      null,
    ]);
  });

  it("are sorted by letters without regard to accents, numbers inside by size", () => {
    expect(sorted(rows, 0, "ascending", "es").map((row) => row[0])).toEqual([
      "Á",
      "a9",
      "a10",
      "b",
      null,
    ]);
  });

  it("stay as they were in the table that was sorted", () => {
    const before = structuredClone(rows);
    sorted(rows, 1, "ascending", "en");
    expect(rows).toEqual(before);
  });
});

describe("a table that leaves the page", () => {
  const table = {
    columns: ["name", "n"],
    rows: [
      ['say "hi", you', 1.5],
      ["two\nlines", null],
    ],
  };

  it("is CSV with quotes where they are needed", () => {
    expect(csv(table)).toBe('name,n\r\n"say ""hi"", you",1.5\r\n"two\nlines",\r\n');
  });

  it("is pasted into a spreadsheet as one line for each row", () => {
    expect(tabbed(table)).toBe('name\tn\nsay "hi", you\t1.5\ntwo lines\t');
  });
});
