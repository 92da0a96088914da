import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { Server } from "../api/server";
import { show } from "../testing/around";
import { json, replying } from "../testing/replies";
import { Conversation } from "./conversation";
import { QuestionBox } from "./QuestionBox";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const server = new Server(
  "http://quaestor/",
  () => "",
  () => "en",
);

const completing = () =>
  replying(({ path }) => {
    const text = new URLSearchParams(path.split("?")[1]).get("text");
    const ends = ["product", "product line"];
    const completions = ends.map((end) => ({ text: `${text} ${end}`, kind: "dimension", from: 0 }));
    return json(
      path.startsWith("complete")
        ? { completions }
        : { datasets: [], tables: [], example_questions: [] },
    );
  });

function write(text: string): HTMLElement {
  const box = screen.getByRole("combobox", { name: "Your question" });
  fireEvent.input(box, { target: { value: text } });
  return box;
}

it("a completion that is chosen as soon as it is there stays chosen, in that list alone", async () => {
  completing();
  show(<QuestionBox conversation={new Conversation(server)} ownPage={false} />);
  const box = write("revenue by");
  await screen.findByRole("option", { name: /revenue by product line/ });
  fireEvent.keyDown(box, { key: "ArrowDown" });
  expect(box.getAttribute("aria-activedescendant")).toBe("completion-0");
  write("units by");
  await screen.findByRole("option", { name: /units by product line/ });
  expect(box.getAttribute("aria-activedescendant")).toBeNull();
});
