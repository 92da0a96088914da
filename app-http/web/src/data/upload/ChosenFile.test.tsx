import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Server } from "../../api/server";
import type { Order, TablePreview } from "../../api/uploads";
import { Around } from "../../app/surroundings";
import { sayIn } from "../../language/words";
import { tablePreview } from "../testing";
import { ChosenFile } from "./ChosenFile";
import { Intake } from "./intake";

afterEach(cleanup);

const server = new Server(
  "https://shop.test/",
  () => "",
  () => "en",
);
const file = new File(["id,Name\n1,Legal\n"], "new.csv");

function show(...tables: TablePreview[]): Order[] {
  const orders: Order[] = [];
  const preview = { tables, columns: ["ID", "Name"], rows: [["1", "Legal"]] };
  render(
    <Around value={{ server, language: "en", say: sayIn("en"), theme: "light" }}>
      <ChosenFile
        chosen={{ id: "f1", file, preview }}
        intake={new Intake(server)}
        onSend={(_of, order) => orders.push(order)}
      />
    </Around>,
  );
  return orders;
}

const button = (name: RegExp) => screen.getByRole("button", { name });

describe("a file that was looked at", () => {
  it("is sent to the table that it fits best, with the options", () => {
    const orders = show(tablePreview(), tablePreview({ table: "jobs", fits: false }));
    fireEvent.input(screen.getByLabelText(/may be left out/), { target: { value: "1%" } });
    fireEvent.click(screen.getByLabelText(/loaded before/));
    fireEvent.click(button(/Load into departments/));
    expect(orders).toEqual([
      { path: "upload/csv/departments", files: { file }, maxRejects: "1%", again: true },
    ]);
  });

  it("is sent to another table when one is chosen", () => {
    const orders = show(tablePreview(), tablePreview({ table: "jobs" }));
    fireEvent.change(screen.getByLabelText("Table"), { target: { value: "1" } });
    fireEvent.click(button(/Load into jobs/));
    expect(orders.map(({ path }) => path)).toEqual(["upload/csv/jobs"]);
  });

  it("says what it lacks and what is left out, and cannot be sent then", () => {
    show(tablePreview({ missing: ["department"], extra_columns: ["colour"], fits: false }));
    expect(screen.getByText(/lacks columns .*: department/)).toBeTruthy();
    expect(screen.getByText(/left out, .*: colour/)).toBeTruthy();
    expect(button(/Load into/).hasAttribute("disabled")).toBe(true);
  });

  it("shows the lines that do not fit", () => {
    const faults = [{ line: 3, column: "id", reason: "expected a whole number such as 12" }];
    show(tablePreview({ rows_fit: 1, faults }));
    expect(screen.getByText("1 of the first 2 rows fit.")).toBeTruthy();
    expect(screen.getByRole("row", { name: /3 id expected a whole number/ })).toBeTruthy();
  });
});
