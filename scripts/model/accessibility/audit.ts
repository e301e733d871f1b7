import results from "./audit.json" with { type: "json" };

/**
 * What was tested for accessibility, and how, as `npm run bench -- accessibility --write` put it into `audit.json`. The
 * command writes only where nothing was found wrong; `tests/browser/axe.test.ts` repeats the tests each time and holds
 * the file against what it did.
 */
export interface Audit {
  /** The day, `2026-11-24`. */
  date: string;
  /** The browser, `Chromium 156`. */
  browser: string;
  /** Version of axe-core, the rules' engine (https://github.com/dequelabs/axe-core). */
  axe: string;
  /** How many of its rules were held against each page. */
  rules: number;
  /** Kinds of page, themes and widths (CSS pixels) that were gone through, each with each. */
  templates: string[];
  themes: string[];
  widths: number[];
}

export const audit: Audit = results;
