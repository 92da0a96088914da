import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, findings, screenshot, test } from "./test";

const DEPARTMENTS = Array.from({ length: 400 }, (_, i) => `${9000 + i},Department ${i}`);

async function choose(page: Page, name: string, lines: string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose" }).click();
  await (await chooser).setFiles({
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(`${lines.join("\n")}\n`),
  });
}

test.beforeEach(async ({ page, home }) => {
  await page.goto(`${home}#/data`);
});

test("shows how a file would be read, loads it, and tells of the end", async ({ page }) => {
  await choose(page, "departments.csv", ["id,department", ...DEPARTMENTS]);
  await expect(page.getByRole("combobox", { name: /table/i })).toHaveValue(/departments/);
  await expect(page.locator("main")).toContainText("Department 3");
  expect(await findings(page)).toEqual([]);
  await screenshot(page, "data-preview");
  const sockets: string[] = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));
  await page.getByRole("button", { name: /^Load/ }).click();
  await expect(page.locator("main")).toContainText("400 rows");
  await expect(page).toHaveURL(/job=/);
  expect(sockets.join(" ")).toMatch(/^ws:.*\/jobs\//);
  await page.reload();
  await expect(page.locator("main")).toContainText("400 rows");
});
