import { describe, expect, it } from "vitest";
import type { Kpis } from "../api/reports";
import type { Schema, Statistics } from "../api/types";
import { sayIn } from "../language/words";
import { figure, kpiFigures, totals } from "./figureTexts";

const nothing: Kpis = {
  total_spendings: null,
  highest_model_used: null,
  average_token_consumption: null,
  average_per_day_spending: null,
  active_sub_utilization: null,
  spends_trend: [],
  spends_change: null,
};

describe("a figure", () => {
  it.each([
    [1_523.754, "money", "en", "1,523.75"],
    [147_090_950.4, "money", "es", "147.090.950"],
    [0.0465864, "money", "en", "0.05"],
    [97.62, "percent", "es", "97,62 %"],
    [null, "count", "en", "–"],
    ["gpt-4o", "none", "en", "gpt-4o"],
  ] as const)("%s in %s is written in %s as %s", (value, unit, language, text) => {
    expect(figure(value, unit, language)).toBe(text);
  });
});

describe("key figures", () => {
  it("tell that nothing can be told", () => {
    const figures = kpiFigures(nothing, "en", sayIn("en"));
    expect(figures.map(({ value }) => value)).toEqual(["–", "–", "–", "–", "–"]);
    expect(figures[0]?.beside).toBe("nothing to compare with before");
  });

  it.each([
    [14.24, "en", "+14.2 % against as many days before"],
    [-3, "es", "-3 % respecto de otros tantos días antes"],
    [0, "en", "0 % against as many days before"],
  ] as const)("say how spending changed: %s in %s", (spends_change, language, text) => {
    const figures = kpiFigures({ ...nothing, spends_change }, language, sayIn(language));
    expect(figures[0]?.beside).toBe(text);
  });
});

describe("totals", () => {
  it("are the metrics of a dataset by their labels; those of nothing are left out", () => {
    const statistics: Statistics = {
      dataset: "pos",
      data_version: 1,
      tables: [
        {
          table: "sales",
          rows: 3,
          first_date: null,
          last_date: null,
          totals: { revenue: 12.5, refunds: null, other: 4 },
        },
      ],
    };
    const schema: Schema = {
      dataset: "pos",
      datasets: [],
      description: "",
      words: {},
      tables: [],
      metrics: [
        {
          name: "revenue",
          table: "sales",
          expression: "",
          unit: "money",
          description: "",
          words: { en: ["revenue"], es: ["facturación"] },
        },
      ],
      example_questions: [],
    };
    expect(totals(statistics, schema, "es")).toEqual([
      { label: "facturación", value: "12,5" },
      { label: "other", value: "4" },
    ]);
  });
});
