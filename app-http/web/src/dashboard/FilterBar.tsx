import type { ReportParameter } from "../api/reports";
import { useSurroundings } from "../app/surroundings";
import { DateRange } from "./DateRange";
import type { Days } from "./days";
import { type Filters, rangeOf } from "./filters";
import { ListInput } from "./ListInput";
import { ParameterInput } from "./ParameterInput";

interface Props {
  dataset: string;
  parameters: ReportParameter[];
  filters: Filters;
  days: Days | undefined;
  onAddress: (address: URLSearchParams) => void;
}

/** What all that is shown below is of. */
export function FilterBar({ dataset, parameters, filters, days, onAddress }: Props) {
  const { say } = useSurroundings();
  const range = rangeOf(parameters);
  const others = parameters.filter(
    (parameter) => parameter !== range?.start && parameter !== range?.end,
  );
  if (parameters.length === 0) {
    return null;
  }
  return (
    <section class="card filters" aria-label={say("filter.title")}>
      {range && <DateRange range={range} days={days} filters={filters} onAddress={onAddress} />}
      {others.map((parameter) => {
        const set = (values: string[]) => onAddress(filters.with({ [parameter.name]: values }));
        const values = filters.address.getAll(parameter.name);
        return parameter.list ? (
          <ListInput
            key={parameter.name}
            dataset={dataset}
            parameter={parameter}
            values={values}
            onValues={set}
          />
        ) : (
          <ParameterInput
            key={parameter.name}
            parameter={parameter}
            value={values[0] ?? byItself(parameter, days)}
            onValue={(value) => set(value === "" ? [] : [value])}
          />
        );
      })}
      {filters.areSet && (
        <button type="button" onClick={() => onAddress(filters.cleared())}>
          {say("filter.clear")}
        </button>
      )}
    </section>
  );
}

/** What the server takes when nothing is said. */
function byItself({ default: value }: ReportParameter, days: Days | undefined): string {
  switch (value) {
    case "first_day":
      return days?.first ?? "";
    case "last_day":
      return days?.last ?? "";
    case "last_year":
      return days?.last.slice(0, 4) ?? "";
    default:
      return value ?? "";
  }
}
