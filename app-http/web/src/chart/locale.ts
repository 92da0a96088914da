type Week = [string, string, string, string, string, string, string];
type Year = [...Week, string, string, string, string, string];

/** How pictures write numbers, months and weekdays, as the browser knows it of a language. */
export function localeOf(language: string) {
  return { number: numbers(language), time: times(language) };
}

function numbers(language: string) {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.8);
  const sign = (type: string, other: string) =>
    parts.find((part) => part.type === type)?.value ?? other;
  return {
    decimal: sign("decimal", "."),
    thousands: sign("group", ","),
    grouping: [3],
    currency: ["", ""] as [string, string],
  };
}

function times(language: string) {
  const names = (
    count: number,
    options: Intl.DateTimeFormatOptions,
    day: (i: number) => number,
  ) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    return Array.from({ length: count }, (_, i) => format.format(day(i)));
  };
  const month = (i: number) => Date.UTC(2023, i, 1);
  // The first of January 2023 was a Sunday, with which the library's weeks begin.
  const weekday = (i: number) => Date.UTC(2023, 0, 1 + i);
  return {
    dateTime: "%Y-%m-%d %H:%M:%S",
    date: "%Y-%m-%d",
    time: "%H:%M:%S",
    periods: ["AM", "PM"] as [string, string],
    days: names(7, { weekday: "long" }, weekday) as Week,
    shortDays: names(7, { weekday: "short" }, weekday) as Week,
    months: names(12, { month: "long" }, month) as Year,
    shortMonths: names(12, { month: "short" }, month) as Year,
  };
}
