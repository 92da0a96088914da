import type { KeyFigures as Body } from "../api/reports";
import { Failure } from "../app/Failure";
import { useSurroundings } from "../app/surroundings";
import { useLoaded } from "../app/useLoaded";
import { Figures } from "./Figures";
import { kpiFigures } from "./figureTexts";
import type { Filters } from "./filters";
import { cards } from "./queue";
import { Trend } from "./Trend";

/** The dataset that `GET /metrics/kpis` is about, and the parameters that it takes. */
export const KPI_DATASET = "ai_usage";
const PARAMETERS = ["regions", "start_date", "end_date"];

/** What was spent on language models, in figures, on the chosen days. */
export function KeyFigures({ filters }: { filters: Filters }) {
  const { server, language, say } = useSurroundings();
  const wanted = [...filters.address].filter(([name]) => PARAMETERS.includes(name));
  const path = `metrics/kpis?${new URLSearchParams(wanted)}`;
  const { value, error, again } = useLoaded(
    (signal) => cards.run(signal, () => server.get<Body>(path, signal)),
    path,
  );
  return (
    <section class="card" aria-label={say("kpi.title")}>
      {error !== undefined && <Failure error={error} onAgain={again} />}
      {value ? (
        <div class="key-figures">
          <Figures of={kpiFigures(value.data.kpis, language, say)} />
          <Trend trend={value.data.kpis.spends_trend} />
        </div>
      ) : (
        error === undefined && <p class="faint">{say("page.loading")}</p>
      )}
    </section>
  );
}
