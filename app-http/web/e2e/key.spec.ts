import { type Running, startServer } from "./server";
import { ask, expect, findings, test } from "./test";

let quaestor: Running;

test.beforeAll(async () => {
  quaestor = await startServer({
    QUAESTOR_API_KEYS: "shop:open-sesame-open-sesame",
    QUAESTOR_BASE_PATH: "/sales/v1",
  });
});

test.afterAll(() => quaestor?.stop());

test.use({ home: async ({ browserName: _ }, use) => use(quaestor.url) });

test("asks for a key where the server wants one, under any prefix", async ({ page, home }) => {
  expect(home).toContain("/sales/v1/");
  await page.goto(home);
  await expect(page.getByRole("heading", { name: "This server asks for a key" })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByLabel("API key").fill("wrong");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("alert")).toContainText("not accepted");
  await page.getByLabel("API key").fill("open-sesame-open-sesame");
  await page.getByRole("button", { name: "Go on" }).click();
  await ask(page, "total revenue");
  await expect(page.locator(".big-number")).toBeVisible();
});

test("keeps the key for the tab, and forgets it when told to", async ({ page, home }) => {
  await page.goto(home);
  await page.getByLabel("API key").fill("open-sesame-open-sesame");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("combobox", { name: "Your question" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Your question" })).toBeVisible();
  page.on("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Forget the key" }).click();
  await expect(page.getByLabel("API key")).toBeVisible();
});
