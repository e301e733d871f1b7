import { addresses } from "../address.ts";
import type { Frame, HtmlPage } from "../page.ts";

/**
 * The title of a page as tabs, bookmarks and search results show it: what is on the page first, whose it is after it. The
 * front page is the site, so it bears the site's whole name.
 *
 * @example titleOf(page, site) // "Tin tức – Trang 2 – Thị xã Hoàng Mai"
 */
export function titleOf({ url, title }: Pick<HtmlPage, "url" | "title">, site: Frame["site"]): string {
  return url === addresses.home ? site.name : `${title} – ${site.shortName}`;
}
