import type { Kpis } from "../api/reports";
import { useSurroundings } from "../app/surroundings";
import { figure } from "./figureTexts";
import { daily, line } from "./trendLine";

const WIDTH = 240;
const HEIGHT = 44;

/** How spending went from day to day, as a small line; in words for who cannot see it. */
export function Trend({ trend }: { trend: Kpis["spends_trend"] }) {
  const { language, say } = useSurroundings();
  const values = daily(trend);
  const first = trend[0]?.date;
  const last = trend.at(-1)?.date;
  if (values.length < 2 || !first || !last) {
    return null;
  }
  const most = Math.max(...values);
  const at = trend.find(({ spendings }) => spendings === most)?.date ?? "";
  const words = say("kpi.trend", { first, last, most: figure(most, "money", language), at });
  return (
    <figure class="trend">
      <svg viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`} role="img" aria-label={words}>
        <title>{words}</title>
        <polyline points={line(values, WIDTH, HEIGHT)} />
      </svg>
      <figcaption>
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}
