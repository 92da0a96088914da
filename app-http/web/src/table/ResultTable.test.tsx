import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { Table } from "../api/types";
import { show } from "../testing/around";
import { ResultTable } from "./ResultTable";

afterEach(cleanup);

const table = (count: number, column = "product"): Table => ({
  columns: [column],
  rows: Array.from({ length: count }, (_, i) => [i]),
});

const of = (rows: Table) => <ResultTable table={rows} columns={[]} caption="rows" />;
const cells = () => screen.getAllByRole("cell").map((cell) => Number(cell.textContent));
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("rows that change", () => {
  it("are shown from the last page that there still is", () => {
    const { again } = show(of(table(50)));
    press("Next page");
    press("Next page");
    expect(cells()[0]).toBe(40);
    again(of(table(25)));
    expect(cells()).toEqual([20, 21, 22, 23, 24]);
    again(of(table(3)));
    expect(cells()).toEqual([0, 1, 2]);
  });

  it("keep their order as long as their columns are the same", () => {
    const { again } = show(of(table(3)));
    press("product");
    press("product");
    expect(cells()).toEqual([2, 1, 0]);
    again(of(table(4)));
    expect(cells()).toEqual([3, 2, 1, 0]);
    again(of(table(4, "waiter")));
    expect(cells()).toEqual([0, 1, 2, 3]);
  });
});
