import { addresses } from "../model/address.ts";
import type { FeedPage } from "../model/machine-page.ts";
import type { NamedLink } from "../model/page.ts";
import { words } from "../model/vocabulary.ts";
import { type Outline, tagGroups } from "./outline.ts";
import type { Shown } from "./selection.ts";
import { lastChange, wholeArticle } from "./whole-article.ts";

/** How many of the newest articles a feed carries. */
const FEED_LENGTH = 20;

/**
 * Atom and JSON Feed of the whole site and of each section; of each tag that has a page, Atom alone: every program that
 * reads one reads the other, and tags are many.
 */
export function feedPages(outline: Outline): FeedPage[] {
  const { site, listed, bySection } = outline;
  const ofSite = { title: site.name, subtitle: undefined, alternate: addresses.home };
  return [
    feed("atom", addresses.feed, ofSite, listed, outline),
    feed("json-feed", addresses.jsonFeed, ofSite, listed, outline),
    ...site.sections.flatMap(({ slug, title, description }) => {
      const about = {
        title: `${title} – ${site.name}`,
        subtitle: description,
        alternate: addresses.section(slug),
      };
      const articles = bySection.get(slug) ?? [];
      return [
        feed("atom", addresses.sectionFeed(slug), about, articles, outline),
        feed("json-feed", addresses.sectionJsonFeed(slug), about, articles, outline),
      ];
    }),
    ...tagGroups(outline).map(({ name, articles }) => {
      const title = `${words.tag(name)} – ${site.name}`;
      const about = { title, subtitle: undefined, alternate: addresses.tag(name) };
      return feed("atom", addresses.tagFeed(name), about, articles, outline);
    }),
  ];
}

/** What the pages of a section name as their own feeds. */
export function sectionFeeds(section: string, title: string): NamedLink[] {
  return [addresses.sectionFeed(section), addresses.sectionJsonFeed(section)].map((url) => ({ title, url }));
}

function feed(
  layout: FeedPage["layout"],
  url: string,
  about: Pick<FeedPage, "title" | "subtitle" | "alternate">,
  articles: readonly Shown[],
  outline: Outline,
): FeedPage {
  const newest = articles.slice(0, FEED_LENGTH).map((one) => wholeArticle(outline, one));
  return { layout, url, ...about, updated: lastChange(newest), articles: newest };
}
