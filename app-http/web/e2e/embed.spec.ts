import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect } from "@playwright/test";

let site: Server;

/** Somebody else's page, on another port, that allows scripts and calls of the server alone. */
function page(quaestor: string): string {
  return `<!doctype html><html lang="en"><title>A shop</title><h1>A shop</h1>
    <style>button { background: red }</style>
    <quaestor-ask src="${quaestor}" question="top 5 products by revenue in October"></quaestor-ask>
    <script type="module" src="${quaestor}page/quaestor-ask.js"></script></html>`;
}

base.beforeAll(async () => {
  site = createServer((_request, response) => {
    const quaestor = process.env.SERVER_URL ?? "";
    response.setHeader("Content-Type", "text/html");
    response.setHeader(
      "Content-Security-Policy",
      `default-src 'none'; script-src ${quaestor}; connect-src ${quaestor}; style-src 'unsafe-inline'`,
    );
    response.end(page(quaestor));
  });
  await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening));
});

base.afterAll(() => {
  site?.closeAllConnections();
  site?.close();
});

base("gives the box and the answer in any page", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/shop`);
  const element = page.locator("quaestor-ask");
  await expect(element.locator(".analysis")).toContainText("has the highest revenue");
  await expect(element.locator(".picture svg")).toBeVisible();
  await element.getByRole("combobox", { name: "Your question" }).fill("and only in November?");
  await page.keyboard.press("Enter");
  await expect(element.locator(".analysis").last()).toContainText("Café con leche");
  const colour = await element
    .getByRole("button", { name: "Ask", exact: true })
    .evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(colour).not.toBe("rgb(255, 0, 0)");
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(errors.filter((text) => !text.includes("favicon"))).toEqual([]);
});
