import type { HtmlPage } from "./page.ts";

/**
 * The style sheets, each whole: `assets/styles/sheets/`: one for most pages, and two that have with it what one page alone
 * needs. An article then pays for no search results and no front page.
 */
export const sheetNames = ["page", "home", "search"] as const;
export type SheetName = (typeof sheetNames)[number];

/** The style sheet of a page. */
export function sheetOf(layout: HtmlPage["layout"]): SheetName {
  return layout === "home" || layout === "search" ? layout : "page";
}
