import type { JobFile } from "../../api/jobs";
import { query, type Server } from "../../api/server";
import { records } from "./records";

export const MOST_SHOWN = 1_000;

export interface RejectRows {
  columns: string[];
  rows: string[][];
  /** Whether there are more than those read. */
  more: boolean;
}

/** Where the rows of a file that did not fit are, as CSV. */
export function rejectsPath(job: string, file: JobFile): string {
  return `jobs/${encodeURIComponent(job)}/rejects${query({ file: file.table })}`;
}

/** Reads the first rejects and leaves the rest where it is. */
export async function firstRejects(
  server: Server,
  path: string,
  signal: AbortSignal,
  most = MOST_SHOWN,
): Promise<RejectRows> {
  const response = await server.send(path, { signal, headers: { Accept: "text/csv" } });
  const read: RejectRows = { columns: [], rows: [], more: false };
  for await (const record of records(pieces(response))) {
    if (read.columns.length === 0) {
      read.columns = record;
    } else if (read.rows.length === most) {
      read.more = true;
      break;
    } else {
      read.rows.push(record);
    }
  }
  return read;
}

async function* pieces(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) {
    return;
  }
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      yield part.value;
    }
  } finally {
    await reader.cancel();
  }
}
