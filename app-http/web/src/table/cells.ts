import type { Cell, ColumnMeaning, Table } from "../api/types";
import type { Language } from "../language/words";

/** A cell as people of a language write it; names and numbers of things stay as they are. */
export function written(cell: Cell, column: ColumnMeaning | undefined, language: Language): string {
  if (cell === null) {
    return "";
  }
  if (typeof cell !== "number" || column?.kind !== "measure") {
    return String(cell);
  }
  const small = cell !== 0 && Math.abs(cell) < 0.01;
  const text = new Intl.NumberFormat(language, {
    ...(small ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 }),
    useGrouping: true,
  }).format(cell);
  return column.unit === "percent" ? `${text} %` : text;
}

export type Direction = "ascending" | "descending";

/** The rows by one column: numbers by size, texts as a language sorts them, missing ones last. */
export function sorted(
  rows: Cell[][],
  column: number,
  direction: Direction,
  language: Language,
): Cell[][] {
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const left = a[column] ?? null;
    const right = b[column] ?? null;
    if (left === null || right === null) {
      return Number(left === null) - Number(right === null);
    }
    return typeof left === "number" && typeof right === "number"
      ? sign * (left - right)
      : sign * collator.compare(String(left), String(right));
  });
}

/** As RFC 4180 has it, with a header. */
export function csv(table: Table): string {
  const line = (cells: Cell[]) => cells.map((cell) => quoted(cell ?? "")).join(",");
  return [line(table.columns), ...table.rows.map(line)].map((text) => `${text}\r\n`).join("");
}

function quoted(cell: string | number | boolean): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** For a spreadsheet's clipboard: tabs between cells, which therefore may hold none. */
export function tabbed(table: Table): string {
  const line = (cells: Cell[]) =>
    cells.map((cell) => String(cell ?? "").replace(/[\t\r\n]+/g, " ")).join("\t");
  return [line(table.columns), ...table.rows.map(line)].join("\n");
}
