import { useEffect, useRef } from "preact/hooks";
import { isOver, type Job } from "../../api/jobs";
import type { Order } from "../../api/uploads";
import { Failure } from "../../app/Failure";
import { useSurroundings } from "../../app/surroundings";
import { go, jobPlace } from "../places";
import { DeliveryBar } from "../upload/DeliveryBar";
import type { Intake } from "../upload/intake";
import { JobFacts } from "./JobFacts";
import { JobOutcome } from "./JobOutcome";
import { JobProgress } from "./JobProgress";
import { Rejects } from "./Rejects";
import { StateMark } from "./StateMark";
import { useJob } from "./useJob";

/** One load: how far it is, or how it ended. */
export function JobView({ id, intake }: { id: string; intake: Intake }) {
  const { say } = useSurroundings();
  const { job, error, lost } = useJob(id);
  const title = useRef<HTMLHeadingElement>(null);
  const again = intake.orderOf(id);
  const delivery = intake.delivery.value?.of === id ? intake.delivery.value : undefined;
  const repeat = async (order: Order) => {
    const next = await intake.send(id, { ...order, again: true });
    if (next) {
      go(jobPlace(next));
    }
  };
  const known = job !== undefined;
  useEffect(() => {
    // The button that sent the file is gone, and the focus with it.
    if (known && document.activeElement === document.body) {
      title.current?.focus();
    }
  }, [known]);
  if (error !== undefined) {
    return <Failure error={error} />;
  }
  if (!job) {
    return <p class="faint">{say("page.loading")}</p>;
  }
  return (
    <>
      <section class="card job" aria-labelledby="job-title">
        <div class="bar">
          <h2 id="job-title" ref={title} class="file-name" tabIndex={-1}>
            {job.files.map(({ filename, table }) => filename || table).join(" + ")}
          </h2>
          <StateMark job={job} />
        </div>
        {lost && <p class="failure">{say("job.lost")}</p>}
        {isOver(job) ? (
          <JobOutcome job={job} onAgain={again && !intake.busy ? () => repeat(again) : undefined} />
        ) : (
          <JobProgress job={job} />
        )}
        {delivery && delivery.error === undefined && (
          <DeliveryBar share={delivery.share} onStop={() => intake.stop()} />
        )}
        {delivery?.error !== undefined && <Failure error={delivery.error} />}
        <JobFacts job={job} />
      </section>
      <RejectsOf job={job} />
    </>
  );
}

/** Once the load is over, for until then there may be more. */
function RejectsOf({ job }: { job: Job }) {
  return (
    <>
      {isOver(job) &&
        job.files
          .filter((file) => file.rejects !== null)
          .map((file) => <Rejects key={file.table} job={job} file={file} />)}
    </>
  );
}
