import { useEffect, useRef, useState } from "preact/hooks";
import type { Chart } from "../api/types";
import { Failure } from "../app/Failure";
import { useSurroundings } from "../app/surroundings";

/** A picture of rows; the library that draws it comes with the first one. */
export function ChartView({ chart }: { chart: Chart }) {
  const { language, say, theme } = useSurroundings();
  const place = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<unknown>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other colours want another picture
  useEffect(() => {
    const element = place.current;
    let finalize = () => {};
    let gone = false;
    setFailure(undefined);
    async function show() {
      const { draw } = await import("./vega");
      if (gone || !element) {
        return;
      }
      const drawn = await draw(element, chart.vega_lite, language);
      finalize = () => drawn.finalize();
      if (gone) {
        finalize();
      }
    }
    show().catch((error) => gone || setFailure(error));
    return () => {
      gone = true;
      finalize();
    };
  }, [chart, language, theme, round]);
  const words = chart.vega_lite.description;
  return (
    <figure class="chart">
      <div ref={place} class="picture" />
      {failure !== undefined && (
        <Failure error={failure} onAgain={() => setRound((before) => before + 1)} />
      )}
      {typeof words === "string" && (
        <details class="in-words">
          <summary>{say("chart.text")}</summary>
          <p>{words}</p>
        </details>
      )}
    </figure>
  );
}
