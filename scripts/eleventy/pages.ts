import { outputFile } from "../model/address.ts";
import { type HtmlPage, isHtmlPage, type Page } from "../model/page.ts";
import type { Tree } from "../tree/tree.ts";
import type { EleventyConfig } from "./types.ts";

/** What an article could otherwise make Eleventy run as a program. Only engine objects close that door in 3.1. */
const refused = {
  parse(): never {
    throw new Error("front matter is read by scripts/reader, never by Eleventy");
  },
};

/** What Eleventy is told of a page. */
type Address = Pick<HtmlPage, "url" | "layout">;

/**
 * Hands Eleventy pages for people: one virtual template for each layout, paginated over the addresses of
 * its pages. Eleventy sees addresses only; the pages themselves stay outside its data cascade, which would copy them for
 * every page.
 *
 * @param render the bytes of a page
 */
export function addPages<One extends Address>(
  eleventy: EleventyConfig,
  pages: readonly One[],
  render: (page: One) => string,
): void {
  eleventy.setTemplateFormats(["11ty.js"]);
  eleventy.setDataFileSuffixes([]);
  eleventy.setUseGitIgnore(false);
  eleventy.setFrontMatterParsingOptions({
    language: "yaml",
    engines: { js: refused, javascript: refused, jsLegacy: refused, json: refused, node: refused },
  });
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  for (const layout of new Set(pages.map((page) => page.layout))) {
    const urls = pages.filter((page) => page.layout === layout).map(({ url }) => url);
    eleventy.addTemplate(`${layout}.11ty.js`, {
      data: {
        urls,
        pagination: { data: "urls", size: 1, alias: "url", addAllPagesToCollections: false },
        permalink: ({ url }: { url: string }) => url,
        eleventyExcludeFromCollections: true,
      },
      render({ url }) {
        const page = byUrl.get(url);
        if (!page) throw new Error(`no page planned at ${url}`);
        return render(page);
      },
    });
  }
}

/** Has a site hold the pages for people that Eleventy wrote. */
export function takePages(pages: readonly Page[], tree: Tree): void {
  for (const page of pages) if (isHtmlPage(page)) tree.takes(outputFile(page.url));
}
