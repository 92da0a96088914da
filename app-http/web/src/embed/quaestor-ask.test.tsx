import { waitFor } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { answerOf, DECLINE, event, json, replying } from "../testing/replies";
import "./quaestor-ask";

const schema = { datasets: ["pos"], example_questions: [], tables: [], metrics: [] };

function place(html: string) {
  const told: [string, unknown][] = [];
  for (const name of ["quaestor-answer", "quaestor-decline"]) {
    document.body.addEventListener(name, (event) => {
      told.push([name, (event as CustomEvent).detail]);
    });
  }
  document.body.innerHTML = html;
  const element = document.querySelector("quaestor-ask") as HTMLElement;
  const text = () => element.shadowRoot?.querySelector(".embedded")?.textContent ?? "";
  return { element, text, told };
}

afterEach(() => {
  document.body.innerHTML = "";
  vi.unstubAllGlobals();
});

it("asks its question at once, tells the page of the answer, and leaves nothing behind", async () => {
  const calls = replying(({ path }) =>
    path === "ask" ? event("answer", answerOf("units")) : json(schema),
  );
  const { text, told } = place(
    '<quaestor-ask src="http://quaestor/" question="units" dataset="pos" key="k" lang="es"></quaestor-ask>',
  );
  await waitFor(() => expect(told).toHaveLength(1));
  expect(text()).toContain("Seven units.");
  expect(told).toMatchObject([["quaestor-answer", { question: "units" }]]);
  const asked = calls.find(({ path }) => path === "ask");
  expect(asked?.body).toEqual({ question: "units", dataset: "pos" });
  expect(asked?.headers.get("X-API-Key")).toBe("k");
  expect(asked?.headers.get("Accept-Language")).toBe("es");
  expect(text()).toContain("Preguntar");
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

it("offers what could be asked instead of a question that was declined", async () => {
  replying(({ path }) => (path === "ask" ? event("problem", DECLINE) : json(schema)));
  const { element, text, told } = place(
    '<quaestor-ask src="http://quaestor/" question="gizmos"></quaestor-ask>',
  );
  await waitFor(() => expect(told).toHaveLength(1));
  expect(text()).toContain(DECLINE.detail);
  expect(told).toEqual([["quaestor-decline", DECLINE]]);
  expect(element.shadowRoot?.querySelector(".offer")?.textContent).toBe("top products");
});

it("asks another question when its attribute changes, and does not go on from the one before", async () => {
  const calls = replying(({ path, body }) =>
    path === "ask"
      ? event("answer", answerOf((body as { question: string }).question))
      : json(schema),
  );
  const { element, told } = place(
    '<quaestor-ask src="http://quaestor/" question="units"></quaestor-ask>',
  );
  await waitFor(() => expect(told).toHaveLength(1));
  element.setAttribute("question", "revenue");
  await waitFor(() => expect(told).toHaveLength(2));
  expect(calls.filter(({ path }) => path === "ask").map(({ body }) => body)).toEqual([
    { question: "units" },
    { question: "revenue" },
  ]);
});
