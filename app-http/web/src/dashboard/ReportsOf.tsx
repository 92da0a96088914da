import type { Report } from "../api/reports";
import type { Statistics } from "../api/types";
import { address, replace, write } from "../app/address";
import { useSurroundings } from "../app/surroundings";
import { daysOf } from "./days";
import { FilterBar } from "./FilterBar";
import { Filters } from "./filters";
import { KeyFigures, KPI_DATASET } from "./KeyFigures";
import { ReportCard } from "./ReportCard";
import { Totals } from "./Totals";

interface Props {
  statistics: Statistics;
  /** All that have reports. */
  datasets: string[];
  reports: Report[];
}

/** The figures and reports of a dataset, or the one report that the address names. */
export function ReportsOf({ statistics, datasets, reports }: Props) {
  const { parameters } = address.value;
  const named = parameters.get("report");
  const report = reports.find(({ name }) => name === named);
  const filters = new Filters(reports, parameters, named !== null);
  return named === null ? (
    <All statistics={statistics} datasets={datasets} reports={reports} filters={filters} />
  ) : (
    <Alone statistics={statistics} report={report} filters={filters} />
  );
}

const onAddress = (next: URLSearchParams) => replace("dashboard", next);

function All({ statistics, datasets, reports, filters }: Props & { filters: Filters }) {
  const { say } = useSurroundings();
  const { dataset } = statistics;
  return (
    <section class="reports" aria-labelledby="reports">
      <div class="bar">
        <h2 id="reports">{say("report.title")}</h2>
        <select
          aria-label={say("ask.dataset")}
          value={dataset}
          onChange={(event) =>
            onAddress(new URLSearchParams({ dataset: event.currentTarget.value }))
          }
        >
          {datasets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {dataset !== KPI_DATASET && <Totals statistics={statistics} />}
      <FilterBar
        key={dataset}
        dataset={dataset}
        parameters={filters.ofAll}
        filters={filters}
        days={daysOf(statistics)}
        onAddress={onAddress}
      />
      {dataset === KPI_DATASET && <KeyFigures filters={filters} />}
      <div class="cards">
        {reports.map((report) => (
          <ReportCard key={report.name} report={report} filters={filters} onAddress={onAddress} />
        ))}
      </div>
    </section>
  );
}

interface AloneProps {
  statistics: Statistics;
  report: Report | undefined;
  filters: Filters;
}

function Alone({ statistics, report, filters }: AloneProps) {
  const { say } = useSurroundings();
  const { dataset } = statistics;
  return (
    <section class="reports">
      <a href={write("dashboard", new URLSearchParams({ dataset }))}>{say("report.all")}</a>
      {report ? (
        <>
          <FilterBar
            dataset={dataset}
            parameters={report.parameters}
            filters={filters}
            days={daysOf(statistics)}
            onAddress={onAddress}
          />
          <ReportCard report={report} filters={filters} onAddress={onAddress} />
        </>
      ) : (
        <>
          <h1>{say("page.dashboard")}</h1>
          <p role="alert">{say("report.none")}</p>
        </>
      )}
    </section>
  );
}
