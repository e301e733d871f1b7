import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { PackingServer } from "./packing-server.ts";
import type { SearchSite } from "./sites.ts";
import { Tally } from "./traffic.ts";

/** A phone of a hundred euros beside this machine; what Lighthouse and others slow down by for such. */
export const SLOWDOWN = 6;

/** Milliseconds between two letters: brisk, so that a search for every letter typed would show. */
const TYPING = 60;
/** Milliseconds in which a page, having done its work, may still fetch something. */
const AFTERWARDS = 500;
/** Milliseconds a visitor takes to begin to type, once the box has the focus; on a slow phone the engine loads meanwhile. */
const THINKING = 1500;
const PATIENCE = 60_000;

/** One visitor's session, from an empty cache: open the page, type the query, see ten results. */
export async function weighSession(browser: Browser, site: SearchSite, query: string): Promise<Tally> {
  const tally = new Tally();
  await onPage(browser, site, tally, async (page, origin) => {
    await page.goto(origin + site.page, { waitUntil: "load" });
    const box = page.locator(site.box);
    await box.pressSequentially(query, { delay: TYPING });
    if (site.enter) await box.press("Enter");
    await untilDone(page, site, query);
    await sleep(AFTERWARDS);
  });
  return tally;
}

/** How long a query took, in milliseconds of a slowed-down machine. */
export interface Times {
  /** From asking to ten results on the page. */
  wall: number;
  /** What of it the main thread was busy. */
  busy: number;
}

/** Times a first query, on the main thread of a slow phone; nothing is on a slow line. */
export async function timeSession(browser: Browser, site: SearchSite, query: string): Promise<Times> {
  return await onPage(browser, site, new Tally(), async (page, origin) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    const busySoFar = async (): Promise<number> => {
      const { metrics } = await devtools.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
    };
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.goto(origin + site.mainThreadPage, { waitUntil: "load" });
    const box = page.locator(site.box);
    await box.focus();
    await sleep(THINKING);
    const before = await busySoFar();
    await startClock(page, site, query);
    await box.fill(query);
    if (site.enter) await box.press("Enter");
    await untilDone(page, site, query);
    const wall = await page.waitForFunction(() => (window as Clocked).took, undefined, { timeout: PATIENCE });
    return { wall: (await wall.jsonValue()) ?? Number.NaN, busy: (await busySoFar()) - before };
  });
}

/** A fresh browser's page, and a server of its own. */
async function onPage<Result>(
  browser: Browser,
  { folder }: SearchSite,
  tally: Tally,
  work: (page: Page, origin: string) => Promise<Result>,
): Promise<Result> {
  const server = new PackingServer(folder, tally);
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    return await work(page, await server.listen());
  } finally {
    await context.close();
    await server.close();
  }
}

async function untilDone(page: Page, { done, sentence }: SearchSite, query: string): Promise<void> {
  await page.waitForFunction(
    ([all, told, words]) =>
      document.querySelector(all) !== null &&
      (told === undefined || document.querySelector(told)?.textContent.includes(words)),
    [done, sentence, query] as const,
  );
}

type Clocked = Window & { took?: number };

/**
 * Runs from the key or the letter that asks until the results are there, looked for at every frame. No function in here
 * may have a name: tsx would mark it with a helper the page does not have.
 */
async function startClock(page: Page, { enter, done, sentence }: SearchSite, query: string): Promise<void> {
  await page.evaluate(
    ([event, all, told, words]) => {
      document.addEventListener(
        event,
        async () => {
          const started = performance.now();
          do await new Promise(requestAnimationFrame);
          while (
            document.querySelector(all) === null ||
            (told !== undefined && !document.querySelector(told)?.textContent.includes(words))
          );
          (window as Clocked).took = performance.now() - started;
        },
        { capture: true, once: true },
      );
    },
    [enter ? "keydown" : "input", done, sentence, query] as const,
  );
}
