import { describe, expect, it } from "vitest";
import type { Answer } from "../api/types";
import { answerOf } from "../testing/replies";
import { conversationOf, questionsOf, questionsTo, restored, type Turn } from "./turns";

function answered(question: string, relation: Answer["relation"]): Turn {
  const answer = answerOf(question, { relation, conversation_id: `of ${question}` });
  return { id: question, question, state: { kind: "answered", answer, confirmed: false } };
}

const declined: Turn = {
  id: "no",
  question: "no",
  state: {
    kind: "declined",
    problem: { code: "declined", status: 422, detail: "no", conversation_id: "of no" },
  },
};
const own: Turn = {
  id: "sql",
  question: "Own SQL",
  sql: { text: "SELECT 1", dataset: "pos" },
  state: { kind: "stopped" },
};
const turns = [
  answered("a", "starts"),
  answered("b", "continues"),
  declined,
  answered("c", "starts"),
  own,
  answered("d", "same_rows"),
  answered("e", "continues"),
];

describe("a link to an answer", () => {
  it.each([
    ["a", ["a"]],
    ["b", ["a", "b"]],
    ["c", ["c"]],
    ["e", ["c", "d", "e"]],
  ])("%s holds what leads to it and no more", (id, questions) => {
    expect(questionsTo(turns, id)).toEqual(questions);
  });

  it("holds all that came before where nobody knows what it goes on from", () => {
    expect(questionsTo([answered("a", "unknown"), answered("b", "unknown")], "b")).toEqual([
      "a",
      "b",
    ]);
  });
});

describe("a thread", () => {
  it("is the questions that were answered", () => {
    expect(questionsOf(turns)).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("goes on from its last answer, or from what was declined where there is none", () => {
    expect(conversationOf(turns)).toBe("of e");
    expect(conversationOf([...turns, declined])).toBe("of e");
    expect(conversationOf([declined])).toBe("of no");
    expect(conversationOf([own])).toBeUndefined();
  });

  it("that was kept has nothing under way any more", () => {
    const working: Turn = { id: "w", question: "w", state: { kind: "working", step: "sql" } };
    const thread = { id: "t", at: 0, dataset: undefined, turns: [working, own] };
    expect(restored(thread).turns.map((turn) => turn.state.kind)).toEqual(["stopped", "stopped"]);
  });
});
