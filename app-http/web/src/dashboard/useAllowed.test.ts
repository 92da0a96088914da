import { expect, it } from "vitest";
import type { Schema } from "../api/types";
import { places } from "./useAllowed";

const table = (name: string, ...columns: [string, string][]) =>
  ({ name, columns: columns.map(([name, role]) => ({ name, role })) }) as Schema["tables"][number];

it("the values of a list are those of the column that it names, of facts before people", () => {
  const schema = {
    tables: [
      table("users", ["region", "dimension"]),
      table("transactions", ["cost", "fact"], ["region", "dimension"]),
      table("models", ["name", "dimension"]),
    ],
  } as Schema;
  expect(places(schema, "regions")).toEqual([
    { table: "transactions", column: "region" },
    { table: "users", column: "region" },
  ]);
  expect(places(schema, "shops")).toEqual([]);
});
