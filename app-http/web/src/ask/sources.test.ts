import { describe, expect, it } from "vitest";
import type { Answer } from "../api/types";
import { answerOf } from "../testing/replies";
import { isWithoutModel, sourcesTo } from "./sources";
import type { Turn } from "./turns";

const turn = (id: string, source: string, relation: Answer["relation"]): Turn => ({
  id,
  question: id,
  state: { kind: "answered", answer: answerOf(id, { source, relation }), confirmed: false },
});

const turns: Turn[] = [
  turn("a", "openai", "starts"),
  turn("b", "grammar", "starts"),
  { id: "c", question: "c", state: { kind: "stopped" } },
  turn("d", "openai", "continues"),
  turn("e", "grammar", "continues"),
];

describe("the sources of a thread", () => {
  it.each([
    ["a", ["openai"]],
    ["b", ["grammar"]],
    ["d", ["grammar", "openai"]],
    ["e", ["grammar", "openai", "grammar"]],
  ])("up to %s are those since it last began anew: %s", (id, sources) => {
    expect(sourcesTo(turns, id)).toEqual(sources);
  });

  it.each([
    ["grammar", true],
    ["report", true],
    ["verified", true],
    ["openai", false],
  ])("%s answers without a model: %s", (source, without) => {
    expect(isWithoutModel(source)).toBe(without);
  });
});
