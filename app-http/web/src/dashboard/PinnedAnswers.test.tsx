import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Server } from "../api/server";
import { Around } from "../app/surroundings";
import { sayIn } from "../language/words";
import { answerOf, type Call, DECLINE, event, json, replying } from "../testing/replies";
import { PinnedAnswers } from "./PinnedAnswers";
import { type Pin, pins } from "./pins";

const server = new Server(
  "http://quaestor/",
  () => "",
  () => "en",
);

const pin = (title: string, more: Partial<Pin> = {}): Pin => ({
  id: title,
  title,
  dataset: "pos",
  questions: [title],
  sql: "",
  type: "number",
  ...more,
});

function show(...all: Pin[]) {
  pins.value = all;
  render(
    <Around value={{ server, language: "en", say: sayIn("en"), theme: "auto" }}>
      <PinnedAnswers />
    </Around>,
  );
}

const asked = (calls: Call[], path: string) =>
  calls.filter((call) => call.path === path).map(({ body }) => body);

beforeEach(() => {
  // Everything is in view at once.
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
      observe() {
        this.tell([{ isIntersecting: true }]);
      }
      disconnect() {}
    },
  );
});

afterEach(() => {
  cleanup();
  pins.value = [];
  vi.unstubAllGlobals();
});

it("a pinned answer is asked anew, question by question, in a conversation of its own", async () => {
  const calls = replying(({ body }) =>
    event("answer", answerOf((body as { question: string }).question)),
  );
  show(pin("units", { questions: ["units", "only in May"], asked: "pos" }));
  expect(await screen.findByText("Seven units.")).toBeTruthy();
  expect(screen.queryByText(/not asked anew/)).toBeNull();
  expect(asked(calls, "ask")).toEqual([
    { question: "units", dataset: "pos" },
    { question: "only in May", dataset: "pos", conversation_id: "c1" },
  ]);
  expect(screen.getByRole("link", { name: "units" }).getAttribute("href")).toBe(
    "#/ask?q=units&q=only+in+May&dataset=pos",
  );
});

it("a pinned answer is drawn as it was pinned", async () => {
  const chart = { ...answerOf("units").chart, type: "table" };
  const calls = replying(({ path }) =>
    path === "ask" ? event("answer", answerOf("units")) : json({ ...chart, columns: [] }),
  );
  show(pin("units", { type: "table" }));
  await screen.findByText("Seven units.");
  expect(asked(calls, "chart")).toMatchObject([{ type: "table", title: "units" }]);
});

it("the SQL of a pin without questions is run", async () => {
  const { chart, columns, data } = answerOf("units");
  const calls = replying(({ path }) =>
    path === "query"
      ? json({ sql: "SELECT 7", data, pagination: { total_rows: 1 } })
      : json({ ...chart, columns }),
  );
  const at = new Date(2026, 10, 3, 12).getTime();
  show(pin("units", { questions: [], sql: "SELECT 7", at }));
  expect(await screen.findAllByText("7")).not.toEqual([]);
  expect(asked(calls, "query")).toMatchObject([{ sql: "SELECT 7", dataset: "pos" }]);
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByText("SQL of Nov 3, 2026, not asked anew")).toBeTruthy();
});

it("a pin that is declined says so, leaves the others alone, and can be taken off", async () => {
  replying(({ body }) =>
    (body as { question: string }).question === "gizmos"
      ? event("problem", DECLINE)
      : event("answer", answerOf("units")),
  );
  show(pin("gizmos"), pin("units"));
  expect(await screen.findByText(DECLINE.detail)).toBeTruthy();
  expect(await screen.findByText("Seven units.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Take off the dashboard: gizmos" }));
  expect(pins.value.map(({ id }) => id)).toEqual(["units"]);
});
