import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export { expect };

interface Fixtures {
  /** Whatever the page should not have done: asked another host, or written an error. */
  faults: string[];
  home: string;
}

/** A test in a browser; at its end the page must have kept to its own server and to silence. */
export const test = base.extend<Fixtures>({
  home: async ({ browserName: _ }, use) => {
    await use(process.env.SERVER_URL ?? "");
  },
  faults: [
    async ({ page, home }, use) => {
      const faults: string[] = [];
      watch(page, home, faults);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export function watch(page: Page, home: string, faults: string[]): void {
  const own = new URL(home).host;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !isExpected(message.text())) {
      faults.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { host, protocol } = new URL(request.url());
    if (["http:", "https:"].includes(protocol) && host !== own) {
      faults.push(`a request to another host: ${request.url()}`);
    }
  });
}

/** The browser itself writes down every answer of 400 and more, which some tests want. */
function isExpected(text: string): boolean {
  return text.startsWith("Failed to load resource: the server responded with a status of 4");
}

/** What a screen reader's user would stumble over. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe adds itself to the window
    const found = await (window as any).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return found.violations.flatMap((rule: { id: string; nodes: { html: string }[] }) =>
      rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 200)}`),
    );
  });
}

export async function ask(page: Page, question: string): Promise<void> {
  const turns = await page.locator(".turn").count();
  await page.getByRole("combobox", { name: "Your question" }).fill(question);
  await page.keyboard.press("Enter");
  await expect(page.locator(".turn")).toHaveCount(turns + 1);
  await expect(page.locator(".turn [aria-busy=true]")).toHaveCount(0);
}

/** Nothing stands out to the right of the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBeLessThanOrEqual(0);
}

/** Renewed in the documentation when `SCREENSHOTS` is `renew`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS === "renew" ? "../../docs/images" : "test-results";
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
}
