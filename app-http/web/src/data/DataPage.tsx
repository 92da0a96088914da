import { address } from "../app/address";
import { useSurroundings } from "../app/surroundings";
import { Catalog } from "./catalog/Catalog";
import { JobList } from "./jobs/JobList";
import { JobView } from "./jobs/JobView";
import { catalogPlace, loadsPlace } from "./places";
import { IntakeView } from "./upload/IntakeView";
import { intakeOf } from "./upload/intake";

/** What data there is, and how more of it comes in. */
export default function DataPage() {
  const { server, say } = useSurroundings();
  const intake = intakeOf(server);
  const { parameters } = address.value;
  const job = parameters.get("job");
  const loads = parameters.get("loads");
  const inCatalog = job === null && loads === null;
  // Whoever is about to load a file has no eye for the rest.
  const choosing = intake.chosen.value.length > 0;
  return (
    <div class="data">
      <div class="bar">
        <h1>{say("data.title")}</h1>
        {!choosing && (
          <nav class="parts" aria-label={say("data.parts")}>
            <a href={catalogPlace()} aria-current={inCatalog ? "true" : undefined}>
              {say("data.catalog")}
            </a>
            <a href={loadsPlace()} aria-current={inCatalog ? undefined : "true"}>
              {say("data.loads")}
            </a>
          </nav>
        )}
      </div>
      <IntakeView intake={intake} />
      {job !== null && <JobView key={job} id={job} intake={intake} />}
      {!choosing && loads !== null && (
        <JobList state={loads} before={parameters.get("before") ?? ""} />
      )}
      {!choosing && inCatalog && (
        <Catalog
          dataset={parameters.get("dataset") ?? undefined}
          table={parameters.get("table") ?? undefined}
        />
      )}
    </div>
  );
}
