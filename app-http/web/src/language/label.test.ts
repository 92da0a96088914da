import { expect, it } from "vitest";
import { label, wordsIn } from "./label";

const both = { en: ["revenue", "sales"], es: ["facturación", "ventas"] };

it.each([
  [both, "es", "facturación"],
  [both, "en", "revenue"],
  [{ en: ["revenue"], es: [] }, "es", "revenue"],
  [{ en: ["revenue"] }, "es", "revenue"],
  [{}, "en", undefined],
] as const)(
  "the first word is the label, in English where there is none: %#",
  (words, language, text) => {
    const copy = Object.fromEntries(Object.entries(words).map(([code, list]) => [code, [...list]]));
    expect(label(copy, language)).toBe(text);
  },
);

it("all words are of one language", () => {
  expect(wordsIn(both, "es")).toEqual(["facturación", "ventas"]);
});
