import type { Job } from "../../api/jobs";
import { useSurroundings } from "../../app/surroundings";
import { count } from "../figures";
import { catalogPlace, jobPlace } from "../places";

interface Props {
  job: Job;
  /** Sends the same files once more; absent where they are not at hand any more. */
  onAgain: (() => void) | undefined;
}

/** How a load ended. */
export function JobOutcome({ job, onAgain }: Props) {
  const { language, say } = useSurroundings();
  const numbers = {
    written: count(job.rows_written, language),
    rejected: count(job.rows_rejected, language),
    read: count(job.rows_read, language),
  };
  if (job.state === "cancelled") {
    return <p role="status">{say("job.cancelled")}</p>;
  }
  if (job.state === "failed") {
    return (
      <div role="status" class="failure">
        <p>{say("job.failed")}</p>
        {job.error && <p lang="en">{job.error.detail}</p>}
      </div>
    );
  }
  if (job.duplicate_of !== null) {
    return (
      <div role="status" class="outcome">
        <p>{say("job.repeated")}</p>
        <p class="actions">
          {onAgain ? (
            <button type="button" onClick={onAgain}>
              {say("job.again")}
            </button>
          ) : (
            <span class="faint">{say("job.again.how")}</span>
          )}
          <a href={jobPlace(job.duplicate_of)}>{say("job.earlier")}</a>
        </p>
      </div>
    );
  }
  return (
    <div role="status" class="outcome">
      <p class="big">{say(job.rows_written === 1 ? "job.written.one" : "job.written", numbers)}</p>
      {job.rows_rejected > 0 && <p>{say("job.rejected.of", numbers)}</p>}
      <p class="actions">
        <a href={catalogPlace(job.dataset, job.files[0]?.table)}>{say("job.see")}</a>
      </p>
    </div>
  );
}
