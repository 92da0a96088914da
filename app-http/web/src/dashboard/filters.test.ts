import { describe, expect, it } from "vitest";
import type { Report, ReportParameter } from "../api/reports";
import { Filters, rangeOf } from "./filters";

const parameter = (name: string, more: Partial<ReportParameter> = {}): ReportParameter => ({
  name,
  type: "text",
  list: false,
  default: null,
  minimum: null,
  maximum: null,
  allowed_values: [],
  description: "",
  ...more,
});
const from = parameter("from", { type: "date", default: "first_day" });
const to = parameter("to", { type: "date", default: "last_day" });
const limit = parameter("limit", { type: "integer", default: "10" });
const regions = parameter("regions", { list: true });

const report = (name: string, ...parameters: ReportParameter[]): Report => ({
  name,
  dataset: "pos",
  title: name,
  description: "",
  parameters,
  columns: [],
});
const top = report("top-products", from, to, limit, regions);
const daily = report("daily-takings", from, to, regions);

const filters = (address: string, alone = false, reports = [top, daily]) =>
  new Filters(reports, new URLSearchParams(address), alone);
const names = (parameters: ReportParameter[]) => parameters.map(({ name }) => name);

describe("the filters of a dashboard", () => {
  it("are what several reports have, and the days of the data", () => {
    expect(names(filters("").ofAll)).toEqual(["from", "to", "regions"]);
    expect(names(filters("", false, [top]).ofAll)).toEqual(["from", "to"]);
  });

  it("leave to a card what its report alone has", () => {
    expect(names(filters("").own(top))).toEqual(["limit"]);
    expect(filters("").own(daily)).toEqual([]);
  });

  it("are no filters where two reports mean something else by one name", () => {
    const other = report("other", parameter("limit", { type: "text" }));
    expect(names(filters("", false, [top, other]).own(top))).toContain("limit");
  });

  it("ask each report for its own values, lists one by one", () => {
    const address =
      "dataset=pos&from=2025-11-01&regions=EU&regions=US&top-products.limit=5&year=2021";
    expect(filters(address).of(top).toString()).toBe(
      "from=2025-11-01&limit=5&regions=EU&regions=US",
    );
    expect(filters(address).of(daily).toString()).toBe("from=2025-11-01&regions=EU&regions=US");
  });

  it("read the plain names of a report alone", () => {
    expect(filters("dataset=pos&report=top-products&limit=5", true).of(top).toString()).toBe(
      "limit=5",
    );
  });

  it("lead to a report alone with the values that it has", () => {
    const link = filters("dataset=pos&from=2025-11-01&top-products.limit=5").linkTo(top);
    expect(link.toString()).toBe("dataset=pos&report=top-products&from=2025-11-01&limit=5");
    expect(new Filters([top, daily], link, true).of(top).toString()).toBe(
      "from=2025-11-01&limit=5",
    );
  });

  it("change one value and keep the others", () => {
    const before = filters("dataset=pos&from=2025-11-01&regions=EU");
    expect(before.with({ regions: ["US", "LA"] }).toString()).toBe(
      "dataset=pos&from=2025-11-01&regions=US&regions=LA",
    );
    expect(before.with({ from: [], regions: [] }).toString()).toBe("dataset=pos");
  });

  it.each([
    ["dataset=pos&from=2025-11-01&top-products.limit=5", true],
    ["dataset=pos&report=top-products", false],
  ])("%s can be cleared: %s", (address, set) => {
    expect(filters(address).areSet).toBe(set);
    expect(filters(address).cleared().has("from")).toBe(false);
    expect(filters(address).cleared().get("dataset")).toBe("pos");
  });
});

describe("a range of days", () => {
  it("is from the data's first day to the last", () => {
    expect(rangeOf([limit, from, to])).toEqual({ start: from, end: to });
  });

  it("is not made of days that have a value of their own", () => {
    expect(rangeOf([parameter("first_from", { type: "date", default: "2021-01-01" })])).toBe(
      undefined,
    );
  });
});
