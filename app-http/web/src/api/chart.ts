import type { Server } from "./server";
import type { Chart, ChartType, ColumnMeaning, Table } from "./types";

export interface Drawing {
  data: Table;
  /** Guessed from the rows where they are left out. */
  columns?: ColumnMeaning[];
  /** The best one where it is left out, or where the rows cannot carry it. */
  type?: ChartType;
  title: string;
  dataset?: string | undefined;
  language: string;
}

/** Draws rows that are here already. */
export async function draw(
  server: Server,
  drawing: Drawing,
  signal?: AbortSignal,
): Promise<{ chart: Chart; columns: ColumnMeaning[] }> {
  const { columns, ...chart } = await server.post<Chart & { columns: ColumnMeaning[] }>(
    "chart",
    drawing,
    signal,
  );
  return { chart, columns };
}
