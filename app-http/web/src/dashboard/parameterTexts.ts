import type { ReportParameter } from "../api/reports";
import type { Say } from "../language/words";

/** Names that the page has words for; the server describes parameters in English only. */
const KNOWN = [
  "from",
  "to",
  "start_date",
  "end_date",
  "year",
  "limit",
  "side",
  "regions",
  "first_from",
  "first_to",
  "second_from",
  "second_to",
] as const;

const KNOWN_VALUES = ["seller", "buyer", "true", "false"] as const;

export function parameterText({ name }: ReportParameter, say: Say): string {
  const known = KNOWN.find((other) => other === name);
  return known ? say(`parameter.${known}`) : name.replaceAll("_", " ");
}

export function valueText(value: string, say: Say): string {
  const known = KNOWN_VALUES.find((other) => other === value);
  return known ? say(`value.${known}`) : value;
}
