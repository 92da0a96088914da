import { useState } from "preact/hooks";
import type { Job } from "../../api/jobs";
import { Failure } from "../../app/Failure";
import { useSurroundings } from "../../app/surroundings";
import { count, percent, span } from "../figures";
import { shareOf, toldShare } from "./progress";

/** How far a load is, how fast, and how long it still takes; with a way to end it. */
export function JobProgress({ job }: { job: Job }) {
  const { server, language, say } = useSurroundings();
  const [error, setError] = useState<unknown>();
  const told = toldShare(job);
  const cancel = () =>
    server
      .delete<Job>(`jobs/${encodeURIComponent(job.id)}`)
      .then(() => setError(undefined), setError);
  const figures = [
    say("job.read", {
      read: count(job.rows_read, language),
      all: count(job.rows_to_process, language),
    }),
    job.rows_per_second !== null && say("job.rate", { rate: count(job.rows_per_second, language) }),
    job.seconds_left !== null && say("job.left", { time: span(job.seconds_left, language) }),
    job.rows_rejected > 0 && say("job.rejected", { count: count(job.rows_rejected, language) }),
  ].filter((text) => text !== false);
  return (
    <>
      <div class="progress">
        <p class="figures">
          {job.state === "queued"
            ? say("job.queued")
            : figures.map((text) => <span key={text}>{text}</span>)}
        </p>
        <button type="button" disabled={job.cancelling} onClick={cancel}>
          {say(job.cancelling ? "job.cancelling" : "job.cancel")}
        </button>
        <progress max={1} value={shareOf(job)} aria-label={say("job.progress")} />
      </div>
      <p class="unseen" role="status">
        {told !== undefined && percent(told, language)}
      </p>
      {job.error && <p class="failure">{say("job.retried", { why: job.error.detail })}</p>}
      {error !== undefined && <Failure error={error} />}
    </>
  );
}
