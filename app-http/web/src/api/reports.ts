import type { Cell, Chart, Table, Unit } from "./types";

/** What `GET /analytics` and `GET /metrics/kpis` say, as docs/reports.md describes it. */

export interface ReportParameter {
  name: string;
  type: "text" | "integer" | "decimal" | "date" | "boolean";
  list: boolean;
  /** A value, or `first_day`, `last_day` or `last_year` of the data. */
  default: string | null;
  minimum: string | null;
  maximum: string | null;
  allowed_values: string[];
  description: string;
}

export interface ReportColumn {
  name: string;
  label: string;
  /** `none` for what names a row. */
  unit: Unit;
}

export interface Report {
  name: string;
  dataset: string;
  title: string;
  description: string;
  parameters: ReportParameter[];
  columns: ReportColumn[];
}

export interface ReportResult {
  report: string;
  title: string;
  /** What it was run with, defaults among them. */
  parameters: Record<string, Cell | Cell[]>;
  data: Table;
  row_count: number;
  truncated: boolean;
  chart: Chart;
  fresh_as_of: string | null;
}

export interface Kpis {
  total_spendings: number | null;
  highest_model_used: string | null;
  average_token_consumption: number | null;
  average_per_day_spending: number | null;
  active_sub_utilization: number | null;
  /** Days without any spending are left out. */
  spends_trend: { date: string; spendings: number }[];
  /** In percent; null when nothing was spent before. */
  spends_change: number | null;
}

export interface KeyFigures {
  data: {
    kpis: Kpis;
    region_wise_spends: { region: string }[];
  };
}
