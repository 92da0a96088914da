import type { Job } from "../../api/jobs";
import { useSurroundings } from "../../app/surroundings";
import { count, moment, percent } from "../figures";
import { jobPlace } from "../places";
import { shareOf } from "./progress";
import { StateMark } from "./StateMark";

export function JobRow({ job }: { job: Job }) {
  const { language } = useSurroundings();
  return (
    <tr>
      <td>
        <a href={jobPlace(job.id)}>
          {job.files.map(({ filename, table }) => filename || table).join(" + ")}
        </a>
      </td>
      <td>
        <StateMark job={job} />
        {job.state === "running" && <small> {percent(shareOf(job), language)}</small>}
      </td>
      <td>{job.files.map(({ table }) => table).join(" + ")}</td>
      <td class="measure">{count(job.rows_written, language)}</td>
      <td class="measure">{count(job.rows_rejected, language)}</td>
      <td>{moment(job.submitted_at, language)}</td>
    </tr>
  );
}
