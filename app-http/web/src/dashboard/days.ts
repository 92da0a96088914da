import type { Statistics } from "../api/types";

/** The first and the last day of something, as in `2025-11-30`; both count. */
export interface Days {
  first: string;
  last: string;
}

/** The days of the largest table: what happened, and not since when somebody is known. */
export function daysOf(statistics: Statistics): Days | undefined {
  const dated = statistics.tables
    .filter((table) => table.first_date !== null && table.last_date !== null)
    .sort((a, b) => b.rows - a.rows)[0];
  return dated?.first_date && dated.last_date
    ? { first: dated.first_date.slice(0, 10), last: dated.last_date.slice(0, 10) }
    : undefined;
}

const LENGTHS = [7, 30, 90] as const;

export interface Preset extends Days {
  days: (typeof LENGTHS)[number];
}

/** The last days of the data; only those that are fewer than all. */
export function presets({ first, last }: Days): Preset[] {
  return LENGTHS.map((days) => ({ days, first: before(last, days - 1), last })).filter(
    (preset) => preset.first > first,
  );
}

function before(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
