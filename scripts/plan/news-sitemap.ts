import { addresses } from "../model/address.ts";
import type { NewsSitemapPage } from "../model/machine-page.ts";
import type { Outline } from "./outline.ts";

/** Older articles are no news to Google, and no more than these fit into the file. */
const NEWS_AGE = 48 * 3_600_000;
const NEWS_LENGTH = 1_000;

/**
 * Articles of the last 48 hours before the build: a page of content and clock, so that it changes when an article enters
 * or leaves it and at no other time. A site nobody builds for a week shows old entries, which Google passes over.
 *
 * @param now milliseconds since the epoch
 */
export function newsSitemap(outline: Outline, now: number): NewsSitemapPage {
  const fresh = outline.listed.filter(({ article: { date } }) => date.epoch > now - NEWS_AGE);
  return {
    layout: "news-sitemap",
    url: addresses.newsSitemap,
    articles: fresh
      .slice(0, NEWS_LENGTH)
      .map(({ article, url }) => ({ url, title: article.title, date: article.date.iso })),
  };
}
