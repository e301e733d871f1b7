import type { HtmlPage } from "../page.ts";
import { type Meta, metasOf } from "./meta.ts";
import type { SharePicture } from "./share-picture.ts";

/** What a page says of itself to those who show it elsewhere. */
export interface Portrait {
  title: string;
  description: string;
  address: string;
  siteName: string;
  picture: SharePicture;
}

/**
 * Properties of the Open Graph (https://ogp.me), by which Facebook, Zalo and messengers show a shared page. The title is
 * without the site's name, which is told apart.
 */
export function openGraph(page: HtmlPage, portrait: Portrait): Meta[] {
  const { title, description, address, siteName, picture } = portrait;
  return metasOf([
    ["og:type", page.layout === "article" ? "article" : "website"],
    ["og:title", title],
    ["og:description", description],
    ["og:url", address],
    ["og:site_name", siteName],
    ["og:locale", "vi_VN"],
    ["og:image", picture.url],
    ["og:image:width", String(picture.width)],
    ["og:image:height", String(picture.height)],
    ["og:image:alt", picture.alt],
    ...(page.layout === "article" ? articleProperties(page) : []),
  ]);
}

function articleProperties(page: Extract<HtmlPage, { layout: "article" }>): [string, string | undefined][] {
  return [
    ["article:published_time", page.date.iso],
    ["article:modified_time", page.updated?.date.iso],
    ["article:section", page.breadcrumb.at(-1)?.title],
  ];
}
