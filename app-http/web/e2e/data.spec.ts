import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, findings, screenshot, test } from "./test";

/** Ids that no sample has, so that every load is a new one. */
let next = 1_000_000 + Math.floor(Math.random() * 1_000_000_000);

function departments(count: number): string[] {
  return Array.from({ length: count }, () => `${++next},Department ${next}`);
}

async function choose(page: Page, name: string, lines: string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  const buffer = Buffer.from(`${lines.join("\n")}\n`);
  await (await chooser).setFiles({ name, mimeType: "text/csv", buffer });
}

function chosenTable(page: Page) {
  return page.getByRole("combobox", { name: "Table" }).locator("option:checked");
}

test.beforeEach(async ({ page, home }) => {
  await page.goto(`${home}#/data`);
});

test("shows how a file would be read, loads it over the socket, and tells of the end", async ({
  page,
}) => {
  await choose(page, "departments.csv", ["id,department", ...departments(40_000)]);
  await expect(chosenTable(page)).toHaveText(/departments/);
  await expect(page.getByText(/All of the first [\d,]+ rows fit/)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await screenshot(page, "data-preview");
  const told: string[] = [];
  page.on("websocket", (socket) => {
    expect(socket.url()).toMatch(/^ws:.*\/jobs\//);
    socket.on("framereceived", (frame) => told.push(JSON.parse(String(frame.payload)).state));
  });
  await page.getByRole("button", { name: "Load into departments" }).click();
  await expect(page.getByRole("main")).toContainText("40,000 rows");
  await expect(page).toHaveURL(/job=/);
  await expect.poll(() => told.at(-1)).toBe("done");
  expect(told.length).toBeGreaterThan(1);
  await page.reload();
  await expect(page.getByRole("main")).toContainText("40,000 rows");
});

test("shows the rows that did not fit, and saves them", async ({ page }) => {
  const lines = ["id,department", ...departments(3), "x,Legal", ",Sales"];
  await choose(page, "new departments.csv", lines);
  await expect(page.getByText("3 of the first 5 rows fit.")).toBeVisible();
  await page.getByRole("button", { name: "Load into departments" }).click();
  await expect(page.getByText("2 rows of new departments.csv did not fit")).toBeVisible();
  const rejects = page.getByRole("region", { name: "Rows that did not fit" });
  await expect(rejects.locator("tbody tr")).toHaveCount(2);
  await expect(rejects.locator("tbody tr").first()).toContainText("x");
  expect(await findings(page)).toEqual([]);
  await screenshot(page, "data-rejects");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all as CSV" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file).toContain("reject_line,reject_column,reject_value,reject_reason,id,department");
  expect(file).toContain("5,id,x,");
});

test("takes a file that is dropped on the page", async ({ page }) => {
  const text = `id,job\n${++next},Cook\n`;
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "jobs.csv", { type: "text/csv" }));
    return transfer;
  }, text);
  await page.dispatchEvent("main h1", "dragenter", { dataTransfer: data });
  await page.dispatchEvent("main h1", "drop", { dataTransfer: data });
  await expect(chosenTable(page)).toHaveText(/jobs/);
});

test("says that a file was loaded before, and writes nothing twice", async ({ page }) => {
  const lines = ["id,department", ...departments(2)];
  for (const told of ["2 rows", /before/]) {
    await page.goto(page.url().replace(/#.*/, "#/data"));
    await choose(page, "same.csv", lines);
    await page.getByRole("button", { name: "Load into departments" }).click();
    await expect(page).toHaveURL(/job=/);
    await expect(page.getByRole("main")).toContainText(told);
  }
});

test("lists past loads, and opens one", async ({ page }) => {
  await page.getByRole("link", { name: "Loads" }).click();
  const first = page.getByRole("link", { name: /departments|same/ }).first();
  await first.click();
  await expect(page).toHaveURL(/job=/);
});

test("shows the catalog, with values that are looked for", async ({ page }) => {
  await expect(page.getByText("Lines of a shop's tickets")).toBeVisible();
  await expect(page.getByText("25,689 rows")).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await screenshot(page, "data");
  const column = page.getByRole("listitem").filter({ hasText: "product_name" }).first();
  await column.getByRole("button", { name: /Values/ }).click();
  await page.getByRole("searchbox").first().fill("medialuna m");
  await expect(column).toContainText("Medialuna manteca");
  await page.getByRole("link", { name: "hiring" }).click();
  await expect(page.getByText("hired_employees").first()).toBeVisible();
});

test("fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await expect(page.getByText("25,689 rows")).toBeVisible();
  await expectNoSidewaysScroll(page);
});
