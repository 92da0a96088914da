import type { Kpis } from "../api/reports";

const DAY_MILLIS = 86_400_000;

/** One value for each day from the first to the last; nothing was spent on those left out. */
export function daily(trend: Kpis["spends_trend"]): number[] {
  const days = trend.map(({ date, spendings }) => [Date.parse(date), spendings] as const);
  const first = days[0]?.[0];
  const last = days.at(-1)?.[0];
  if (first === undefined || last === undefined) {
    return [];
  }
  const values: number[] = Array(Math.round((last - first) / DAY_MILLIS) + 1).fill(0);
  for (const [day, spent] of days) {
    values[Math.round((day - first) / DAY_MILLIS)] = spent;
  }
  return values;
}

/** The line through the values, from zero at the bottom to the largest at the top. */
export function line(values: number[], width: number, height: number): string {
  const most = Math.max(...values, 0) || 1;
  const step = width / Math.max(1, values.length - 1);
  return values
    .map((value, day) => `${round(day * step)},${round(height * (1 - Math.max(0, value) / most))}`)
    .join(" ");
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
