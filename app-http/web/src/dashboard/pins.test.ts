import { beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "../api/types";
import { keptName } from "../app/kept";
import { movePin, type Pin, pinOf, pins, restored, showPinAs, threadOf, togglePin } from "./pins";

const pin = (id: string): Pin => ({
  id,
  title: id,
  dataset: "pos",
  questions: [id],
  sql: "",
  type: "bar",
});
const answer = (more: object) =>
  ({
    question: "and by waiter?",
    dataset: "pos",
    sql: "SELECT 1",
    source: "grammar",
    chart: { type: "pie", title: "sales by waiter" },
    ...more,
  }) as unknown as Answer;

const order = () => pins.value.map(({ id }) => id);

beforeEach(() => {
  pins.value = [pin("a"), pin("b"), pin("c")];
});

describe("a pin", () => {
  const link = new URLSearchParams("q=sales&q=and+by+waiter%3F");

  it("keeps the questions of an answer that is found without a model", () => {
    const kept = pinOf(answer({}), link, ["grammar", "report"]);
    expect(kept).toMatchObject({ title: "sales by waiter", type: "pie", dataset: "pos" });
    expect(threadOf(kept)?.toString()).toBe("q=sales&q=and+by+waiter%3F");
  });

  it("keeps the SQL alone of what a model answered", () => {
    const kept = pinOf(answer({ source: "openai" }), link, ["grammar", "openai"]);
    expect(kept).toMatchObject({ questions: [], sql: "SELECT 1" });
    expect(threadOf(kept)).toBeUndefined();
  });

  it("keeps the SQL alone of what goes on from what a model answered", () => {
    const kept = pinOf(answer({}), link, ["openai", "grammar"]);
    expect(kept).toMatchObject({ questions: [], sql: "SELECT 1" });
    expect(kept.id).toBe("pos\nSELECT 1");
  });

  it("leads to the dataset that its thread was asked of", () => {
    const kept = pinOf(answer({}), new URLSearchParams("q=sales&dataset=pos"), ["verified"]);
    expect(threadOf(kept)?.toString()).toBe("q=sales&dataset=pos");
  });

  it("is another one for the same question of another dataset", () => {
    expect(pinOf(answer({}), link, ["grammar", "report"]).id).not.toBe(
      pinOf(answer({ dataset: "hiring" }), link, ["grammar"]).id,
    );
  });
});

describe("the pins", () => {
  it("come and go", () => {
    togglePin(pin("b"));
    expect(order()).toEqual(["a", "c"]);
    togglePin(pin("b"));
    expect(order()).toEqual(["a", "c", "b"]);
  });

  it.each([
    ["a", 1, "bac"],
    ["c", -1, "acb"],
    ["a", -1, "abc"],
    ["c", 1, "abc"],
    ["gone", 1, "abc"],
  ] as const)("%s moves by %s: %s", (id, step, after) => {
    movePin(id, step);
    expect(order().join("")).toBe(after);
  });

  it("keep the picture that was chosen last, and stay in this browser", () => {
    showPinAs("b", "line");
    expect(restored(localStorage.getItem(keptName("pins"))).map(({ type }) => type)).toEqual([
      "bar",
      "line",
      "bar",
    ]);
  });

  it.each([[null], ["{"], ["{}"], ['[null, 7, {"id": "x"}]']])(
    "that cannot be read are none: %s",
    (text) => {
      expect(restored(text)).toEqual([]);
    },
  );
});
