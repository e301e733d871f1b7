import { renderPage } from "../../layouts/render.tsx";
import type { Boxes } from "../cache/boxes.ts";
import { addPages } from "../eleventy/pages.ts";
import { runEleventy } from "../eleventy/run.ts";
import { outputFile } from "../model/address.ts";
import type { Assets, Frame } from "../model/page.ts";
import type { Sum, TreeEntry } from "../tree/sum.ts";
import { Tree } from "../tree/tree.ts";
import { type KeyedPage, pageOf } from "./key.ts";
import { pagesIn } from "./page-sums.ts";

/** A box of the cache some of whose pages are not in it yet. */
export interface OpenBox {
  box: string;
  /** Keys of its pages that it holds, and that this build shows. */
  held: string[];
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
  const opened = open.map(({ missing, ...box }) => ({
    ...box,
    missing: missing.map((one) => ({ key: one.key, page: pageOf(one) })),
  }));
  const pages = opened.flatMap(({ missing }) => missing.map(({ page }) => page));
  const tree = new Tree(output);
  // Eleventy would write into what lies there.
  for (const { url } of pages) tree.makeRoom(outputFile(url));
  await runEleventy(output, (eleventy) =>
    addPages(eleventy, pages, (page) => renderPage(page, frame, assets)),
  );
  return opened.map(({ box, held, missing }) => {
    const known = boxes.open(box);
    const { used, sums } = pagesIn(known, held);
    const entries = missing.map(({ key, page }): TreeEntry => {
      const path = outputFile(page.url);
      const { content, sum } = tree.takes(path);
      used.set(key, content);
      sums.set(key, sum);
      return { path, ...sum };
    });
    boxes.close(box, known, used);
    return { box, sums, entries };
  });
}
