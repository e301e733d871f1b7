import type { Article } from "../model/article.ts";
import { momentOf } from "../model/date.ts";
import { compareText } from "../model/problem.ts";
import type { BuildRecord } from "../model/record.ts";
import type { Site } from "../model/site.ts";
import type { Outline } from "./outline.ts";

/**
 * What the release will say of itself.
 *
 * @param articles all that get a page
 * @param now milliseconds since the epoch
 */
export function recordOf(
  site: Site,
  outline: Outline,
  articles: readonly Article[],
  now: number,
): BuildRecord {
  const counts = [...outline.bySection].map(([slug, listed]): [string, number] => [slug, listed.length]);
  return {
    format: 1,
    now: momentOf(now, site.timeZone).iso,
    articles: outline.listed.length,
    sections: Object.fromEntries(counts),
    domains: domainsOf(site, articles),
  };
}

/** Hosts of all other sites that pages link to: of editors' links, sources, and side blocks. */
function domainsOf(site: Site, articles: readonly Article[]): string[] {
  const hrefs = [
    ...articles.flatMap(({ links }) => links.map(({ href }) => href)),
    ...articles.flatMap(({ source }) => (source?.url ? [source.url] : [])),
    ...site.sideBlocks.flatMap((block) => ("links" in block ? block.links.map(({ url }) => url) : [])),
  ];
  const hosts = hrefs
    .filter((href) => /^https?:/i.test(href) && URL.canParse(href))
    .map((href) => new URL(href).host);
  return [...new Set(hosts)].sort(compareText);
}
