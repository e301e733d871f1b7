import { addresses } from "../model/address.ts";
import type { FeedPage } from "../model/page.ts";
import { type Outline, sectionLink, urlOf } from "./outline.ts";
import type { Shown } from "./selection.ts";

/** How many of the newest articles a feed carries. */
const FEED_LENGTH = 20;

/** An Atom feed of the whole site, and one of each section. */
export function feedPages(outline: Outline): FeedPage[] {
  const { site, listed, bySection } = outline;
  return [
    feed(addresses.feed, site.name, addresses.home, listed, outline),
    ...site.sections.map(({ slug, title }) =>
      feed(
        addresses.sectionFeed(slug),
        `${title} – ${site.name}`,
        addresses.section(slug),
        bySection.get(slug) ?? [],
        outline,
      ),
    ),
  ];
}

function feed(url: string, title: string, alternate: string, articles: Shown[], outline: Outline): FeedPage {
  const newest = articles.slice(0, FEED_LENGTH).map(({ article }) => article);
  const entries = newest.map((article) => ({
    url: urlOf(article),
    title: article.title,
    author: article.author,
    summary: article.summary,
    published: article.date.iso,
    updated: (article.updated?.date ?? article.date).iso,
    section: sectionLink(outline, article.section).title,
  }));
  const latest = newest
    .map((article) => article.updated?.date ?? article.date)
    .reduce((a, b) => (b.epoch > a.epoch ? b : a), { epoch: 0, iso: "1970-01-01T00:00:00Z" });
  return { layout: "feed", url, title, alternate, updated: latest.iso, entries };
}
