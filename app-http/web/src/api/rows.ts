import type { Result } from "../chart/ResultView";
import { draw } from "./chart";
import type { Server } from "./server";
import type { ChartType, Info, QueryPage } from "./types";

/** As many rows of SQL as are shown, where the server gives as many. */
const MOST_ROWS = 1_000;

export interface Wanted {
  sql: string;
  dataset: string | undefined;
  title: string;
  language: string;
  /** The best one where it is left out. */
  type?: ChartType;
}

/** Runs SQL and draws what it gives. */
export async function rowsOf(server: Server, wanted: Wanted, signal: AbortSignal): Promise<Result> {
  const { sql, dataset, ...drawing } = wanted;
  const { max_rows } = await server.once<Info>("info");
  const request = { sql, dataset, page_size: Math.min(MOST_ROWS, max_rows) };
  const page = await server.post<QueryPage>("query", request, signal);
  const { data } = page;
  const drawn = await draw(server, { ...drawing, data, dataset }, signal);
  const truncated = page.pagination.total_rows > data.rows.length;
  return { sql: page.sql, dataset, data, truncated, ...drawn };
}
