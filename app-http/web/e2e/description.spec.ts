import { type Running, startServer } from "./server";
import { expect, test } from "./test";

let prefixed: Running;

test.beforeAll(async () => {
  prefixed = await startServer({
    QUAESTOR_API_KEYS: "shop:open-sesame-open-sesame",
    QUAESTOR_BASE_PATH: "/sales/v1",
    QUAESTOR_SAMPLE_DATA: "false",
  });
});

test.afterAll(() => prefixed?.stop());

for (const prefix of ["", "/sales/v1"]) {
  test.describe(prefix === "" ? "at the root" : "under a prefix, without a key", () => {
    test.use({
      home: async ({ browserName: _ }, use) =>
        use(prefix === "" ? (process.env.SERVER_URL ?? "") : prefixed.url),
    });

    test("Swagger UI shows the operations, and nothing fails", async ({ page, home }) => {
      const failed: string[] = [];
      page.on("requestfailed", (request) => failed.push(request.url()));
      await page.goto(`${home}docs`);
      await expect(page.locator(".opblock")).not.toHaveCount(0);
      await page.locator("#operations-Questions-ask .opblock-summary-control").click();
      await expect(page.locator("#operations-Questions-ask")).toContainText("top 3 products");
      await expect(page.locator(".errors-wrapper")).toHaveCount(0);
      expect(failed).toEqual([]);
    });

    test("Redoc shows the operations, and nothing fails", async ({ page, home }) => {
      const failed: string[] = [];
      page.on("requestfailed", (request) => failed.push(request.url()));
      await page.goto(`${home}redoc`);
      const ask = page.locator('[data-section-id$="operation/ask"]').first();
      await expect(ask.getByRole("heading", { name: "Ask a question" })).toBeVisible();
      await expect(ask).toContainText("top 3 products");
      expect(failed).toEqual([]);
    });
  });
}

test.describe("with a key, under a prefix", () => {
  test.use({ home: async ({ browserName: _ }, use) => use(prefixed.url) });

  test("Swagger UI sends a request", async ({ page, home }) => {
    await page.goto(`${home}docs`);
    await page.getByRole("button", { name: "Authorize" }).first().click();
    await page.locator("#api_key_value").fill("open-sesame-open-sesame");
    await page.getByRole("button", { name: "Apply credentials" }).first().click();
    await page.getByRole("button", { name: "Close" }).first().click();
    await page.locator("#operations-Server-readInfo .opblock-summary-control").click();
    await page.getByRole("button", { name: "Try it out" }).click();
    await page.getByRole("button", { name: "Execute" }).click();
    await expect(page.locator("tr.response .response-col_status").first()).toHaveText("200");
  });
});
