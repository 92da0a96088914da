import { describe, expect, it } from "vitest";
import type { Part, Schema, Statistics } from "../api/types";
import { groups, metrics, months, ranks, tableOf, value, weekdays, without } from "./followUps";

const part = (text: string, kind: Part["kind"], ...names: string[]): Part => ({
  text,
  kind,
  names,
});

function column(name: string, role: string, en: string, es: string) {
  return { name, role, words: { en: [en], es: [es] } };
}

const schema = {
  tables: [
    {
      view: false,
      columns: [
        column("product_name", "dimension", "product", "producto"),
        column("waiter", "dimension", "waiter", "mozo"),
        column("total", "fact", "amount", "importe"),
      ],
    },
    { view: true, columns: [column("seller", "dimension", "seller", "vendedor")] },
  ],
  metrics: [
    { name: "revenue", words: { en: ["revenue"], es: ["facturación"] } },
    { name: "units", words: { en: ["units"], es: ["unidades"] } },
  ],
} as unknown as Schema;

it("values are those of a table, and of a view only where no table has the column", () => {
  const view = { name: "trades", view: true, columns: [column("country", "dimension", "", "")] };
  const table = { name: "people", view: false, columns: view.columns };
  const of = (...tables: object[]) => tableOf({ tables } as unknown as Schema, "country")?.name;
  expect(of(view, table)).toBe("people");
  expect(of(view)).toBe("trades");
  expect(of()).toBeUndefined();
});

describe("a part of a reading", () => {
  const by = (text: string, ...names: string[]) => part(`by: ${text}`, "group", ...names);
  const questions = (offered: { question: string }[]) => offered.map((one) => one.question);

  it("can be another group of the tables, or a part of the calendar", () => {
    const product = by("product", "product_name");
    expect(questions(groups(schema, product, [product], "en"))).toEqual([
      "by waiter",
      "by day",
      "by week",
      "by month",
      "by weekday",
      "by hour",
    ]);
  });

  it("that is two groups can be one of them, or the first with another", () => {
    const both = by("waiter, month", "waiter", "month");
    expect(questions(groups(schema, both, [both], "en"))).toEqual([
      "by waiter",
      "by month",
      "by waiter and product",
      "by waiter and day",
      "by waiter and week",
      "by waiter and weekday",
      "by waiter and hour",
    ]);
    expect(groups(schema, both, [both, part("the first 3", "rank")], "en")).toEqual([]);
  });

  it("can be another metric, beside those that there are", () => {
    const revenue = part("x", "measure", "revenue");
    const units = part("y", "measure", "units");
    expect(questions(metrics(schema, revenue, [revenue], "es"))).toEqual(["ahora unidades"]);
    expect(questions(metrics(schema, revenue, [revenue, units], "en"))).toEqual([]);
    const tickets = { name: "tickets", words: { en: ["tickets"] } };
    const more = { ...schema, metrics: [...schema.metrics, tickets] } as Schema;
    expect(questions(metrics(more, revenue, [revenue, units], "en"))).toEqual([
      "now tickets and units",
    ]);
    const computed = part("difference", "measure", "difference");
    expect(metrics(more, revenue, [revenue, computed], "en")).toEqual([]);
  });

  it("can be another day of the week", () => {
    const monday = part("only weekdays: Monday", "weekdays", "week_day");
    expect(questions(weekdays(monday, "en"))[0]).toBe("only on Tuesday");
    expect(questions(weekdays(monday, "es")).at(-1)).toBe("solo el domingo");
  });

  it("can be a month of the data, newest first, or all of them", () => {
    const statistics = {
      tables: [
        { first_date: "2025-11-30", last_date: "2026-01-01" },
        { first_date: null, last_date: null },
      ],
    } as unknown as Statistics;
    expect(months(statistics, "en").map((one) => one.question)).toEqual([
      "only in January 2026",
      "only in December 2025",
      "only in November 2025",
      "all time",
    ]);
    expect(months(statistics, "es")[0]?.question).toBe("solo en enero de 2026");
    expect(months({ tables: [] } as unknown as Statistics, "en")).toHaveLength(1);
  });

  it("can be another value", () => {
    expect(value("Té", "es").question).toBe("solo Té");
  });

  it("can be another rank", () => {
    const offered = ranks(part("the first 5, most first", "rank"), "en");
    expect(questions(offered)).toContain("only the bottom 3");
    expect(questions(offered)).toContain("only the top 10");
    expect(questions(offered)).not.toContain("only the top 5");
  });

  it("is taken away in its own words", () => {
    expect(without(part("by: product", "group"), "en")).toBe('without "by: product"');
    expect(without(part("por: mozo", "group"), "es")).toBe('sin "por: mozo"');
  });
});
