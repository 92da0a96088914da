import { expect, it } from "vitest";
import { localeOf } from "./locale";

it.each([
  ["es", "nov", "noviembre", "domingo", ","],
  ["en", "Nov", "November", "Sunday", "."],
])("pictures speak %s", (language, short, long, first, decimal) => {
  const { number, time } = localeOf(language);
  expect(time.shortMonths[10]).toBe(short);
  expect(time.months[10]).toBe(long);
  expect(time.days[0]).toBe(first);
  expect(number.decimal).toBe(decimal);
});
