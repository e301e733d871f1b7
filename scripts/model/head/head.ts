import type { Assets, Frame, HtmlPage } from "../page.ts";
import { canonicalOf } from "./address.ts";
import { dublinCore } from "./dublin-core.ts";
import { linkedData } from "./linked-data/graph.ts";
import type { Meta } from "./meta.ts";
import { openGraph, type Portrait } from "./open-graph.ts";
import { sharePictureOf } from "./share-picture.ts";
import { titleOf } from "./title.ts";

/** All that a page says of itself to machines, ready to be written into its head. */
export interface Head {
  title: string;
  description: string;
  robots: string;
  /** The address search engines should keep; none for a page that is kept from them. */
  canonical: string | undefined;
  /** For those who show the page elsewhere. */
  properties: Meta[];
  names: Meta[];
  /** JSON-LD, safe in a `script` element. */
  graph: string | undefined;
}

/** The head of a page: a pure function of what the plan decided and the build drew. */
export function headOf(page: HtmlPage, frame: Frame, assets: Assets): Head {
  const { site } = frame;
  const common = { title: titleOf(page, site), description: page.description };
  if (page.layout === "not-found" || page.layout === "redirect") {
    return {
      ...common,
      robots: "noindex",
      canonical: undefined,
      properties: [],
      names: [],
      graph: undefined,
    };
  }
  const address = canonicalOf(page, frame);
  const title = page.layout === "home" ? site.name : page.title;
  const picture = sharePictureOf(page, frame, assets);
  const portrait: Portrait = { title, description: page.description, address, siteName: site.name, picture };
  return {
    ...common,
    // Without it search engines show a thumbnail: https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag.
    robots: page.hidden ? "noindex" : "max-image-preview:large",
    canonical: page.hidden ? undefined : address,
    properties: openGraph(page, portrait),
    // All else X reads from the Open Graph: https://developer.x.com/en/docs/x-for-websites/cards/guides/getting-started.
    names: [{ name: "twitter:card", content: "summary_large_image" }, ...dublinCore(page, frame)],
    graph: linkedData(page, portrait, frame, assets),
  };
}
