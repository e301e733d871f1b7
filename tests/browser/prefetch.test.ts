import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import sirv from "sirv";
import { expect } from "vitest";
import { seed } from "./sides.ts";
import { type Log, test } from "./visit.ts";

/** The site as hosts serve it: pages are kept, and asked for anew (`no-cache`); the tests' usual server keeps nothing. */
test.override("origin", { scope: "file" }, async ({ folder }, { onCleanup }) => {
  const setHeaders = (response: { setHeader(name: string, value: string): void }) =>
    response.setHeader("Cache-Control", "no-cache");
  const server = createServer(sirv(folder, { etag: true, setHeaders }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onCleanup(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

/** A list of other articles, with links of every sort put before it. */
async function open(page: Page): Promise<void> {
  await page.goto("/tin-tuc-su-kien/", { waitUntil: "networkidle" });
  await page.locator("html[data-script=ready]").waitFor();
}

const link = (page: Page) => page.locator(".cards a").first();
const pathOf = async (page: Page) => (await link(page).getAttribute("href")) ?? "";
const times = ({ requests }: Log, path: string) => requests.filter((one) => one === path).length;

/** Long enough for a page to be fetched that should not be. */
const wait = (page: Page) => page.waitForTimeout(400);

test("a page is fetched once a pointer rests on its link; opening it asks only whether it is still the same", async ({
  page,
  log,
}) => {
  await open(page);
  const path = await pathOf(page);
  await link(page).hover();
  await expect.poll(() => times(log, path)).toBe(1);
  await link(page).hover();
  await link(page).click();
  await page.waitForURL(`**${path}`);
  const [entry] = await page.evaluate(() =>
    performance
      .getEntriesByType("navigation")
      .map((one) => (one as PerformanceNavigationTiming).transferSize),
  );
  // What browsers count for headers alone: https://www.w3.org/TR/resource-timing/#dom-performanceresourcetiming-transfersize.
  expect(entry).toBeLessThanOrEqual(300);
});

test("the keyboard's way to a link counts too", async ({ page, log }) => {
  await open(page);
  await link(page).focus();
  const path = await pathOf(page);
  await expect.poll(() => times(log, path)).toBe(1);
});

test("a pointer that passes by fetches nothing", async ({ page, log }) => {
  await open(page);
  await link(page).evaluate((one) => {
    for (const target of [one, document.body])
      target.dispatchEvent(new Event("pointerover", { bubbles: true }));
  });
  await wait(page);
  expect(times(log, await pathOf(page))).toBe(0);
});

test.for([
  ["Save-Data", { saveData: true }],
  ["2G", { effectiveType: "2g" }],
  ["slow 2G", { effectiveType: "slow-2g" }],
] as const)("nothing is fetched ahead where data is dear: %s", async ([, connection], { page, log }) => {
  await page.addInitScript(
    (connection) => Object.defineProperty(navigator, "connection", { value: connection }),
    connection,
  );
  await open(page);
  await link(page).hover();
  await wait(page);
  expect(times(log, await pathOf(page))).toBe(0);
});

test("only pages of the site are fetched: no file, no search, no other site, not the page itself", async ({
  page,
  log,
}) => {
  await page.goto(seed.url, { waitUntil: "networkidle" });
  await page.evaluate(() => {
    const hrefs = [
      "/tep/a/b.pdf",
      "/feed.xml",
      "/tim-kiem/?q=a",
      "https://other.example/",
      "#noi-dung",
      location.pathname,
    ];
    const links = hrefs.map((href) =>
      Object.assign(document.createElement("a"), { href, textContent: href, id: "x" }),
    );
    document.querySelector("main")?.prepend(...links);
  });
  const before = log.requests.length;
  for (const one of await page.locator("a#x").all()) {
    await one.hover();
    await page.waitForTimeout(120);
  }
  await wait(page);
  expect(log.requests.slice(before)).toEqual([]);
});

test("no more than a dozen pages are fetched ahead", async ({ page, log }) => {
  await open(page);
  const before = log.requests.length;
  for (const one of (await page.locator(".cards a").all()).slice(0, 16)) {
    await one.hover();
    await page.waitForTimeout(120);
  }
  await wait(page);
  expect(log.requests.slice(before).filter((path) => path.endsWith("/")).length).toBe(12);
});
