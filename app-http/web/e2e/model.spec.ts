import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Running, startServer } from "./server";
import { expect, test } from "./test";

/** Longer than any test waits. */
const NEVER_MILLIS = 100_000;

const SQL =
  "SELECT product_name, MAX(unitary_price) AS price FROM sales_data GROUP BY product_name";

let model: Server;
let quaestor: Running;
let slow = false;

/** The wire format of OpenAI's chat, as far as one reply needs it. */
function reply(): string {
  const content = JSON.stringify({ sql: `${SQL} ORDER BY price DESC LIMIT 3`, assumptions: [] });
  return JSON.stringify({
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: { prompt_tokens: 90, completion_tokens: 10, total_tokens: 100 },
  });
}

test.beforeAll(async () => {
  model = createServer((_request, response) => {
    const timer = setTimeout(
      () => {
        response.setHeader("Content-Type", "application/json");
        response.end(reply());
      },
      slow ? NEVER_MILLIS : 0,
    );
    response.on("close", () => clearTimeout(timer));
  });
  await new Promise<void>((listening) => model.listen(0, "127.0.0.1", listening));
  const { port } = model.address() as AddressInfo;
  quaestor = await startServer({
    QUAESTOR_LLM: "openai",
    QUAESTOR_LLM_BASE_URL: `http://127.0.0.1:${port}/v1`,
    QUAESTOR_LLM_MODEL: "imagined",
    QUAESTOR_LLM_CONFIDENCE: "0",
    OPENAI_API_KEY: "none",
  });
});

test.afterAll(async () => {
  await quaestor?.stop();
  model?.closeAllConnections();
  model?.close();
});

test.use({ home: async ({ browserName: _ }, use) => use(quaestor.url) });

test("says that a model has answered, and what it took", async ({ page, home }) => {
  slow = false;
  await page.goto(home);
  await page.getByRole("combobox", { name: "Your question" }).fill("the poshest of all goodies");
  await page.keyboard.press("Enter");
  await expect(page.locator(".provenance")).toContainText("translated by imagined");
  await expect(page.locator(".provenance")).toContainText("100 tokens");
  await expect(page.locator("tbody tr")).toHaveCount(3);
});

test("tells of the step it is at, and stops when told to", async ({ page, home }) => {
  slow = true;
  await page.goto(home);
  await page.getByRole("combobox", { name: "Your question" }).fill("the silliest of all goodies");
  await page.keyboard.press("Enter");
  await expect(page.locator(".working")).toContainText("Reading the question");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.locator(".turn")).toContainText("Stopped.");
});
