import type { Answer, Part, Schema, Statistics } from "../src/api/types";
import type { FollowUp } from "../src/ask/followUps";
import { groups, metrics, months, ranks, value, weekdays, without } from "../src/ask/followUps";
import { expect, test } from "./test";

const QUESTIONS = {
  en: [
    "top 5 products by revenue in October",
    "top 5 waiters by tickets",
    "What are the top 5 best-selling products?",
    "revenue and tickets by weekday in November",
    "revenue by waiter and month of Medialuna manteca",
    "revenue by month on Mondays",
  ],
  es: [
    "los 5 productos con más facturación en octubre",
    "los 5 mozos con más tickets",
    "facturación y tickets por día de la semana en noviembre",
    "facturación por mozo y mes de Medialuna manteca",
    "facturación por mes los lunes",
  ],
};

function choices(part: Part, answer: Answer, schema: Schema, stats: Statistics): FollowUp[] {
  const { parts, language } = answer;
  switch (part.kind) {
    case "group":
      return groups(schema, part, parts, language);
    case "measure":
      return metrics(schema, part, parts, language);
    case "days":
      return months(stats, language);
    case "weekdays":
      return weekdays(part, language);
    case "rank":
      return ranks(part, language);
    case "values":
      return [value("Café con leche", language)];
    default:
      return [];
  }
}

/** What must still be read the same when a part is changed: a rank goes with what it ranks. */
function others(part: Part, parts: Part[]): string[] {
  return parts
    .filter(({ kind }) => kind !== "other" && kind !== "order")
    .filter(({ kind }) => !(part.kind === "group" && kind === "rank"))
    .filter((one) => one.text !== part.text)
    .map(({ text }) => text);
}

/** What the page offers in place of a part changes just that part, as the grammar reads it. */
for (const [language, questions] of Object.entries(QUESTIONS)) {
  for (const question of questions) {
    test(`each choice of a chip changes that part alone: ${question}`, async ({ page, home }) => {
      const ask = (body: object) => page.request.post(`${home}ask`, { data: body });
      const first: Answer = await (await ask({ question })).json();
      const schema: Schema = await (await page.request.get(`${home}schema?dataset=pos`)).json();
      const stats: Statistics = await (await page.request.get(`${home}stats?dataset=pos`)).json();
      expect(first.language).toBe(language);
      let tried = 0;
      for (const part of first.parts.filter(({ kind }) => kind !== "other")) {
        for (const { question: next } of choices(part, first, schema, stats)) {
          const { id, conversation_id }: Answer = await (await ask({ question })).json();
          const response = await ask({ question: next, conversation_id, after: id });
          expect(response.status(), next).toBe(200);
          const answer: Answer = await response.json();
          expect(["continues", "same_rows"], next).toContain(answer.relation);
          expect(answer.language, next).toBe(language);
          const texts = answer.parts.map(({ text }) => text);
          // A ticket's average is that of tickets *with* a product.
          for (const other of others(part, first.parts)) {
            expect(texts.join("\n"), next).toContain(other);
          }
          if (!part.text.includes("…")) {
            expect(texts, next).not.toContain(part.text);
          }
          tried++;
        }
      }
      expect(tried).toBeGreaterThan(5);
    });

    test(`a part is taken away and the rest stays: ${question}`, async ({ page, home }) => {
      const ask = (body: object) => page.request.post(`${home}ask`, { data: body });
      const first: Answer = await (await ask({ question })).json();
      const removable = first.parts.filter(({ kind }) => ["group", "days", "rank"].includes(kind));
      expect(removable).not.toEqual([]);
      for (const part of removable) {
        const { id, conversation_id }: Answer = await (await ask({ question })).json();
        const next = without(part, first.language);
        const answer: Answer = await (
          await ask({ question: next, conversation_id, after: id })
        ).json();
        const texts = answer.parts.map(({ text }) => text);
        expect(texts, next).not.toContain(part.text);
        expect(texts, next).toEqual(expect.arrayContaining(others(part, first.parts)));
      }
    });
  }
}
