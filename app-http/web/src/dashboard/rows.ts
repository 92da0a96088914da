import type { Report, ReportResult } from "../api/reports";
import type { Cell, Chart, ChartType, ColumnMeaning, Table, Unit } from "../api/types";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD = /^\d{4}-(\d{2}|W\d{2}|Q\d)$/;

/** What the columns of a report mean: its catalog tells units, its rows the rest. */
export function meanings(report: Report, data: Table): ColumnMeaning[] {
  return data.columns.map((name, place) => {
    const column = report.columns.find((other) => other.name === name);
    const unit = column?.unit ?? "none";
    const cells = data.rows.map((row) => row[place] ?? null);
    return {
      name,
      label: column?.label ?? name,
      kind: unit === "none" ? kindOf(cells) : "measure",
      unit,
      // Not told; nothing is added up that might not be meant to.
      additive: false,
    };
  });
}

function kindOf(cells: Cell[]): ColumnMeaning["kind"] {
  const there = cells.filter((cell) => cell !== null);
  const all = (test: (cell: Cell) => boolean) => there.length > 0 && there.every(test);
  if (all((cell) => DAY.test(String(cell)))) {
    return "day";
  }
  if (all((cell) => PERIOD.test(String(cell)))) {
    return "period";
  }
  return all((cell) => typeof cell === "number") ? "identifier" : "category";
}

interface Charted {
  data: Table;
  columns: ColumnMeaning[];
  /** What else the rows can be drawn as. */
  types: ChartType[];
}

/**
 * The part of a report's rows that its chart shows, for another chart of the same. Rows that are
 * alike without the other columns were added up for it; where a figure cannot be added up, there
 * is no other chart.
 */
export function charted(result: ReportResult, columns: ColumnMeaning[]): Charted {
  const { data, chart } = result;
  const names = new Set([chart.x, ...chart.y, ...fieldsOf(chart)]);
  const places = data.columns.flatMap((name, place) => (names.has(name) ? [place] : []));
  const kept =
    chart.x === null || places.length < 2 ? data.columns.map((_, place) => place) : places;
  const part = <T>(of: T[]): T[] => kept.map((place) => of[place] as T);
  const meaning = part(columns);
  const rows = data.rows.map(part);
  const fewer = together(rows, meaning);
  const told = fewer.length === rows.length || meaning.every(isAddable);
  return {
    data: { columns: part(data.columns), rows: told ? fewer : rows },
    columns: meaning,
    types: told ? chart.types : [chart.type],
  };
}

/** Shares and averages of parts say nothing of the whole. */
const ADDABLE: readonly Unit[] = ["money", "quantity", "count"];

function isAddable({ kind, unit }: ColumnMeaning): boolean {
  return kind !== "measure" || ADDABLE.includes(unit);
}

/** The columns that the picture lays its marks along; with two of them, a heat map's other one. */
function fieldsOf(chart: Chart): string[] {
  const encoding = chart.vega_lite.encoding as Record<string, { field?: string }> | undefined;
  return ["x", "y", "color"].flatMap((channel) => encoding?.[channel]?.field ?? []);
}

function together(rows: Cell[][], columns: ColumnMeaning[]): Cell[][] {
  const found = new Map<string, Cell[]>();
  for (const row of rows) {
    const name = JSON.stringify(row.filter((_, i) => columns[i]?.kind !== "measure"));
    const before = found.get(name);
    found.set(name, before ? row.map((cell, i) => sum(before[i] ?? null, cell, columns[i])) : row);
  }
  return [...found.values()];
}

function sum(one: Cell, other: Cell, column: ColumnMeaning | undefined): Cell {
  if (column?.kind !== "measure" || typeof other !== "number") {
    return one;
  }
  return typeof one === "number" ? one + other : other;
}
