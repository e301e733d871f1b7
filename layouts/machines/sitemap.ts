import type {
  NewsSitemapPage,
  SitemapEntry,
  SitemapIndexPage,
  SitemapPage,
} from "../../scripts/model/machine-page.ts";
import type { Frame } from "../../scripts/model/page.ts";
import { element, type Xml, xmlFile } from "./xml.ts";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

/** A site map, with the pictures of each page. */
export function sitemapFile({ entries }: SitemapPage, { origin }: Frame): string {
  const urls = entries.map((entry) => urlOf(entry, origin));
  return xmlFile(element("urlset", { xmlns: SITEMAP, "xmlns:image": IMAGE }, urls));
}

function urlOf({ url, modified, pictures }: SitemapEntry, origin: string): Xml {
  return element(
    "url",
    {},
    element("loc", {}, origin + url),
    modified !== undefined && element("lastmod", {}, modified),
    pictures.map((one) => element("image:image", {}, element("image:loc", {}, origin + one))),
  );
}

/** The list of a site's site maps. */
export function sitemapIndexFile({ parts }: SitemapIndexPage, { origin }: Frame): string {
  const listed = parts.map(({ url, modified }) =>
    element(
      "sitemap",
      {},
      element("loc", {}, origin + url),
      modified !== undefined && element("lastmod", {}, modified),
    ),
  );
  return xmlFile(element("sitemapindex", { xmlns: SITEMAP }, listed));
}

/**
 * A news site map. Where nothing is new it names the front page, without a word of news: a list of addresses may not be
 * empty by its schema, and a file that comes and goes is an error in search engines' consoles.
 */
export function newsSitemapFile({ articles }: NewsSitemapPage, { origin, site }: Frame): string {
  const publication = element(
    "news:publication",
    {},
    element("news:name", {}, site.name),
    element("news:language", {}, "vi"),
  );
  const urls = articles.map(({ url, title, date }) =>
    element(
      "url",
      {},
      element("loc", {}, origin + url),
      element(
        "news:news",
        {},
        publication,
        element("news:publication_date", {}, date),
        element("news:title", {}, title),
      ),
    ),
  );
  const home = element("url", {}, element("loc", {}, `${origin}/`));
  return xmlFile(element("urlset", { xmlns: SITEMAP, "xmlns:news": NEWS }, urls.length > 0 ? urls : home));
}
