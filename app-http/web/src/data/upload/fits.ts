import type { ColumnType } from "../../api/types";
import type { Preview, PreviewColumn, TablePreview } from "../../api/uploads";

/** What becomes of a column of the file or of the table. */
export type Fate = "taken" | "missing" | "empty" | "left_out";

/** A column of the file beside the column of the table that it goes to. */
export interface Pairing {
  fileColumn: string | null;
  column: string | null;
  type: ColumnType | null;
  required: boolean;
  fate: Fate;
}

/** How the columns of a file and of a table go together: the table's first, then the rest. */
export function pairings(table: TablePreview): Pairing[] {
  return [
    ...table.columns.map((column) => ({
      fileColumn: column.file_column,
      column: column.name,
      type: column.type,
      required: column.required,
      fate: fate(column),
    })),
    ...table.extra_columns.map((name) => ({
      fileColumn: name,
      column: null,
      type: null,
      required: false,
      fate: "left_out" as const,
    })),
  ];
}

function fate({ file_index, required }: PreviewColumn): Fate {
  if (file_index !== null) {
    return "taken";
  }
  return required ? "missing" : "empty";
}

/**
 * Whether a load can be begun: the server refuses a file that lacks a column, or fits in no row. A
 * file whose first line names no column of the table, and of which few rows fit, is of something
 * else: what fits of it would be rubbish in the table.
 */
export function canLoad(table: TablePreview): boolean {
  const meant = table.header || 2 * table.rows_fit > table.rows_read;
  return table.fits && table.missing.length === 0 && meant;
}

/** What seems to stand between the columns, where it is no comma. */
export function strangeSeparator({ columns, rows }: Preview): ";" | "\t" | undefined {
  const whole = columns.length === 1 && rows.length > 0;
  return ([";", "\t"] as const).find(
    (sign) => whole && rows.every(([cell = ""]) => cell.includes(sign)),
  );
}

/** The two tables that one job can load, in the order in which it does. */
export const PAIR = ["users", "transactions"] as const;

/** The places, among the previews of two files, of the users and of the transactions. */
export function pairOf(previews: (Preview | undefined)[]): [number, number] | undefined {
  const best = previews.map((preview) => preview?.tables[0]);
  const [users, transactions] = PAIR.map((name) =>
    best.findIndex((table) => table?.table === name && canLoad(table)),
  );
  return previews.length === 2 && users !== undefined && users >= 0 && transactions === 1 - users
    ? [users, transactions]
    : undefined;
}
