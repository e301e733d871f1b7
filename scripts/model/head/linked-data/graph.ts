import type { Graph, Thing } from "schema-dts";
import type { Assets, Frame, HtmlPage } from "../../page.ts";
import type { Portrait } from "../open-graph.ts";
import { newsArticle } from "./news-article.ts";
import { fullOrganization, siteId, webSite } from "./organization.ts";

/**
 * What a page says to machines in the vocabulary of https://schema.org, as one JSON-LD graph: what it is, where it
 * stands, and on the front page who speaks. The types are schema.org's own, so a property that is not in the vocabulary
 * does not compile.
 *
 * @returns the text of a `script` element, in which nothing can end that element; none for a page that has nothing to say
 */
export function linkedData(
  page: HtmlPage,
  portrait: Portrait,
  frame: Frame,
  assets: Assets,
): string | undefined {
  const things = thingsOf(page, portrait, frame, assets);
  if (things.length === 0) return undefined;
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}

function thingsOf(page: HtmlPage, portrait: Portrait, frame: Frame, assets: Assets): Thing[] {
  const trail = breadcrumbList(page, portrait, frame);
  switch (page.layout) {
    case "home":
      return [webSite(portrait, frame), fullOrganization(frame, assets)];
    case "article":
      return [newsArticle(page, portrait, frame), trail];
    case "list":
    case "site-map":
      return [pageOf("CollectionPage", portrait, frame), trail];
    case "search":
      return [pageOf("SearchResultsPage", portrait, frame), trail];
    case "statement":
    case "open-data":
      return [pageOf("WebPage", portrait, frame), trail];
    default:
      return [];
  }
}

function pageOf(
  type: "CollectionPage" | "SearchResultsPage" | "WebPage",
  portrait: Portrait,
  frame: Frame,
): Thing {
  const { title: name, description, address: url } = portrait;
  return { "@type": type, url, name, description, inLanguage: "vi", isPartOf: { "@id": siteId(frame) } };
}

/** The way to a page, itself at the end, which has no address of its own to tell. */
function breadcrumbList(page: HtmlPage, { title }: Portrait, { origin }: Frame): Thing {
  const steps = [
    ...page.breadcrumb.map(({ title, url }) => ({ name: title, item: origin + url })),
    { name: title },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, at) => ({ "@type": "ListItem" as const, position: at + 1, ...step })),
  };
}
