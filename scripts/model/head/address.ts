import type { Frame, HtmlPage } from "../page.ts";

/** The whole address of the page that search engines should keep: of a split story its page with all of it. */
export function canonicalOf(
  page: Pick<HtmlPage, "url" | "canonical">,
  { origin }: Pick<Frame, "origin">,
): string {
  return origin + (page.canonical ?? page.url);
}
