import type { Page } from "@playwright/test";
import { ask, expect, expectNoSidewaysScroll, findings, screenshot, test } from "./test";

const card = (page: Page, title: string) =>
  page.getByRole("article").filter({ has: page.getByRole("heading", { name: title }) });

test("shows figures and reports of a dataset", async ({ page, home }) => {
  await page.goto(`${home}#/dashboard`);
  await expect(page.getByText("147,090,950")).toBeVisible();
  await expect(card(page, "Daily takings").locator(".picture svg")).toBeVisible();
  await expect(card(page, "Top products").locator(".picture svg")).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await screenshot(page, "dashboard");
});

test("filters by dates, and the address holds the filter", async ({ page, home, browser }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${home}#/dashboard?dataset=pos`);
  await page.getByLabel("From").fill("2025-11-01");
  await expect(page).toHaveURL(/from=2025-11-01/);
  await expect(() => {
    expect(asked.filter((url) => url.includes("daily-takings?from=2025-11-01"))).not.toEqual([]);
  }).toPass();
  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(other.getByLabel("From")).toHaveValue("2025-11-01");
  await other.context().close();
});

test("filters the key figures by region", async ({ page, home }) => {
  await page.goto(`${home}#/dashboard?dataset=ai_usage`);
  const spending = page.getByRole("region", { name: "Key figures" }).locator("dd").first();
  await expect(spending).toHaveText(/^26\.09/);
  await screenshot(page, "dashboard-usage");
  await page.getByRole("group", { name: "Regions" }).getByRole("button").nth(1).click();
  await expect(page).toHaveURL(/regions=/);
  await expect.poll(async () => Number(await spending.textContent())).toBeLessThan(26);
  expect(Number(await spending.textContent())).toBeGreaterThan(0);
});

test("opens one report by its link", async ({ page, home }) => {
  await page.goto(`${home}#/dashboard?dataset=pos&report=top-products&limit=5`);
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.locator("tbody tr")).toHaveCount(5);
});

test("keeps an answer that was pinned, and finds it anew", async ({ page, home }) => {
  await page.goto(home);
  await ask(page, "top 5 products by revenue in October");
  await ask(page, "and only in November?");
  const turn = page.locator(".turn").last();
  const analysis = (await turn.locator(".analysis").textContent()) ?? "";
  const cells = await turn.locator("tbody tr").first().locator("td").allTextContents();
  expect(analysis).not.toBe("");
  expect(cells).toHaveLength(2);
  await turn.getByRole("button", { name: "Pin", exact: true }).click();
  await page.getByRole("link", { name: "Dashboard" }).click();
  const pin = page.getByRole("article").first();
  const expectTheAnswer = async () => {
    await expect(pin.locator(".picture svg")).toBeVisible();
    await expect(pin).toContainText("revenue by product");
    await expect(pin).toContainText(analysis);
    await expect(pin.locator("tbody tr").first().locator("td")).toHaveText(cells);
  };
  await expectTheAnswer();
  await page.reload();
  await expectTheAnswer();
  expect(await findings(page)).toEqual([]);
});

test("fits a phone", async ({ page, home }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`${home}#/dashboard`);
  await expect(card(page, "Daily takings").locator(".picture svg")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await screenshot(page, "dashboard-phone");
});
