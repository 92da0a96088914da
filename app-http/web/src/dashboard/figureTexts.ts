import type { Kpis } from "../api/reports";
import type { Cell, ColumnMeaning, Schema, Statistics, Unit } from "../api/types";
import { label } from "../language/label";
import type { Language, Say } from "../language/words";
import { written } from "../table/cells";

/** A number, or a name, with what it is. */
export interface Figure {
  label: string;
  value: string;
  /** What stands smaller below it. */
  beside?: string;
}

/** Nothing can be told of nothing: an average of no days, for example. */
const NOTHING = "–";

/** A figure as people of a language write it; of large numbers nobody reads the fractions. */
export function figure(value: Cell, unit: Unit, language: Language): string {
  const round = typeof value === "number" && Math.abs(value) >= 10_000 ? Math.round(value) : value;
  const column: ColumnMeaning = { name: "", label: "", kind: "measure", unit, additive: false };
  return written(round, column, language) || NOTHING;
}

export function kpiFigures(kpis: Kpis, language: Language, say: Say): Figure[] {
  const of = (value: Cell, unit: Unit) => figure(value, unit, language);
  return [
    {
      label: say("kpi.spending"),
      value: of(kpis.total_spendings, "money"),
      beside: change(kpis.spends_change, language, say),
    },
    { label: say("kpi.perDay"), value: of(kpis.average_per_day_spending, "money") },
    { label: say("kpi.model"), value: kpis.highest_model_used ?? NOTHING },
    { label: say("kpi.tokens"), value: of(kpis.average_token_consumption, "quantity") },
    { label: say("kpi.utilization"), value: of(kpis.active_sub_utilization, "percent") },
  ];
}

function change(percent: number | null, language: Language, say: Say): string {
  if (percent === null) {
    return say("kpi.noChange");
  }
  const text = new Intl.NumberFormat(language, {
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  }).format(percent);
  return say("kpi.change", { percent: text });
}

/** The metrics of a dataset, over all of its rows. */
export function totals(statistics: Statistics, schema: Schema, language: Language): Figure[] {
  return statistics.tables.flatMap(({ table, totals }) =>
    Object.entries(totals)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => {
        const metric = schema.metrics.find((one) => one.name === name && one.table === table);
        return {
          label: (metric && label(metric.words, language)) ?? name,
          value: figure(value, metric?.unit ?? "none", language),
        };
      }),
  );
}
