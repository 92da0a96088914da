import { afterEach, describe, expect, it } from "vitest";
import { languageOf, serverOf, themeOf } from "./attributes";
import { inPixels } from "./styles";

afterEach(() => {
  document.documentElement.removeAttribute("lang");
  document.body.innerHTML = "";
});

describe("the server of an element", () => {
  const page = "https://shop.example/reports/index.html";
  const script = "https://q.example/till/page/quaestor-ask.js?v=2";

  it.each([
    [null, "https://q.example/till/"],
    ["", "https://q.example/till/"],
    ["https://other.example:8080", "https://other.example:8080/"],
    ["https://other.example/q?x=1#y", "https://other.example/q/"],
    ["/quaestor", "https://shop.example/quaestor/"],
  ])("with src %s is %s", (src, server) => {
    expect(serverOf(src, page, script)).toBe(server);
  });
});

describe("the language of an element", () => {
  it.each([
    ['<quaestor-x lang="es"></quaestor-x>', "en", "es"],
    ['<div lang="es-AR"><p><quaestor-x></quaestor-x></p></div>', "en", "es"],
    ["<quaestor-x></quaestor-x>", "es", "es"],
    ['<quaestor-x lang="fr"></quaestor-x>', "es", "en"],
  ])("%s in a page in %s is %s", (html, page, language) => {
    document.documentElement.lang = page;
    document.body.innerHTML = html;
    expect(languageOf(document.querySelector("quaestor-x") as Element)).toBe(language);
  });

  it("comes from outside of a shadow root as well", () => {
    document.body.innerHTML = '<div lang="es"></div>';
    const root = document.querySelector("div")?.attachShadow({ mode: "open" });
    root?.append(document.createElement("p"));
    expect(languageOf(root?.firstElementChild as Element)).toBe("es");
  });
});

it.each([
  ["dark", "dark"],
  ["light", "light"],
  ["pink", "auto"],
  [null, "auto"],
])("the theme %s is %s", (given, theme) => {
  expect(themeOf(given)).toBe(theme);
});

it("sizes do not follow the letters of the page around", () => {
  expect(inPixels("a{margin:.5rem 1.25rem;width:min(20rem,90vw);--rem:x}")).toBe(
    "a{margin:8px 20px;width:min(320px,90vw);--rem:x}",
  );
});
