import { renderPage } from "../../layouts/render.tsx";
import type { Boxes } from "../cache/boxes.ts";
import { addPages } from "../eleventy/pages.ts";
import { runEleventy } from "../eleventy/run.ts";
import { outputFile } from "../model/address.ts";
import type { Assets, Frame } from "../model/page.ts";
import { type Sum, sumOf, type TreeEntry } from "../tree/sum.ts";
import { Tree } from "../tree/tree.ts";
import type { KeyedPage } from "./key.ts";
import { Sheets } from "./sheets.ts";

/** A box of the cache some of whose pages are not in it yet. */
export interface OpenBox {
  box: string;
  /** The pages of this build that it holds, by key, and what they are. */
  held: ReadonlyMap<string, Sum>;
  missing: KeyedPage[];
}

/** What it takes to render pages. */
export interface Site {
  frame: Frame;
  assets: Assets;
}

/** What filling a box gave. */
export interface FilledBox {
  box: string;
  /** What its pages hold now, by key. */
  sums: Map<string, Sum>;
  /** The files that were written. */
  entries: TreeEntry[];
}

/**
 * Has Eleventy write the pages that are missing in some boxes, and puts their bytes into these.
 *
 * @param output folder the pages are written to
 */
export async function fillBoxes(
  open: readonly OpenBox[],
  boxes: Boxes,
  { frame, assets }: Site,
  output: string,
): Promise<FilledBox[]> {
  const pages = open.flatMap(({ missing }) => missing.map(({ page }) => page));
  const sheets = new Sheets(assets.styles);
  const marked = { ...assets, styles: sheets.marks };
  const tree = new Tree(output);
  // Eleventy would write into what lies there.
  for (const { url } of pages) tree.makeRoom(outputFile(url));
  const kept = new Map<unknown, Buffer>();
  const written = await runEleventy(output, (eleventy) => {
    addPages(eleventy, pages, (page) => renderPage(page, frame, marked));
    eleventy.addTransform("bytes", (text) => {
      const own = sheets.keep(text);
      const content = sheets.with(own);
      kept.set(content, own);
      return content;
    });
  });
  const contents = new Map(written.map(({ url, content }) => [url, content]));
  return open.map(({ box, held, missing }) => {
    const sums = new Map(held);
    const fresh = new Map<string, Uint8Array>();
    const entries = missing.map(({ key, page: { url } }): TreeEntry => {
      const content = contents.get(url);
      const own = kept.get(content);
      if (!content || !own) throw new Error(`Eleventy wrote no page at ${url}`);
      const sum = sumOf(content);
      fresh.set(key, own);
      sums.set(key, sum);
      return { path: outputFile(url), ...sum };
    });
    boxes.close(box, boxes.open(box), [...sums.keys()], fresh);
    return { box, sums, entries };
  });
}
