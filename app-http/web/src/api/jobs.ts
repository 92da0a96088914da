export const JOB_STATES = ["queued", "running", "done", "failed", "cancelled"] as const;
export type JobState = (typeof JOB_STATES)[number];

export interface JobFile {
  table: string;
  filename: string;
  rows_to_process: number;
  rows_read: number;
  rows_written: number;
  rows_rejected: number;
  extra_columns: string[];
  duplicate_of: string | null;
  /** The path of the rows that did not fit; null as long as there is none. */
  rejects: string | null;
}

/** A load of one or more files; its own numbers are of all of them together. */
export interface Job {
  id: string;
  dataset: string;
  state: JobState;
  cancelling: boolean;
  files: JobFile[];
  rows_to_process: number;
  rows_read: number;
  /** In the table only once the job is done. */
  rows_written: number;
  rows_rejected: number;
  bytes: number;
  rows_per_second: number | null;
  seconds_left: number | null;
  attempts: number;
  /** While the job is not over, why it is tried again. */
  error: { code: string; detail: string } | null;
  extra_columns: string[];
  /** The earlier load of the same files, which therefore were not loaded again. */
  duplicate_of: string | null;
  max_rejects: string;
  again: boolean;
  submitted_by: string;
  submitted_at: string;
  started_at: string | null;
  ended_at: string | null;
}

export interface JobPage {
  jobs: Job[];
  next: string | null;
}

export function isOver(job: Job): boolean {
  return job.state === "done" || job.state === "failed" || job.state === "cancelled";
}
