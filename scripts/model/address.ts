import { slugOf } from "./slug.ts";

/**
 * First names of addresses that belong to the house. No section may take one: an article must never be able to
 * overwrite the search page.
 */
export const reservedSlugs: readonly string[] = [
  "anh",
  "api",
  "assets",
  "du-lieu-mo",
  "pagefind",
  "so-do-trang",
  "tac-gia",
  "tep",
  "tim-kiem",
  "trang",
  "tro-nang",
  "tu-khoa",
];

/** All addresses of the site, in one place; each begins with `/` and a page's ends with `/`. */
export const addresses = {
  home: "/",
  search: "/tim-kiem/",
  siteMap: "/so-do-trang/",
  /** The statement on accessibility. */
  accessibility: "/tro-nang/",
  notFound: "/404.html",
  openData: "/du-lieu-mo/",
  feed: "/feed.xml",
  jsonFeed: "/feed.json",
  sitemap: "/sitemap.xml",
  /** Part `number` (from 1) of a site map too large for one file. At the root, since a site map speaks for its own folder. */
  sitemapPart: (number: number) => `/sitemap-${number}.xml`,
  newsSitemap: "/sitemap-news.xml",
  robots: "/robots.txt",
  securityText: "/.well-known/security.txt",
  manifest: "/manifest.webmanifest",
  /** Where browsers and devices look for an icon that no page names. */
  favicon: "/favicon.ico",
  touchIcon: "/apple-touch-icon.png",
  section: (section: string) => `/${section}/`,
  sectionFeed: (section: string) => `/${section}/feed.xml`,
  sectionJsonFeed: (section: string) => `/${section}/feed.json`,
  article: (section: string, slug: string) => `/${section}/${slug}/`,
  /** A story on one page, where its editor split it. */
  wholeStory: (articleUrl: string) => `${articleUrl}toan-bai/`,
  tag: (name: string) => `/tu-khoa/${slugOf(name)}/`,
  tagFeed: (name: string) => `/tu-khoa/${slugOf(name)}/feed.xml`,
  author: (name: string) => `/tac-gia/${slugOf(name)}/`,
  year: (year: number) => `/so-do-trang/${year}/`,
  month: (year: number, month: number) => `/so-do-trang/${year}/${String(month).padStart(2, "0")}/`,
  attachment: (hash: string, name: string) => `/tep/${hash}/${name}`,
};

/** Addresses of the API. A version once published keeps its form; what breaks it gets a folder of its own. */
export const apiAddresses = {
  index: "/api/v1/index.json",
  site: "/api/v1/site.json",
  sections: "/api/v1/sections.json",
  articles: "/api/v1/articles.json",
  /** A closed page of the list, numbered from the oldest. */
  articlesPage: (number: number) => `/api/v1/articles/trang/${number}.json`,
  article: (section: string, slug: string) => `/api/v1/articles/${section}/${slug}.json`,
  schema: (name: string) => `/api/v1/schema/${name}.json`,
};

/** Page `number` (from 1) of a list or a story that begins at `url`. */
export function pageUrl(url: string, number: number): string {
  return number === 1 ? url : `${url}trang/${number}/`;
}

/**
 * The address a redirect stands at: as the old portal had it, with a slash at its end where no file name says
 * otherwise.
 */
export function aliasUrl(alias: string): string {
  return /\.html?$/i.test(alias) || alias.endsWith("/") ? alias : `${alias}/`;
}

/** Files and folders of a release that are the house's own, by the first name of their address. */
const houseNames: readonly string[] = [
  ...["anh", "api", "assets", "pagefind", "tep", ".well-known"],
  ...["build.json", "manifest.json", "manifest.webmanifest"],
  ...["favicon.ico", "apple-touch-icon.png"],
  ...["_headers", ".htaccess", "web.config"],
];

/** Whether an address lies where the house keeps its own files, so that no article may claim it. */
export function isHouseAddress(url: string): boolean {
  return houseNames.includes(url.toLowerCase().split("/")[1] ?? "");
}

/** The file a page's address is written to, relative to the output folder. */
export function outputFile(url: string): string {
  return url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1);
}
