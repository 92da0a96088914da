import type { Job, JobFile } from "../api/jobs";
import type { TablePreview } from "../api/uploads";

/** Things as the server tells them, for tests. */
export function jobFile(changes: Partial<JobFile> = {}): JobFile {
  return {
    table: "sales_data",
    filename: "january.csv",
    rows_to_process: 1000,
    rows_read: 0,
    rows_written: 0,
    rows_rejected: 0,
    extra_columns: [],
    duplicate_of: null,
    rejects: null,
    ...changes,
  };
}

export function job(changes: Partial<Job> = {}): Job {
  return {
    id: "j1",
    dataset: "pos",
    state: "running",
    cancelling: false,
    files: [jobFile()],
    rows_to_process: 1000,
    rows_read: 0,
    rows_written: 0,
    rows_rejected: 0,
    bytes: 2048,
    rows_per_second: null,
    seconds_left: null,
    attempts: 1,
    error: null,
    extra_columns: [],
    duplicate_of: null,
    max_rejects: "100000",
    again: false,
    submitted_by: "anonymous",
    submitted_at: "2024-12-01T09:00:00.000Z",
    started_at: "2024-12-01T09:00:00.100Z",
    ended_at: null,
    ...changes,
  };
}

export function tablePreview(changes: Partial<TablePreview> = {}): TablePreview {
  return {
    dataset: "hiring",
    table: "departments",
    fits: true,
    header: true,
    columns: [
      { name: "id", type: "integer", required: true, file_column: "ID", file_index: 0 },
      { name: "department", type: "text", required: true, file_column: "Name", file_index: 1 },
    ],
    missing: [],
    extra_columns: [],
    rows_read: 2,
    rows_fit: 2,
    faults: [],
    ...changes,
  };
}
