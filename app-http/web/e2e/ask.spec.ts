import { readFileSync } from "node:fs";
import { ask, expect, expectNoSidewaysScroll, findings, screenshot, test } from "./test";

const TOP = "top 5 products by revenue in October";

test.beforeEach(async ({ page, home }) => {
  await page.goto(home);
});

test("answers with words, a chart, rows and the SQL", async ({ page }) => {
  await ask(page, TOP);
  const answer = page.locator(".answer");
  await expect(answer.locator(".analysis")).toContainText("has the highest revenue");
  await expect(answer.locator(".picture svg")).toBeVisible();
  await expect(answer.locator("tbody tr")).toHaveCount(5);
  await expect(answer.locator(".provenance")).toContainText("understood without a model");
  await answer.getByText("SQL", { exact: true }).click();
  await expect(answer.locator(".sql-text")).toContainText("GROUP BY product_name");
  expect(await findings(page)).toEqual([]);
});

test("goes on from the question before", async ({ page }) => {
  await ask(page, TOP);
  await ask(page, "and only in November?");
  const last = page.locator(".turn").last();
  await expect(last.locator(".chip", { hasText: "2025-11-01 … 2025-11-30" })).toBeVisible();
  await expect(last.locator(".chip", { hasText: "the first 5, most first" })).toBeVisible();
  await screenshot(page, "ask");
});

test("draws another chart with one click, and keeps the rows", async ({ page }) => {
  await ask(page, TOP);
  const rows = await page.locator("tbody tr").allTextContents();
  for (const [name, mark] of [
    ["Pie", "arc"],
    ["Line", "line"],
    ["Bars", "rect"],
  ] as const) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.locator(`.picture .mark-${mark}`).first()).toBeVisible();
  }
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await expect(page.locator(".picture")).toHaveCount(0);
  expect(await page.locator("tbody tr").allTextContents()).toEqual(rows);
});

test("shows one figure as a number", async ({ page }) => {
  await ask(page, "total revenue");
  await expect(page.locator(".big-number strong")).toHaveText("147,090,950");
});

test("asks again when a part of the reading is changed or taken away", async ({ page }) => {
  await ask(page, TOP);
  await page.getByRole("button", { name: "Change: by: product" }).click();
  await page.getByRole("button", { name: "waiter", exact: true }).click();
  const last = page.locator(".turn").last();
  await expect(last.locator(".chip", { hasText: "by: waiter" })).toBeVisible();
  await last.getByRole("button", { name: /Ask again without: only days/ }).click();
  await expect(page.locator(".turn")).toHaveCount(3);
  await expect(last.locator(".chip", { hasText: "by: waiter" })).toBeVisible();
  await expect(last.locator(".chip", { hasText: "only days" })).toHaveCount(0);
});

