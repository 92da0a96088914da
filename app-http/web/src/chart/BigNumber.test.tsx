import { cleanup } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import type { Cell, ColumnMeaning } from "../api/types";
import { show } from "../testing/around";
import { BigNumber } from "./BigNumber";

afterEach(cleanup);

const column = (label: string, more: Partial<ColumnMeaning> = {}): ColumnMeaning => ({
  name: label,
  label,
  kind: "measure",
  unit: "money",
  additive: true,
  ...more,
});

it.each<[ColumnMeaning[], Cell[], string]>([
  [[column("revenue")], [1234.5], "1.234,5revenue"],
  [
    [column("mes", { kind: "period" }), column("revenue"), column("share", { unit: "percent" })],
    ["2025-11", 12000, 7.25],
    "12.000revenue · mes: 2025-11 · share: 7,25 %",
  ],
  [[column("revenue"), column("average")], [5, null], "5revenue · average: –"],
])("a figure stands with the other cells of its row, each by name: %#", (columns, row, text) => {
  const table = { columns: columns.map(({ name }) => name), rows: [row] };
  const { container } = show(<BigNumber table={table} columns={columns} />, "es");
  expect(container.textContent).toBe(text);
});
