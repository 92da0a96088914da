import type { Job } from "../../api/jobs";
import { useSurroundings } from "../../app/surroundings";

export function StateMark({ job }: { job: Job }) {
  const { say } = useSurroundings();
  const repeated = job.state === "done" && job.duplicate_of !== null;
  return (
    <span class={`state ${repeated ? "repeated" : job.state}`}>
      {say(repeated ? "state.repeated" : `state.${job.state}`)}
    </span>
  );
}