test("completes metrics, dimensions and values from the keyboard", async ({ page }) => {
  const box = page.getByRole("combobox", { name: "Your question" });
  await box.pressSequentially("revenue by prod");
  await page
    .getByRole("option", { name: /product/ })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue(/^revenue by product/);
  await box.fill("revenue of medialuna m");
  await expect(page.getByRole("option", { name: /Medialuna manteca/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("#completions [role=option]")).toHaveCount(0);
});

test("runs SQL that a person has edited, and says what is wrong with bad SQL", async ({ page }) => {
  await ask(page, TOP);
  await page.getByText("SQL", { exact: true }).click();
  await page.getByRole("button", { name: "Edit" }).click();
  const editor = page.getByRole("textbox", { name: /SQL, to be edited/ });
  await editor.fill("SELECT waiter, SUM(total) AS revenue FROM sales_data GROUP BY waiter");
  await page.getByRole("button", { name: "Run" }).click();
  const own = page.locator(".turn").nth(1);
  await expect(own.locator("tbody tr")).toHaveCount(7);
  await own.getByText("SQL", { exact: true }).click();
  await own.getByRole("button", { name: "Edit" }).click();
  await own.getByRole("textbox", { name: /SQL, to be edited/ }).fill("DELETE FROM sales_data");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert")).toContainText("That did not work");
});

test("says what it did not understand, and what could be asked instead", async ({ page }) => {
  await ask(page, "sales of purple unicorns");
  const decline = page.locator(".decline");
  await expect(decline.locator("mark")).toHaveText(["purple", "unicorns"]);
  expect(await findings(page)).toEqual([]);
  await screenshot(page, "decline");
  await decline.locator(".offer").first().click();
  await expect(page.locator(".answer")).toBeVisible();
});

test("sorts, pages and saves the rows", async ({ page }) => {
  await ask(page, "revenue by day");
  await expect(page.locator("tbody tr")).toHaveCount(20);
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(page.locator(".pager")).toContainText("Page 2 of");
  await page.locator("th button", { hasText: "revenue" }).click();
  const cells = await page.locator("tbody td.measure").allTextContents();
  const numbers = cells.map((cell) => Number(cell.replaceAll(",", "")));
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file.split("\r\n")[0]).toBe("\ufeffdate,revenue");
  expect(file.trim().split("\r\n").length).toBeGreaterThan(60);
});

test("notes that an answer is right, and takes it back", async ({ page, home }) => {
  await ask(page, "how many tickets by waiter");
  await page.getByRole("button", { name: "Right", exact: true }).click();
  await expect(page.getByRole("button", { name: "Confirmed" })).toBeVisible();
  const verified = async () =>
    JSON.stringify(await (await page.request.get(`${home}answers/verified`)).json());
  expect(await verified()).toContain("how many tickets by waiter");
  await page.getByRole("button", { name: "Confirmed" }).click();
  await expect(page.getByRole("button", { name: "Right", exact: true })).toBeVisible();
  expect(await verified()).not.toContain("how many tickets by waiter");
});

test("has the thread again after a reload, without asking", async ({ page }) => {
  await ask(page, TOP);
  await ask(page, "and only in November?");
  const asked: string[] = [];
  page.on("request", (request) => request.url().endsWith("/ask") && asked.push(request.url()));
  await page.reload();
  await expect(page.locator(".turn")).toHaveCount(2);
  await expect(page.locator(".turn").last().locator("tbody tr")).toHaveCount(5);
  expect(asked).toEqual([]);
});

test("goes on from what it shows, also when the server has forgotten it", async ({ page }) => {
  await ask(page, TOP);
  // A server that was started anew knows no conversation: the same as one that never was.
  await page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const opening = indexedDB.open(
      (await indexedDB.databases()).find(({ name }) => name?.startsWith("quaestor"))?.name ?? "",
    );
    opening.onsuccess = () => {
      const threads = opening.result.transaction("threads", "readwrite").objectStore("threads");
      threads.openCursor().onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue>).result;
        const thread = cursor.value;
        thread.turns[0].state.answer.conversation_id = "forgotten";
        cursor.update(thread).onsuccess = () => resolve();
      };
    };
    await promise;
  });
  await page.reload();
  await expect(page.locator(".turn")).toHaveCount(1);
  await ask(page, "by waiter");
  const last = page.locator(".turn").last();
  await expect(last.locator(".chip", { hasText: "2025-10-01 … 2025-10-31" })).toBeVisible();
  await expect(last.locator(".chip", { hasText: "by: waiter" })).toBeVisible();
});

test("is opened by a link that somebody else was sent", async ({ page, browser, home }) => {
  await ask(page, TOP);
  await ask(page, "and only in November?");
  const rows = await page.locator(".turn").last().locator("tbody tr").allTextContents();
  const colleague = await browser.newContext();
  const other = await colleague.newPage();
  await other.goto(home + new URL(page.url()).hash);
  await expect(other.locator(".turn")).toHaveCount(2);
  await expect(other.locator(".turn").last().locator("tbody tr")).toHaveText(rows);
  await colleague.close();
});

test("goes back to an earlier thread", async ({ page }) => {
  await ask(page, TOP);
  await page.getByRole("button", { name: "New thread" }).click();
  await expect(page.locator(".turn")).toHaveCount(0);
  await ask(page, "total revenue");
  await page.getByText("Earlier threads").click();
  await page.getByRole("button", { name: new RegExp(`^${TOP}`) }).click();
  await expect(page.locator(".asked")).toHaveText([TOP]);
});

test("fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await ask(page, TOP);
  await expect(page.locator(".picture svg")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await screenshot(page, "ask-phone");
});

test("speaks Spanish", async ({ page }) => {
  await page.getByRole("combobox", { name: "Language" }).selectOption("es");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pregúntele a sus ventas");
  await page.getByRole("combobox", { name: "Su pregunta" }).fill("los 5 productos más vendidos");
  await page.keyboard.press("Enter");
  const answer = page.locator(".answer");
  await expect(answer.locator(".chip", { hasText: "por: producto" })).toBeVisible();
  await answer.getByRole("button", { name: "Cambiar: por: producto" }).click();
  await page.getByRole("button", { name: "mozo", exact: true }).click();
  await expect(
    page.locator(".turn").last().locator(".chip", { hasText: "por: mozo" }),
  ).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
});

test("is as good in the dark", async ({ page }) => {
  await page.getByRole("combobox", { name: "Colours" }).selectOption("dark");
  await ask(page, TOP);
  await expect(page.locator(".picture svg")).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await screenshot(page, "ask-dark");
});
