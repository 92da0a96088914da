import type { Job } from "../../api/jobs";
import { isOver } from "../../api/jobs";

const TOLD_SHARES = [0.75, 0.5, 0.25];

/** How far a job is, from 0 to 1. The number of its rows was counted before they were read. */
export function shareOf(job: Job): number {
  if (job.state === "done") {
    return 1;
  }
  return job.rows_to_process > 0 ? Math.min(1, job.rows_read / job.rows_to_process) : 0;
}

/** The quarter that is told aloud; nothing else of a job that runs is, for it changes all the time. */
export function toldShare(job: Job): number | undefined {
  if (isOver(job) || job.state === "queued") {
    return undefined;
  }
  return TOLD_SHARES.find((share) => shareOf(job) >= share);
}
