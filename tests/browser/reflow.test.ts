import type { Page } from "playwright-core";
import { expect } from "vitest";
import { openAndStay } from "./accessibility/axe.ts";
import { templates } from "./accessibility/templates.ts";
import { overflow, test } from "./visit.ts";

/** Nothing is lost and nothing scrolls sideways: at 320 px (WCAG 1.4.10), with letters of twice the size (1.4.4), and with the spacing a reader may ask for (1.4.12). */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

const situations = [
  ["at 320 px", 320, async () => {}],
  ["at 320 px with wide spacing", 320, (page: Page) => space(page)],
  ["at 1280 px with letters of 32 px", 1280, (page: Page) => enlarge(page)],
  ["at 1280 px with wide spacing", 1280, (page: Page) => space(page)],
] as const;

test.for(templates)("$name shows all its words without scrolling sideways", async ({ url }, { page }) => {
  await openAndStay(page, url);
  for (const [name, width, prepare] of situations) {
    await page.setViewportSize({ width, height: 800 });
    await prepare(page);
    expect(await overflow(page), name).toBe(0);
    expect(await clipped(page), name).toEqual([]);
    await undo(page);
  }
});

test("a cut is seen where there is one", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => {
    const heading = document.querySelector("h3");
    heading?.setAttribute("id", "cat");
    Object.assign(heading?.style ?? {}, { height: "0.5em", overflow: "hidden" });
  });
  expect(await clipped(page)).toEqual(["h3#cat"]);
});

async function space(page: Page): Promise<void> {
  // Not a style element: the page's policy lets none in.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spacing);
}

async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "32px";
  });
}

async function undo(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "";
    document.adoptedStyleSheets = [];
  });
}

/** Elements that hide a part of their words. What is for reading machines alone is meant to be out of sight. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== "none" || element.closest(".visually-hidden, svg") || !element.textContent?.trim())
          return false;
        const cutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const cutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
        return (cutX || cutY) && element.checkVisibility();
      })
      .map(
        (element) =>
          element.tagName.toLowerCase() + (element.id ? `#${element.id}` : `.${element.className}`),
      ),
  );
}
