import type { ApiSchemaName } from "./api/schemas.ts";
import type { Attachment, Block } from "./article.ts";
import type { Moment } from "./date.ts";
import type { Language } from "./language.ts";
import type { NamedLink } from "./page.ts";
import type { Figure } from "./picture.ts";
import type { Section, Site } from "./site.ts";

/**
 * The files machines read, as plain data: feeds, site maps, the API. Addresses in here are the site's own, without its
 * domain; layouts write them in full.
 */

/** What a list says of an article. */
export interface ArticleFacts {
  url: string;
  /** Where the whole story stands, if not at `url`. */
  canonical: string;
  /** Of the article's own file in the API, where it has one. */
  data: string | undefined;
  title: string;
  /** The article's language, where it is not Vietnamese. */
  lang: Language | undefined;
  summary: string | undefined;
  section: NamedLink & { slug: string };
  date: Moment;
  updated: { date: Moment; note: string } | undefined;
  author: string;
  tags: string[];
  image: Figure | undefined;
}

/** An article with all it holds. */
export interface WholeArticle extends ArticleFacts {
  blocks: Block[];
  text: string;
  attachments: Attachment[];
  source: { name: string; url: string | undefined } | undefined;
}

/** The newest articles of the site, a section or a tag: Atom (RFC 4287) or JSON Feed 1.1. */
export interface FeedPage {
  layout: "atom" | "json-feed";
  url: string;
  title: string;
  subtitle: string | undefined;
  /** The page the feed is of. */
  alternate: string;
  /** ISO 8601. */
  updated: string;
  articles: WholeArticle[];
}

/** One address of a site map. */
export interface SitemapEntry {
  url: string;
  /** ISO 8601, where it is known. */
  modified: string | undefined;
  pictures: string[];
}

/** A site map for search engines (https://www.sitemaps.org/protocol.html). */
export interface SitemapPage {
  layout: "sitemap";
  url: string;
  entries: SitemapEntry[];
}

/** The list of site maps, where one file does not hold all addresses. */
export interface SitemapIndexPage {
  layout: "sitemap-index";
  url: string;
  parts: Pick<SitemapEntry, "url" | "modified">[];
}

/** What is new (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export interface NewsSitemapPage {
  layout: "news-sitemap";
  url: string;
  articles: { url: string; title: string; date: string }[];
}

export interface RobotsPage {
  layout: "robots";
  url: string;
  sitemaps: string[];
}

/** Whom to tell of a hole in the site's security (RFC 9116). */
export interface SecurityTextPage {
  layout: "security-text";
  url: string;
  contact: string;
  /** ISO 8601. */
  expires: string;
}

/** What a device is told when somebody keeps the site among its programs (https://www.w3.org/TR/appmanifest/). */
export interface ManifestPage {
  layout: "manifest";
  url: string;
  name: string;
  shortName: string;
  description: string;
  themeColour: string;
  groundColour: string;
}

/** What the API has: the way in. */
export interface ApiIndexPage {
  layout: "api-index";
  url: string;
  total: number;
  /** The last change of any article, ISO 8601. */
  updated: string;
  licence: Site["licence"];
  api: Site["api"];
}

export interface ApiSitePage {
  layout: "api-site";
  url: string;
  timeZone: string;
}

export interface ApiSectionsPage {
  layout: "api-sections";
  url: string;
  sections: (Pick<Section, "slug" | "title" | "description"> & { count: number })[];
}

/** One page of the list of articles, newest first. */
export interface ApiArticlesPage {
  layout: "api-articles";
  url: string;
  /** On the newest page only: on all, one new article would change them all. */
  total: number | undefined;
  newer: string | undefined;
  older: string | undefined;
  articles: ArticleFacts[];
}

export interface ApiArticlePage {
  layout: "api-article";
  url: string;
  article: WholeArticle;
}

export interface ApiSchemaPage {
  layout: "api-schema";
  url: string;
  schema: ApiSchemaName;
}

export type ApiPage =
  | ApiIndexPage
  | ApiSitePage
  | ApiSectionsPage
  | ApiArticlesPage
  | ApiArticlePage
  | ApiSchemaPage;

/** A file for machines. */
export type MachinePage =
  | FeedPage
  | SitemapPage
  | SitemapIndexPage
  | NewsSitemapPage
  | RobotsPage
  | SecurityTextPage
  | ManifestPage
  | ApiPage;
