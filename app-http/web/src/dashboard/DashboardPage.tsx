import type { Report } from "../api/reports";
import { address } from "../app/address";
import { Failure } from "../app/Failure";
import { useSurroundings } from "../app/surroundings";
import { useLoaded } from "../app/useLoaded";
import { PinnedAnswers } from "./PinnedAnswers";
import { ReportsOf } from "./ReportsOf";
import { useDataset } from "./useDataset";

/** What somebody wants to see every day: pinned answers, key figures and reports. */
export default function DashboardPage() {
  const { server, language, say } = useSurroundings();
  const { value, error, again } = useLoaded(
    (signal) => server.get<{ reports: Report[] }>("analytics", signal),
    language,
  );
  const alone = address.value.parameters.has("report");
  return (
    <div class="dashboard">
      {!alone && (
        <>
          <h1>{say("page.dashboard")}</h1>
          <PinnedAnswers />
        </>
      )}
      {error !== undefined && <Failure error={error} onAgain={again} />}
      {value && value.reports.length > 0 && <Datasets reports={value.reports} />}
    </div>
  );
}

/** The reports of one of the datasets that have some. */
function Datasets({ reports }: { reports: Report[] }) {
  const datasets = [...new Set(reports.map(({ dataset }) => dataset))];
  const wanted = address.value.parameters.get("dataset");
  const { value, error, again } = useDataset(datasets, wanted);
  if (error !== undefined) {
    return <Failure error={error} onAgain={again} />;
  }
  return value ? (
    <ReportsOf
      statistics={value}
      datasets={datasets}
      reports={reports.filter(({ dataset }) => dataset === value.dataset)}
    />
  ) : null;
}
