import type { Answer, Schema, Statistics } from "../src/api/types";
import { groups, metrics, months, ranks, value, without } from "../src/ask/followUps";
import { expect, test } from "./test";

const QUESTIONS = {
  en: "top 5 products by revenue in October",
  es: "los 5 productos con más facturación en octubre",
} as const;

/** With a part that is a value. */
const OF_A_PRODUCT = {
  en: "revenue by month of Medialuna manteca",
  es: "facturación por mes de Medialuna manteca",
} as const;

/** What the page offers in place of a part must be what the grammar understands. */
for (const [language, question] of Object.entries(QUESTIONS)) {
  test(`every choice that a chip offers is understood: ${language}`, async ({ page, home }) => {
    const ask = (body: object) => page.request.post(`${home}ask`, { data: body });
    const first: Answer = await (await ask({ question })).json();
    const schema: Schema = await (await page.request.get(`${home}schema?dataset=pos`)).json();
    const stats: Statistics = await (await page.request.get(`${home}stats?dataset=pos`)).json();
    expect(first.language).toBe(language);
    const part = (kind: string) => {
      const found = first.parts.find((one) => one.kind === kind);
      expect(found, kind).toBeDefined();
      return found ?? { text: "", kind: "other" as const, names: [] };
    };
    const offered = [
      ...groups(schema, part("group"), first.language),
      ...metrics(schema, part("measure"), first.language),
      ...months(stats, first.language),
      ...ranks(first.language),
    ].map((one) => one.question);
    const removed = ["group", "days", "rank"].map((kind) => without(part(kind), first.language));
    expect(offered.length).toBeGreaterThan(20);
    const asked = [...offered, ...removed].map((next) => [question, next] as const);
    const other = value("Café con leche", first.language).question;
    for (const [before, next] of [...asked, [OF_A_PRODUCT[first.language], other] as const]) {
      const again: Answer = await (await ask({ question: before })).json();
      const response = await ask({ question: next, conversation_id: again.conversation_id });
      expect(response.status(), next).toBe(200);
      const answer: Answer = await response.json();
      expect(["continues", "same_rows"], next).toContain(answer.relation);
      expect(answer.language, next).toBe(language);
    }
  });
}
