import type { MachinePage } from "../../scripts/model/machine-page.ts";
import type { Assets, Frame } from "../../scripts/model/page.ts";
import { apiFile } from "./api.ts";
import { atomFile } from "./atom.ts";
import { jsonFeedFile } from "./json-feed.ts";
import { manifestFile } from "./manifest.ts";
import { newsSitemapFile, sitemapFile, sitemapIndexFile } from "./sitemap.ts";
import { robotsFile, securityTextFile } from "./text-files.ts";

/** The bytes of a file for machines: a pure function of its page and the frame. */
export function renderMachinePage(page: MachinePage, frame: Frame, assets: Assets): string {
  switch (page.layout) {
    case "atom":
      return atomFile(page, frame);
    case "json-feed":
      return jsonFeedFile(page, frame);
    case "sitemap":
      return sitemapFile(page, frame);
    case "sitemap-index":
      return sitemapIndexFile(page, frame);
    case "news-sitemap":
      return newsSitemapFile(page, frame);
    case "robots":
      return robotsFile(page, frame);
    case "security-text":
      return securityTextFile(page, frame);
    case "manifest":
      return manifestFile(page, assets);
    default:
      return apiFile(page, frame);
  }
}
