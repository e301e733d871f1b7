import { addresses } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import { paletteOf } from "../model/brand/palette.ts";
import { type Catalogue, pictureUses } from "../model/catalogue.ts";
import type { Frame, HtmlPage, Page } from "../model/page.ts";
import type { PublishedPicture } from "../model/picture.ts";
import type { Plan, Unlisted } from "../model/plan.ts";
import { byPlace } from "../model/problem.ts";
import { shareSizeOf } from "../model/share.ts";
import { inMenuOrder, type Site } from "../model/site.ts";
import { apiPages } from "./api.ts";
import { articlePages } from "./articles.ts";
import { feedPages } from "./feeds.ts";
import { homePage } from "./home.ts";
import { brokenLinks, takenAddresses } from "./link-check.ts";
import { listPages } from "./lists.ts";
import { manifestPage } from "./manifest.ts";
import type { PlanMemory } from "./memory.ts";
import { newsSitemap } from "./news-sitemap.ts";
import { leadingFigure, type Outline, outlineOf } from "./outline.ts";
import { recordOf } from "./record.ts";
import { searchSource } from "./search-source.ts";
import { type Audience, select } from "./selection.ts";
import { siteMapPages } from "./site-map.ts";
import { sitemapPages } from "./sitemaps.ts";
import { sketchOf } from "./sketch.ts";
import { notFoundPage, openDataPage, redirectPages, searchPage, statementPage } from "./system-pages.ts";
import { robotsPage, securityTextPages } from "./text-files.ts";

/**
 * Decides the whole site: a pure function of what editors wrote and what time it is. Each part is made when it is first
 * asked for: what is to be indexed is known long before the pages are.
 *
 * @param now milliseconds since the epoch; articles dated later wait
 * @param memory of earlier plans, where there will be later ones; it changes no plan
 */
export function planSite(
  catalogue: Catalogue,
  now: number,
  audience: Audience = "public",
  memory?: PlanMemory,
): Plan {
  const selection = select(catalogue.articles, now, audience);
  const outline = outlineOf(catalogue, selection, memory);
  const articles = selection.shown.map(({ article }) => article);
  const attachments = attachmentsOf(articles);
  const frame = frameOf(catalogue.site);
  const pages = later(() => pagesOf(outline, frame, now));
  // A preview also lists drafts and coming articles, each with its notice; they are not published by that.
  const published = outline.listed.filter(({ notice }) => notice === undefined).length;
  const files = attachments.map(({ url }) => url);
  const pictures = picturesOf(catalogue.site, articles);
  const others = () => ({
    pages: pages().length,
    pictures: pictures.length,
    attachments: attachments.length,
  });
  // A preview indexes when its writer pauses, and makes no release: neither shall keep a page waiting.
  const search = later(() => searchSource(outline, others));
  const record = later(() => recordOf(catalogue.site, outline, articles, now));
  const problems = later(() =>
    [...brokenLinks(articles, pages(), files), ...takenAddresses(articles, pages())].sort(byPlace),
  );
  return {
    frame,
    host: catalogue.site.host,
    get pages() {
      return pages();
    },
    pictures,
    sketch: sketchOf(catalogue.site),
    attachments,
    get search() {
      return search();
    },
    published,
    unlisted: accountFor(catalogue, published, selection.unlisted),
    get record() {
      return record();
    },
    get problems() {
      return problems();
    },
  };
}

function pagesOf(outline: Outline, frame: Frame, now: number): Page[] {
  const home = homePage(outline);
  const forPeople: HtmlPage[] = [
    home,
    ...listPages(outline),
    ...articlePages(outline),
    ...siteMapPages(outline),
    searchPage(outline),
    statementPage(),
    notFoundPage(outline),
    openDataPage(outline),
    ...redirectPages(outline.shown.map(({ article }) => article)),
  ];
  return [
    ...forPeople,
    ...feedPages(outline),
    ...apiPages(outline),
    ...sitemapPages(forPeople, frame.origin),
    newsSitemap(outline, now),
    robotsPage(),
    ...securityTextPages(outline.site, now),
    manifestPage(frame, home.description),
  ];
}

/** Made when it is first asked for. */
function later<Made>(make: () => Made): () => Made {
  let made: { it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** Every source file is published or named with its reason; a plan that lost one must not be built. */
function accountFor(
  { articles, refused }: Catalogue,
  published: number,
  unlisted: readonly Unlisted[],
): Unlisted[] {
  const named: Unlisted[] = [...unlisted, ...refused.map((file): Unlisted => ({ file, reason: "refused" }))];
  const sources = articles.length + refused.length;
  if (sources !== published + named.length) {
    throw new Error(`${sources} source files, but ${published} published and ${named.length} named`);
  }
  return named;
}

function frameOf(site: Site): Frame {
  const { name, shortName, level, agency, address, contacts, notice, brand } = site;
  return {
    site: { name, shortName, level, agency, address, contacts, notice, brand },
    origin: new URL(site.domain).origin,
    themeColours: { light: brand.primary, dark: paletteOf(brand).dark["sea-deep"] },
    menu: inMenuOrder(site)
      .filter(({ menu }) => menu !== undefined)
      .map(({ slug, title }) => ({ slug, title, url: addresses.section(slug) })),
    links: site.sideBlocks.flatMap((block) =>
      "links" in block ? [{ title: block.title, links: block.links }] : [],
    ),
  };
}

/** Every picture once; those that lead an article are also shared. */
function picturesOf(site: Site, articles: readonly Article[]): PublishedPicture[] {
  const leading = new Set(articles.map((article) => leadingFigure(article)?.picture.hash));
  return [...new Map(pictureUses(site, articles).map((use) => [use.picture.hash, use])).values()].map(
    (use) => (leading.has(use.picture.hash) && shareSizeOf(use.picture) ? { ...use, shared: true } : use),
  );
}

function attachmentsOf(articles: readonly Article[]): Plan["attachments"] {
  const files = articles.flatMap(({ attachments }) => attachments);
  return [...new Map(files.map(({ file, url }) => [url, { file, url }])).values()];
}
