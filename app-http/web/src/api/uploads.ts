import { problemOf, query, Refused, type Server } from "./server";
import type { ColumnType } from "./types";

/** The part of a file that a preview reads. */
const PREVIEW_BYTES = 256 * 1024;

export interface PreviewColumn {
  name: string;
  type: ColumnType;
  required: boolean;
  /** Null where the file has no such column. */
  file_column: string | null;
  file_index: number | null;
}

export interface Fault {
  line: number;
  /** Null where the line as a whole is wrong. */
  column: string | null;
  reason: string;
}

/** How a file would be read into one table; keys and references are not looked at. */
export interface TablePreview {
  dataset: string;
  table: string;
  fits: boolean;
  header: boolean;
  columns: PreviewColumn[];
  /** Required columns that the file lacks. */
  missing: string[];
  extra_columns: string[];
  rows_read: number;
  rows_fit: number;
  faults: Fault[];
}

export interface Preview {
  /** Best fit first. */
  tables: TablePreview[];
  columns: string[];
  /** The first few, as they stand in the file. */
  rows: string[][];
}

/** Says how the server would read a file; sends no more than its beginning. */
export async function preview(server: Server, file: File): Promise<Preview> {
  const response = await server.send(
    `upload/preview${query({ cut: String(file.size > PREVIEW_BYTES) })}`,
    {
      method: "POST",
      headers: { "Content-Type": "text/csv" },
      body: file.slice(0, PREVIEW_BYTES),
    },
  );
  return (await response.json()) as Preview;
}

/** What is sent to be loaded: files by the name of their part of the form. */
export interface Order {
  path: string;
  files: Record<string, File>;
  /** A number or a share such as 1%; empty for the server's own limit. */
  maxRejects: string;
  again: boolean;
}

export interface Accepted {
  job_id: string;
}

/**
 * Sends files. By XMLHttpRequest, for `fetch` does not tell how much has been sent.
 *
 * @param onProgress told the share that is sent, from 0 to 1
 * @throws Refused with what the server has against it
 */
export function upload(
  server: Server,
  order: Order,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Accepted> {
  const request = new XMLHttpRequest();
  const options = {
    max_rejects: order.maxRejects.trim(),
    again: order.again ? "true" : undefined,
  };
  request.open("POST", server.url(`${order.path}${query(options)}`));
  request.setRequestHeader("Accept-Language", server.language());
  if (server.key()) {
    request.setRequestHeader("X-API-Key", server.key());
  }
  const form = new FormData();
  for (const [part, file] of Object.entries(order.files)) {
    form.append(part, file);
  }
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 1);
    request.onload = () => answer(request).then(resolve, reject);
    request.onerror = () => reject(new Error("the server cannot be reached"));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}

async function answer(request: XMLHttpRequest): Promise<Accepted> {
  const response = new Response(request.responseText, {
    status: request.status,
    statusText: request.statusText,
    headers: { "Content-Type": request.getResponseHeader("Content-Type") ?? "" },
  });
  if (!response.ok) {
    throw new Refused(await problemOf(response));
  }
  return (await response.json()) as Accepted;
}
