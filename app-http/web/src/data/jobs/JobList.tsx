import { useEffect } from "preact/hooks";
import { isOver, JOB_STATES, type JobPage } from "../../api/jobs";
import { query } from "../../api/server";
import { Failure } from "../../app/Failure";
import { useSurroundings } from "../../app/surroundings";
import { useLoaded } from "../../app/useLoaded";
import { go, loadsPlace } from "../places";
import { ScrollingTable } from "../ScrollingTable";
import { JobRow } from "./JobRow";

const PAGE_SIZE = 20;
const REFRESH_MILLIS = 2_000;

interface Props {
  /** One of the states, anything else for all. */
  state: string;
  /** The id of the job after which this page of the list begins; empty for the newest. */
  before: string;
}

/** The loads that there were, newest first. */
export function JobList({ state, before }: Props) {
  const { server, say } = useSurroundings();
  const chosen = JOB_STATES.find((known) => known === state) ?? "";
  const path = `jobs${query({ state: chosen, before, limit: PAGE_SIZE })}`;
  const { value, error, busy, again } = useLoaded<JobPage>(
    (signal) => server.get(path, signal),
    path,
  );
  const jobs = value?.jobs ?? [];
  const moving = jobs.some((job) => !isOver(job));
  useEffect(() => {
    // Asking again would give up the request that is under way, and so on for ever.
    if (moving && !busy) {
      const timer = setTimeout(again, REFRESH_MILLIS);
      return () => clearTimeout(timer);
    }
  }, [moving, busy, again]);
  return (
    <section class="card">
      <div class="bar">
        <h2>{say("loads.title")}</h2>
        <select
          aria-label={say("loads.state")}
          value={chosen}
          onChange={(event) => go(loadsPlace(event.currentTarget.value))}
        >
          <option value="">{say("loads.all")}</option>
          {JOB_STATES.map((known) => (
            <option key={known} value={known}>
              {say(`state.${known}`)}
            </option>
          ))}
        </select>
      </div>
      {error !== undefined && <Failure error={error} onAgain={again} />}
      {value && jobs.length === 0 && <p class="faint">{say("loads.none")}</p>}
      {jobs.length > 0 && (
        <ScrollingTable
          caption={say("loads.title")}
          figures={[3, 4]}
          heads={[
            say("job.file"),
            say("loads.state"),
            say("upload.table"),
            say("job.rows.written"),
            say("job.rows.rejected"),
            say("job.sent"),
          ]}
        >
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </ScrollingTable>
      )}
      <nav class="actions" aria-label={say("loads.pages")}>
        {before && <a href={loadsPlace(chosen)}>{say("loads.newest")}</a>}
        {value?.next && <a href={loadsPlace(chosen, jobs.at(-1)?.id)}>{say("loads.older")}</a>}
      </nav>
    </section>
  );
}
