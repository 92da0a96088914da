import { describe, expect, it } from "vitest";
import type { Preview, TablePreview } from "../../api/uploads";
import { tablePreview } from "../testing";
import { canLoad, pairings, pairOf, strangeSeparator } from "./fits";

const seen = (...tables: TablePreview[]): Preview => ({ tables, columns: [], rows: [] });
const of = (table: string, changes: Partial<TablePreview> = {}) =>
  seen(tablePreview({ dataset: "ai_usage", table, ...changes }));

describe("the columns of a file and of a table", () => {
  it("stand beside each other, and say what becomes of them", () => {
    const column = { type: "text" as const, file_column: null, file_index: null };
    const table = tablePreview({
      columns: [
        { name: "id", type: "integer", required: true, file_column: "Nr", file_index: 3 },
        { ...column, name: "name", required: true },
        { ...column, name: "note", required: false },
      ],
      missing: ["name"],
      extra_columns: ["colour"],
    });
    expect(
      pairings(table).map(({ fileColumn, column, fate }) => [fileColumn, column, fate]),
    ).toEqual([
      ["Nr", "id", "taken"],
      [null, "name", "missing"],
      [null, "note", "empty"],
      ["colour", null, "left_out"],
    ]);
  });

  it.each([
    [{}, true],
    [{ extra_columns: ["colour"] }, true],
    [{ rows_fit: 1, faults: [{ line: 2, column: "id", reason: "expected a number" }] }, true],
    [{ missing: ["department"] }, false],
    [{ fits: false, rows_fit: 0 }, false],
    [{ header: false, rows_read: 10, rows_fit: 6 }, true],
    [{ header: false, rows_read: 2, rows_fit: 1 }, false],
  ])("allow a load when nothing required is missing and a row fits: %j", (changes, can) => {
    expect(canLoad(tablePreview(changes))).toBe(can);
  });
});

describe("two files", () => {
  it.each([
    ["users and transactions", [of("users"), of("transactions")], [0, 1]],
    ["transactions and users", [of("transactions"), of("users")], [1, 0]],
    ["users twice", [of("users"), of("users")], undefined],
    ["users and departments", [of("users"), of("departments")], undefined],
    ["users alone", [of("users")], undefined],
    ["users, of which transactions are not seen yet", [of("users"), undefined], undefined],
    ["a third one", [of("users"), of("transactions"), of("jobs")], undefined],
    [
      "transactions that lack a column",
      [of("users"), of("transactions", { missing: ["id"] })],
      undefined,
    ],
    [
      "users as the second best fit",
      [seen(tablePreview(), tablePreview({ table: "users" })), of("transactions")],
      undefined,
    ],
  ])("go together as users and transactions only: %s", (_name, previews, places) => {
    expect(pairOf(previews)).toEqual(places);
  });
});

describe("what stands between the columns", () => {
  it.each([
    [["id;name"], [["1;Legal"], ["2;Sales, and more"]], ";"],
    [["id\tname"], [["1\tLegal"]], "\t"],
    [["id"], [["1"], ["2;3"]], undefined],
    [["id", "name"], [["1", "a;b"]], undefined],
    [["id;name"], [], undefined],
  ])("%j, %j is told where it is no comma", (columns, rows, sign) => {
    expect(strangeSeparator({ tables: [], columns, rows })).toBe(sign);
  });
});
