import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "playwright-core";

/** How late every picture and script arrives, in ms: the page stands by then, and without room kept it would jump. */
const LATE = 400;

/** What moved under a reader's eyes, and by how much. */
export interface Shift {
  /** As Chromium scores it: https://wicg.github.io/layout-instability/#layout-shift-value */
  value: number;
  /** What moved: names and classes of elements. */
  moved: string[];
}

/**
 * Every layout shift from the first frame of the whole page on, while slow pictures and scripts come and a reader
 * scrolls to its end. A busy browser also paints pages it has read half of, cut wherever it paused: how a word then
 * joins its line is chance, and no page's doing.
 *
 * @param html what to answer with in place of the page
 */
export async function shiftsOf(
  browser: Browser,
  address: string,
  width: number,
  html?: string,
): Promise<Shift[]> {
  const context = await browser.newContext({ viewport: { width, height: 740 }, locale: "vi-VN" });
  try {
    const page = await context.newPage();
    await page.route(/\.(?:avif|webp|jpe?g|png|svg|js)$/, async (route) => {
      await sleep(LATE);
      await route.continue();
    });
    if (html !== undefined) {
      await page.route(address, (route) =>
        route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }),
      );
    }
    await page.addInitScript(() => {
      const seen: { value: number; moved: string[] }[] = [];
      Object.assign(window, { seen });
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node?: Element }[];
        })[]) {
          const moved = entry.sources.map(({ node }) => `${node?.nodeName}.${node?.className}`);
          seen.push({ value: entry.value, moved });
        }
      });
      document.addEventListener("readystatechange", () => {
        if (document.readyState !== "interactive") return;
        const observe = (): void => observer.observe({ type: "layout-shift" });
        requestAnimationFrame(() => requestAnimationFrame(observe));
      });
    });
    // Whoever scrolls before search has answered outruns it: what comes then comes in front of the footer.
    await page.goto(address, { waitUntil: "networkidle" });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 600) {
      await page.evaluate((to) => window.scrollTo(0, to), y);
      await sleep(60);
    }
    await page.waitForLoadState("networkidle");
    await sleep(100);
    return await page.evaluate(() => (window as unknown as { seen: Shift[] }).seen);
  } finally {
    await context.close();
  }
}
