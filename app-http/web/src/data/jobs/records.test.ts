import { describe, expect, it } from "vitest";
import { records } from "./records";

async function* of(pieces: string[]): AsyncGenerator<string> {
  yield* pieces;
}

const read = async (...pieces: string[]) => {
  const found: string[][] = [];
  for await (const record of records(of(pieces))) {
    found.push(record);
  }
  return found;
};

describe("CSV", () => {
  it.each([
    [
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ['a\n"x, ""y"""\n', [["a"], ['x, "y"']]],
    [
      'a,b\n"two\r\nlines",c\n',
      [
        ["a", "b"],
        ["two\r\nlines", "c"],
      ],
    ],
    [
      'a,b\n"",\n',
      [
        ["a", "b"],
        ["", ""],
      ],
    ],
    ['a\n""', [["a"], [""]]],
    ["a\nñandú ☕ 🧉\n", [["a"], ["ñandú ☕ 🧉"]]],
    ["", []],
  ])("%j is read as its records", async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it("is the same in whatever pieces it comes", async () => {
    const text = 'id,name\r\n1,"Ann ""A"", the\nfirst"\r\n2,\r\n';
    const whole = await read(text);
    expect(whole).toEqual([
      ["id", "name"],
      ["1", 'Ann "A", the\nfirst'],
      ["2", ""],
    ]);
    for (let cut = 1; cut < text.length; cut++) {
      expect(await read(text.slice(0, cut), text.slice(cut))).toEqual(whole);
    }
  });
});
