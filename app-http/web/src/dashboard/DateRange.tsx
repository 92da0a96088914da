import { useSurroundings } from "../app/surroundings";
import { type Days, presets } from "./days";
import type { Filters, Range } from "./filters";
import { ParameterInput } from "./ParameterInput";

interface Props {
  range: Range;
  /** Of the data, once they are known. */
  days: Days | undefined;
  filters: Filters;
  onAddress: (address: URLSearchParams) => void;
}

/** From which day to which, with the usual choices. */
export function DateRange({ range: { start, end }, days, filters, onAddress }: Props) {
  const { say } = useSurroundings();
  const from = filters.address.get(start.name) ?? "";
  const to = filters.address.get(end.name) ?? "";
  const set = (first: string, last: string) =>
    onAddress(filters.with({ [start.name]: first ? [first] : [], [end.name]: last ? [last] : [] }));
  return (
    <div class="range">
      <ParameterInput
        parameter={{ ...start, maximum: to || null }}
        value={from || (days?.first ?? "")}
        onValue={(day) => set(day, to)}
      />
      <ParameterInput
        parameter={{ ...end, minimum: from || null }}
        value={to || (days?.last ?? "")}
        onValue={(day) => set(from, day)}
      />
      <fieldset class="presets">
        <legend class="unseen">{say("filter.days")}</legend>
        <button type="button" aria-pressed={from === "" && to === ""} onClick={() => set("", "")}>
          {say("filter.all")}
        </button>
        {days &&
          presets(days).map(({ days: length, first, last }) => (
            <button
              key={length}
              type="button"
              aria-pressed={from === first && (to === last || to === "")}
              onClick={() => set(first, last)}
            >
              {say("filter.last", { days: length })}
            </button>
          ))}
      </fieldset>
    </div>
  );
}
