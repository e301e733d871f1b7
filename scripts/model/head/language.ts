import type { HtmlPage } from "../page.ts";

/** The language of what a page says: an article's own, Vietnamese for the house's words. */
export function languageOf(page: HtmlPage): string {
  return (page.layout === "article" && page.lang) || "vi";
}
