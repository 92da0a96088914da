import { cleanup, createEvent, fireEvent, screen } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import type { Completion } from "../api/types";
import { show } from "../testing/around";
import { Completions } from "./Completions";

afterEach(cleanup);

const found: Completion[] = [
  { text: "by product", word: "product", from: 3, kind: "dimension", of: "product_name" },
];

function list() {
  const taken: string[] = [];
  show(<Completions found={found} chosen={-1} onTake={({ text }) => taken.push(text)} />, "es");
  return { taken, option: screen.getByRole("option") };
}

it("a completion says in words what it is", () => {
  expect(list().option.textContent).toBe("by productpara agrupar");
});

it("a completion is taken by a click, which leaves the focus where it is", () => {
  const { taken, option } = list();
  const press = createEvent.mouseDown(option);
  fireEvent(option, press);
  expect(press.defaultPrevented).toBe(true);
  fireEvent.click(option);
  expect(taken).toEqual(["by product"]);
});

it("a finger that scrolls the completions takes none of them", () => {
  const { taken, option } = list();
  fireEvent.pointerDown(option);
  fireEvent.pointerMove(option);
  fireEvent.pointerCancel(option);
  expect(taken).toEqual([]);
});
