import { addresses } from "../model/address.ts";
import { figuresOf } from "../model/article.ts";
import type { SitemapEntry, SitemapIndexPage, SitemapPage } from "../model/machine-page.ts";
import type { ArticlePage, HtmlPage } from "../model/page.ts";
import { plainVariant } from "../model/picture.ts";

/** What one file of a site map may hold (https://www.sitemaps.org/protocol.html#index). */
export interface SitemapLimits {
  addresses: number;
  bytes: number;
}

const LIMITS: SitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

/**
 * The site map: one file, or, where that would hold too much, a list of files at the same address. Only pages that
 * search engines may keep, each under its canonical address.
 *
 * @param origin the site's, since its length counts against the limit of bytes
 */
export function sitemapPages(
  pages: readonly HtmlPage[],
  origin: string,
  limits = LIMITS,
): (SitemapPage | SitemapIndexPage)[] {
  const parts = cut(pages.filter(isIndexable).map(entryOf), origin, limits);
  const [only] = parts;
  if (only && parts.length === 1) return [{ layout: "sitemap", url: addresses.sitemap, entries: only }];
  const files = parts.map((entries, at): SitemapPage => {
    return { layout: "sitemap", url: addresses.sitemapPart(at + 1), entries };
  });
  const list = files.map(({ url, entries }) => ({ url, modified: latest(entries) }));
  return [{ layout: "sitemap-index", url: addresses.sitemap, parts: list }, ...files];
}

function isIndexable({ hidden, canonical, url }: HtmlPage): boolean {
  return !hidden && (canonical === undefined || canonical === url);
}

/** Only an article's page knows when it changed; a guess would teach search engines to mistrust all dates. */
function entryOf(page: HtmlPage): SitemapEntry {
  if (page.layout !== "article") return { url: page.url, modified: undefined, pictures: [] };
  return { url: page.url, modified: (page.updated?.date ?? page.date).iso, pictures: picturesOf(page) };
}

/** The most pictures an entry may name (https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps). */
const PICTURES = 1_000;

function picturesOf(page: ArticlePage): string[] {
  const urls = figuresOf(page).map(({ picture }) => plainVariant(picture).url);
  return [...new Set(urls)].slice(0, PICTURES);
}

function cut(entries: readonly SitemapEntry[], origin: string, limits: SitemapLimits): SitemapEntry[][] {
  const parts: SitemapEntry[][] = [[]];
  let bytes = FRAME_BYTES;
  for (const entry of entries) {
    const own = bytesOf(entry, origin);
    const part = parts.at(-1) as SitemapEntry[];
    if (part.length > 0 && (part.length >= limits.addresses || bytes + own > limits.bytes)) {
      parts.push([entry]);
      bytes = FRAME_BYTES + own;
    } else {
      part.push(entry);
      bytes += own;
    }
  }
  return parts;
}

/** More than the markup around the entries, around one address, and around one picture takes. */
const FRAME_BYTES = 300;
const ADDRESS_BYTES = 100;
const PICTURE_BYTES = 60;

/** No less than an entry takes in the file. Addresses of pages and pictures are ASCII, and none needs escaping. */
function bytesOf({ url, pictures }: SitemapEntry, origin: string): number {
  const ofPictures = pictures.reduce((sum, one) => sum + PICTURE_BYTES + origin.length + one.length, 0);
  return ADDRESS_BYTES + origin.length + url.length + ofPictures;
}

function latest(entries: readonly SitemapEntry[]): string | undefined {
  const known = entries.flatMap(({ modified }) => modified ?? []);
  // All are of one time zone; where its offset changed over the years, an hour does no harm.
  return known.reduce<string | undefined>((a, b) => (a !== undefined && a >= b ? a : b), undefined);
}
