import type { ReportParameter } from "../api/reports";
import { useSurroundings } from "../app/surroundings";
import { ParameterInput } from "./ParameterInput";
import { parameterText, valueText } from "./parameterTexts";
import { useAllowed } from "./useAllowed";

interface Props {
  dataset: string;
  parameter: ReportParameter;
  values: string[];
  onValues: (values: string[]) => void;
}

/** Several values of a parameter; none of them means all. */
export function ListInput({ dataset, parameter, values, onValues }: Props) {
  const { say } = useSurroundings();
  // Those of a link are offered, too, so that they can be taken away.
  const known = [...new Set([...useAllowed(dataset, parameter), ...values])];
  if (known.length === values.length) {
    const split = (text: string) => onValues(text === "" ? [] : text.split(/\s*,\s*/));
    return <ParameterInput parameter={parameter} value={values.join(", ")} onValue={split} />;
  }
  const toggle = (value: string) =>
    onValues(
      values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
    );
  return (
    <fieldset class="many">
      <legend>{parameterText(parameter, say)}</legend>
      <button type="button" aria-pressed={values.length === 0} onClick={() => onValues([])}>
        {say("filter.all")}
      </button>
      {known.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={values.includes(value)}
          onClick={() => toggle(value)}
        >
          {valueText(value, say)}
        </button>
      ))}
    </fieldset>
  );
}
