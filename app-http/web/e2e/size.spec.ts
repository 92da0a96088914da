import { expect, test } from "./test";

/** The most that the first view may take, compressed. */
const MOST_BYTES = 150_000;

test("the first view is small, and brings neither the charts nor the editor", async ({
  page,
  home,
}) => {
  const names: string[] = [];
  let bytes = 0;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  devtools.on("Network.loadingFinished", (event) => {
    bytes += event.encodedDataLength;
  });
  page.on("request", (request) => names.push(new URL(request.url()).pathname));
  const start = Date.now();
  await page.goto(home);
  await expect(page.getByRole("combobox", { name: "Your question" })).toBeEditable();
  const millis = Date.now() - start;
  await page.waitForLoadState("networkidle");
  console.log(`first view: ${bytes} bytes over the wire, to be used after ${millis} ms`);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(MOST_BYTES);
  expect(names.join(" ")).not.toMatch(/vega|SqlText/);
});
