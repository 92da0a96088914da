import { afterEach, expect, it } from "vitest";
import { keptName } from "./kept";

afterEach(() => document.head.replaceChildren());

it.each([
  ["https://shop.test/", "quaestor.key:/"],
  ["https://shop.test/sales/v1/", "quaestor.key:/sales/v1/"],
  ["https://shop.test/sales/v1/index.html?a=b#/ask", "quaestor.key:/sales/v1/"],
])("what the page at %s keeps is called %s", (page, name) => {
  const base = document.createElement("base");
  base.href = page;
  document.head.append(base);
  expect(keptName("key")).toBe(name);
});
