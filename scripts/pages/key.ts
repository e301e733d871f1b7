import { programKey } from "../cache/program.ts";
import { sha256 } from "../cache/sha256.ts";
import type { Assets, Frame, HtmlPage } from "../model/page.ts";

/** Where a page's bytes are decided: its layout, what that imports, and the way through Eleventy. */
const SOURCES = ["layouts", "scripts/eleventy", "scripts/model", "scripts/pages"];

/**
 * Stands for all that pages of one site share: frame, assets, and the program that renders them. A page is a pure function
 * of its props and of these: equal keys, equal bytes.
 *
 * @returns SHA-256, hex
 */
export function siteKey(frame: Frame, assets: Assets): string {
  return sha256(JSON.stringify([programKey(...SOURCES), frame, assets]));
}

/** What of the made assets a page shows: their addresses, hashes, and what goes into the page itself. */
export function shownAssets(assets: Assets): Assets {
  const { styles, styleHashes, boot, bootHash, readerScript, searchScript, icon, icons, cards } = assets;
  return { styles, styleHashes, boot, bootHash, readerScript, searchScript, icon, icons, cards };
}

/** A page to be rendered, as it goes to a worker. */
export interface KeyedPage {
  /** Stands for its props. */
  key: string;
  page: HtmlPage;
}
