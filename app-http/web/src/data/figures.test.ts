import { describe, expect, it } from "vitest";
import { day, size, span } from "./figures";

describe("a span of time", () => {
  it.each([
    [0, "0 sec"],
    [0.2, "1 sec"],
    [59, "59 sec"],
    [60, "1 min"],
    [125, "2 min 5 sec"],
    [3_600, "1 hr"],
    [5_430, "1 hr 30 min"],
    [-3, "0 sec"],
  ])("of %d seconds is told as %s", (seconds, text) => {
    expect(span(seconds, "en")).toBe(text);
  });

  it("is told in Spanish to who reads Spanish", () => {
    expect(span(125, "es")).toBe("2 min 5 s");
  });
});

describe("the size of a file", () => {
  it.each([
    [0, "0 byte"],
    [999, "999 byte"],
    [1_000, "1 kB"],
    [228_800, "228.8 kB"],
    [38_100_000, "38.1 MB"],
    [2_500_000_000, "2.5 GB"],
  ])("of %d bytes is told as %s", (bytes, text) => {
    expect(size(bytes, "en")).toBe(text);
  });
});

describe("a day of the data", () => {
  it.each(["2025-09-01", "2025-09-01 23:59:00", "2025-09-01T00:00:00Z"])(
    "is the day that stands in %s, wherever it is read",
    (text) => {
      expect(day(text, "en")).toBe("Sep 1, 2025");
    },
  );
});
