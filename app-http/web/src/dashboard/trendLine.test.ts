import { expect, it } from "vitest";
import { daily, line } from "./trendLine";

it("a day without spending counts as nothing spent", () => {
  const trend = [
    { date: "2025-02-27", spendings: 2 },
    { date: "2025-03-02", spendings: 4 },
  ];
  expect(daily(trend)).toEqual([2, 0, 0, 4]);
  expect(daily([])).toEqual([]);
});

it.each([
  [[2, 0, 4], "0,10 50,20 100,0"],
  [[0, 0], "0,20 100,20"],
  [[5], "0,0"],
])("the line of %s goes from the left to the right", (values, points) => {
  expect(line(values, 100, 20)).toBe(points);
});
