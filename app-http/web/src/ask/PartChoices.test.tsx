import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Part } from "../api/types";
import { show } from "../testing/around";
import { answerOf, json, replying } from "../testing/replies";
import { PartChoices } from "./PartChoices";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

// One dataset each, for a schema that came once is not fetched again.
const open = (dataset: string, kind: Part["kind"]) => {
  const asked: string[] = [];
  const part = { text: "in November", kind, names: ["waiter"] };
  show(
    <PartChoices
      answer={answerOf("units", { dataset })}
      part={part}
      onAsk={(question) => asked.push(question)}
    />,
  );
  return asked;
};

const busy = () => json({ code: "database-busy", status: 503, detail: "busy" }, 503);

describe("choices that cannot be had", () => {
  it.each([
    ["schema", "group"],
    ["stats", "days"],
    ["schema/values", "values"],
  ] as const)("of %s say why, and leave one's own words", async (missing, kind) => {
    replying(({ path }) =>
      path.startsWith(`${missing}?`)
        ? busy()
        : json({ tables: [{ name: "sales", view: false, columns: [{ name: "waiter" }] }] }),
    );
    const asked = open(missing, kind);
    expect((await screen.findByRole("alert")).textContent).toContain("busy");
    const own = screen.getByRole("textbox", { name: "Something else …" });
    fireEvent.input(own, { target: { value: "only Ana" } });
    fireEvent.submit(own.closest("form") as HTMLFormElement);
    expect(asked).toEqual(["only Ana"]);
  });

  it("come when they are asked for again", async () => {
    const replies = [busy(), json({ tables: [] })];
    replying(({ path }) =>
      path.startsWith("stats") ? replies.shift() : json({ tables: [], metrics: [] }),
    );
    open("again", "days");
    fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("button", { name: "all time" })).toBeTruthy();
  });
});
