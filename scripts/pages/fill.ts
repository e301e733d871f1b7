import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderPage } from "../../layouts/render.tsx";
import type { Boxes } from "../cache/boxes.ts";
import { addPages } from "../eleventy/pages.ts";
import { runEleventy } from "../eleventy/run.ts";
import { outputFile } from "../model/address.ts";
import type { Assets, Frame } from "../model/page.ts";
import { type KeyedPage, pageOf } from "./key.ts";

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
  /** Folder the pages are written to. */
  output: string;
}

/** Has Eleventy write the pages that are missing in some boxes, and puts their bytes into these. */
export async function fillBoxes(
  open: readonly OpenBox[],
  boxes: Boxes,
  { frame, assets, output }: Site,
): Promise<void> {
  const opened = open.map(({ missing, ...box }) => ({
    ...box,
    missing: missing.map((one) => ({ key: one.key, page: pageOf(one) })),
  }));
  const pages = opened.flatMap(({ missing }) => missing.map(({ page }) => page));
  await runEleventy(output, (eleventy) =>
    addPages(eleventy, pages, (page) => renderPage(page, frame, assets)),
  );
  for (const { box, held, missing } of opened) {
    const known = boxes.open(box);
    const used = new Map<string, Uint8Array>();
    for (const key of held) {
      const bytes = known.get(key);
      if (bytes) used.set(key, bytes);
    }
    for (const { key, page } of missing) used.set(key, readFileSync(join(output, outputFile(page.url))));
    boxes.close(box, known, used);
  }
}
