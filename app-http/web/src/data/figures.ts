import type { Language } from "../language/words";

const KILO = 1_000;
const SIZES = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

export function count(number: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    maximumFractionDigits: 0,
    useGrouping: true,
  }).format(number);
}

export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: "percent" }).format(share);
}

/** As people read the size of a file: 1.2 MB. */
export function size(bytes: number, language: Language): string {
  const power = bytes < KILO ? 0 : Math.floor(Math.log(bytes) / Math.log(KILO));
  const step = Math.min(power, SIZES.length - 1);
  return unit(bytes / KILO ** step, SIZES[step] ?? "byte", language, step > 0 ? 1 : 0);
}

/** A span of time in its two largest units: 45 sec, 2 min 5 sec, 1 hr 30 min. */
export function span(seconds: number, language: Language): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const parts: [number, string][] =
    whole < HOUR
      ? [
          [Math.floor(whole / MINUTE), "minute"],
          [whole % MINUTE, "second"],
        ]
      : [
          [Math.floor(whole / HOUR), "hour"],
          [Math.floor((whole % HOUR) / MINUTE), "minute"],
        ];
  const told = parts.filter(([number]) => number > 0);
  return (told.length > 0 ? told : ([[0, "second"]] as [number, string][]))
    .map(([number, name]) => unit(number, name, language, 0))
    .join(" ");
}

export function moment(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(iso),
  );
}

/** A day of the data: a calendar day, whatever the time zone of who reads it. */
export function day(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${iso.slice(0, 10)}T00:00:00Z`),
  );
}

function unit(number: number, name: string, language: Language, digits: number): string {
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: name,
    unitDisplay: "short",
    maximumFractionDigits: digits,
  }).format(number);
}
