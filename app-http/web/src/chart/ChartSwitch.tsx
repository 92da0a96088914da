import type { ChartType } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { CHART_SIGNS } from "./signs";

interface Props {
  types: ChartType[];
  chosen: ChartType;
  onChoose: (type: ChartType) => void;
}

/** One button for each kind of picture that the rows can carry. */
export function ChartSwitch({ types, chosen, onChoose }: Props) {
  const { say } = useSurroundings();
  if (types.length < 2) {
    return null;
  }
  return (
    <fieldset class="switch">
      <legend class="unseen">{say("chart.as")}</legend>
      {types.map((type) => (
        <button
          key={type}
          type="button"
          aria-pressed={type === chosen}
          title={say(`chart.${type}`)}
          onClick={() => onChoose(type)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={CHART_SIGNS[type]} />
          </svg>
          <span>{say(`chart.${type}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
