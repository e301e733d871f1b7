import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { type Theme, themes, wear, widths } from "./themes.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Off unless asked for: WCAG 2.2's size of what is pressed, and the contrast of 7:1 the design promises. */
const allRules: RunOptions = {
  rules: { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } },
};
/** What a theme can break: it changes colours and nothing else. */
const colourRules: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] },
};

/** What axe found on a page. */
export interface Findings {
  /** `rule: selector`, for each element a rule is broken by. */
  violations: string[];
  /** Rules that were held against the page. */
  rules: string[];
}

/** Holds a page, as it stands, against axe's rules. */
export async function findings(page: Page, options: RunOptions = allRules): Promise<Findings> {
  // Not by a script element: the page's policy lets none in.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const { violations, passes, incomplete, inapplicable } = await page.evaluate((options) => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return axe.run(options);
  }, options);
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
    ),
    rules: [...new Set([violations, passes, incomplete, inapplicable].flat().map(({ id }) => id))],
  };
}

/** Holds a loaded page against the rules at every width and in every theme; each violation says where it was seen. */
export async function audit(page: Page): Promise<Findings> {
  const violations: string[] = [];
  const rules = new Set<string>();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const theme of themes) {
      await wear(page, theme);
      const found = await findings(page, theme === themes[0] ? allRules : colourRules);
      violations.push(...found.violations.map((one) => `${placeOf(theme, width)}: ${one}`));
      for (const rule of found.rules) rules.add(rule);
    }
  }
  return { violations, rules: [...rules] };
}

function placeOf({ name }: Theme, width: number): string {
  return `${name}, ${width} px`;
}

/**
 * Opens a page and stays there: an old address would lead on at once. Answering that step with 204 makes a browser keep
 * the page it has (RFC 9110, 15.3.5).
 */
export async function openAndStay(page: Page, url: string): Promise<void> {
  await page.route(
    (address) => address.pathname !== url && !/\.\w+$/.test(address.pathname),
    (route) => (route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.continue()),
  );
  await page.goto(url);
}
