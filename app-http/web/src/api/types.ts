/** What the server says, as docs describe it. Cells are plain JSON values. */

export type Cell = string | number | boolean | null;

export interface Table {
  columns: string[];
  rows: Cell[][];
}

export type Unit = "money" | "quantity" | "count" | "percent" | "none";

/** What a column of a result means. */
export interface ColumnMeaning {
  name: string;
  label: string;
  kind: "category" | "day" | "period" | "cycle" | "identifier" | "measure";
  unit: Unit;
  additive: boolean;
}

export type ChartType = "number" | "bar" | "line" | "pie" | "scatter" | "heatmap" | "table";

export interface Chart {
  type: ChartType;
  title: string;
  x: string | null;
  y: string[];
  /** The types that these rows can be drawn as. */
  types: ChartType[];
  vega_lite: Record<string, unknown>;
}

export type PartKind =
  | "measure"
  | "list"
  | "group"
  | "days"
  | "weekdays"
  | "hours"
  | "amount"
  | "values"
  | "except"
  | "condition"
  | "rank"
  | "order"
  | "other";

/** A part of how a question was read. */
export interface Part {
  text: string;
  kind: PartKind;
  names: string[];
}

export interface Answer {
  id: string;
  question: string;
  conversation_id: string;
  dataset: string;
  sql: string;
  data: Table;
  columns: ColumnMeaning[];
  row_count: number;
  truncated: boolean;
  chart: Chart;
  analysis: string;
  parts: Part[];
  /** Of the question, and of the words beside the rows. */
  language: "en" | "es";
  /** To the question before it in the conversation. */
  relation: "starts" | "continues" | "same_rows" | "unknown";
  assumptions: string[];
  source: string;
  cached: boolean;
  confidence: { score: number; reasons: string[] };
  usage: { calls: number; prompt_tokens: number; completion_tokens: number; cost?: number | null };
  timing_ms: { translate: number; execute: number; total: number };
  suggestions: string[];
}

/** Problem details; the last fields are those of a declined question. */
export interface Problem {
  code: string;
  status: number;
  detail: string;
  not_understood?: string[];
  readings?: string[];
  suggestions?: string[];
  conversation_id?: string;
}

export interface QueryPage {
  sql: string;
  data: Table;
  pagination: { page: number; page_size: number; total_rows: number; total_pages: number };
}

export interface Info {
  name: string;
  version: string;
  dataset: string;
  datasets: string[];
  database: string;
  model: string;
  /** The most that one query gives. */
  max_rows: number;
}

/** Words by language; the first is the label. */
export type Words = Record<string, string[]>;

export type ColumnType = "text" | "integer" | "decimal" | "date" | "time" | "timestamp" | "boolean";

export type ColumnRole = "date" | "time_of_day" | "weekday" | "dimension" | "identifier" | "fact";

export interface SchemaColumn {
  name: string;
  type: ColumnType;
  role: ColumnRole;
  unit: Unit;
  description: string;
  words: Words;
  allowed_values: string[];
  required: boolean;
}

export interface SchemaTable {
  name: string;
  description: string;
  view: boolean;
  words: Words;
  columns: SchemaColumn[];
}

export interface SchemaMetric {
  name: string;
  table: string;
  expression: string;
  unit: Unit;
  description: string;
  words: Words;
}

export interface Schema {
  dataset: string;
  datasets: string[];
  description: string;
  words: Words;
  tables: SchemaTable[];
  metrics: SchemaMetric[];
  example_questions: { questions: Words; sql: string }[];
}

export interface Statistics {
  dataset: string;
  data_version: number;
  tables: {
    table: string;
    rows: number;
    first_date: string | null;
    last_date: string | null;
    /** Of the table's metrics, by their name. */
    totals: Record<string, number | null>;
  }[];
}

export interface Completion {
  /** The whole question after it. */
  text: string;
  word: string;
  from: number;
  kind: "dimension" | "metric" | "value" | "time" | "question";
  of: string | null;
}

export interface ColumnValues {
  values: string[];
  more: boolean;
  listed: boolean;
}
