import { useId, useState } from "preact/hooks";
import type { ReportParameter } from "../api/reports";
import { useSurroundings } from "../app/surroundings";
import { parameterText, valueText } from "./parameterTexts";

/** Before it no data begin, and no year has fewer than four digits while it is written. */
const FIRST_DAY = "1900-01-01";

export interface InputProps {
  parameter: ReportParameter;
  /** Empty for what it is by itself. */
  value: string;
  onValue: (value: string) => void;
}

/** One value of a report's parameter, in the input that fits its type. */
export function ParameterInput({ parameter, value, onValue }: InputProps) {
  const { say } = useSurroundings();
  const id = useId();
  const choices = parameter.type === "boolean" ? ["true", "false"] : parameter.allowed_values;
  return (
    <div class="parameter">
      <label for={id}>{parameterText(parameter, say)}</label>
      {choices.length > 0 ? (
        <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {valueText(choice, say)}
            </option>
          ))}
        </select>
      ) : (
        <Written id={id} parameter={parameter} value={value} onValue={onValue} />
      )}
    </div>
  );
}

/** What is being written counts as soon as it fits; left empty, it is what it was by itself. */
function Written({ id, parameter, value, onValue }: InputProps & { id: string }) {
  const [draft, setDraft] = useState<string>();
  return (
    <input
      id={id}
      {...kindOf(parameter)}
      value={draft ?? value}
      onInput={(event) => {
        const { value: text, validity } = event.currentTarget;
        setDraft(text);
        if (text !== "" && validity.valid) {
          onValue(text);
        }
      }}
      onBlur={(event) => {
        if (draft === "" && !event.currentTarget.validity.badInput) {
          onValue("");
        }
        setDraft(undefined);
      }}
    />
  );
}

function kindOf({ type, minimum, maximum }: ReportParameter) {
  const max = maximum === null ? {} : { max: maximum };
  const min = minimum === null ? {} : { min: minimum };
  switch (type) {
    case "date":
      return { type: "date", min: FIRST_DAY, ...min, ...max } as const;
    case "integer":
      return { type: "number", ...min, ...max } as const;
    case "decimal":
      return { type: "number", step: "any", ...min, ...max } as const;
    default:
      return { type: "text" } as const;
  }
}
