import type { Page } from "playwright-core";
import { test as base, expect, inject } from "vitest";
import { serve } from "../site/serve.ts";
import { openBrowser } from "./chromium.ts";

/** What happened behind a page's back while a test looked at it. */
export interface Log {
  /** Paths of all that was asked of the site, in order. */
  requests: string[];
  /** Errors of the console and of scripts, and requests to another site. */
  complaints: string[];
  /** Complaints a test brings about itself, such as those of a network it cuts. */
  forgiven: RegExp | undefined;
}

/**
 * The test of a visitor: `page` is a fresh page on the site at `origin`. Whatever else a test looks at, it fails if the
 * page complains or asks anything of another site. `test.override` changes `javaScript`, `width`, `colorScheme`.
 */
export const test = base
  .extend("folder", { scope: "file" }, () => inject("sample"))
  .extend("origin", { scope: "file" }, async ({ folder }, { onCleanup }) => {
    const served = await serve(folder);
    onCleanup(() => served.close());
    return served.origin;
  })
  .extend("executable", { scope: "file" }, () => inject("browser"))
  .extend("browser", { scope: "file" }, async ({ executable }, { onCleanup }) => {
    const browser = await openBrowser(executable);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("javaScript", true as boolean)
  .extend("width", 1280 as number)
  .extend("colorScheme", "light" as "light" | "dark")
  .extend("log", (): Log => ({ requests: [], complaints: [], forgiven: undefined }))
  .extend("page", async ({ browser, origin, javaScript, width, colorScheme, log }, { onCleanup }) => {
    const context = await browser.newContext({
      baseURL: origin,
      javaScriptEnabled: javaScript,
      viewport: { width, height: 800 },
      colorScheme,
      // A Vietnamese reader in Việt Nam, whatever machine the test runs on.
      locale: "vi-VN",
      timezoneId: "Asia/Ho_Chi_Minh",
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    listen(page, origin, log);
    onCleanup(async () => {
      await context.close();
      expect(log.complaints.filter((one) => !log.forgiven?.test(one))).toEqual([]);
    });
    return page;
  });

/** Where the keyboard is: the focused element's id, or else its text; empty when nothing has focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element, body } = document;
    return !element || element === body ? "" : element.id || element.textContent.trim();
  });
}

/** How many pixels a page is wider than its window: more than 0 means scrolling sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

function listen(page: Page, origin: string, { requests, complaints }: Log): void {
  page.context().on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin === origin) requests.push(url.pathname + url.search);
    else if (url.protocol !== "data:") complaints.push(`another site: ${url.href}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
}
