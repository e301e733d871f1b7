import { apiAddresses } from "../model/address.ts";
import { apiSchemaNames } from "../model/api/schemas.ts";
import type {
  ApiArticlePage,
  ApiArticlesPage,
  ApiIndexPage,
  ApiPage,
  ApiSchemaPage,
} from "../model/machine-page.ts";
import type { Outline } from "./outline.ts";
import { factsOf, lastChange, wholeArticle } from "./whole-article.ts";

/** How many articles a closed page of the list holds. */
const PAGE_LENGTH = 100;

/** The read-only JSON API: lists, the site, its sections, each article if the authority has room for that many files. */
export function apiPages(outline: Outline): ApiPage[] {
  const { site, bySection } = outline;
  const sections = site.sections.map(({ slug, title, description }) => {
    return { slug, title, description, count: bySection.get(slug)?.length ?? 0 };
  });
  return [
    indexPage(outline),
    { layout: "api-site", url: apiAddresses.site, timeZone: site.timeZone },
    { layout: "api-sections", url: apiAddresses.sections, sections },
    ...articlesPages(outline),
    ...(site.api === "full" ? articlePages(outline) : []),
    ...apiSchemaNames.map((schema): ApiSchemaPage => {
      return { layout: "api-schema", url: apiAddresses.schema(schema), schema };
    }),
  ];
}

function indexPage({ site, listed }: Outline): ApiIndexPage {
  return {
    layout: "api-index",
    url: apiAddresses.index,
    total: listed.length,
    updated: lastChange(listed.map(({ article }) => article)),
    licence: site.licence,
    api: site.api,
  };
}

/**
 * The list of articles as an archived feed (RFC 5005, 4): closed pages numbered from the oldest, and one open page with
 * what is newer, so that a new article changes the open page alone. The open page takes the last full hundred with it:
 * it never holds fewer than a hundred while there are as many. Expired articles are left out but keep their place, so
 * that one which expires does not move all later ones to other pages.
 */
function articlesPages(outline: Outline): ApiArticlesPage[] {
  const oldestFirst = [...outline.shown].reverse();
  const closed = Math.max(0, Math.floor(oldestFirst.length / PAGE_LENGTH) - 1);
  const listed = new Set(outline.listed);
  const page = (number: number): ApiArticlesPage => {
    const isOpen = number > closed;
    const within = oldestFirst.slice((number - 1) * PAGE_LENGTH, isOpen ? undefined : number * PAGE_LENGTH);
    const newestFirst = within.reverse().filter((one) => listed.has(one));
    return {
      layout: "api-articles",
      url: isOpen ? apiAddresses.articles : apiAddresses.articlesPage(number),
      total: isOpen ? outline.listed.length : undefined,
      newer: isOpen ? undefined : urlAfter(number, closed),
      older: number > 1 ? apiAddresses.articlesPage(number - 1) : undefined,
      articles: newestFirst.map((one) => factsOf(outline, one)),
    };
  };
  return Array.from({ length: closed + 1 }, (_, at) => page(at + 1));
}

function urlAfter(number: number, closed: number): string {
  return number < closed ? apiAddresses.articlesPage(number + 1) : apiAddresses.articles;
}

function articlePages(outline: Outline): ApiArticlePage[] {
  return outline.listed.map((one) => {
    const { section, slug } = one.article;
    const url = apiAddresses.article(section, slug);
    return { layout: "api-article", url, article: wholeArticle(outline, one) };
  });
}
