import { describe, expect, it } from "vitest";
import { read, write } from "./address";

describe("the address", () => {
  it.each([
    ["", "ask", []],
    ["#/", "ask", []],
    ["#/ask?q=top+5&q=%C2%BFy+en+mayo%3F", "ask", ["top 5", "¿y en mayo?"]],
    ["#/data?job=1", "data", []],
    ["#/nowhere", "ask", []],
    ["#/ask?q=is+it+a%3Fb", "ask", ["is it a?b"]],
    ["#/ask?q=is+it+a?b", "ask", ["is it a?b"]],
  ])("%s names a page and its questions", (hash, page, questions) => {
    const address = read(hash);
    expect(address.page).toBe(page);
    expect(address.parameters.getAll("q")).toEqual(questions);
  });

  it("is read as it was written", () => {
    const parameters = new URLSearchParams([["q", "50% & more? #1"]]);
    expect(read(write("ask", parameters)).parameters.get("q")).toBe("50% & more? #1");
  });
});
