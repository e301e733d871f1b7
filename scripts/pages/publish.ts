import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Boxes, byBox } from "../cache/boxes.ts";
import { PropsKeys } from "../cache/props-key.ts";
import { outputFile } from "../model/address.ts";
import { type Assets, type Frame, type HtmlPage, isHtmlPage, type Page } from "../model/page.ts";
import { WorkerPool } from "../workers/pool.ts";
import type { OpenBox, Site } from "./fill.ts";
import { type KeyedPage, pageKey, shownAssets, siteKey } from "./key.ts";
import type { RenderTask } from "./worker.ts";

/**
 * The pages of a site with no more than these are rendered in this process. For a larger one the first of the others
 * starts before there is work for it: it loads Eleventy while this process finds out which pages are missing.
 */
const FEW = 2000;

/** How many pages a worker is given at a time: enough to be worth an Eleventy, few enough to hold. */
const PORTION = 500;

/** Raised when what a box holds of a page changes its form. */
const RECIPE = "1";

/**
 * Writes the pages for people of a site. Each stands in the cache under the hash of all that decides its bytes: what is
 * there is written as it is, the rest is rendered by Eleventy, in processes beside this one where it is much. The folder
 * is filled from the plan alone, so that nothing of an earlier build can remain in it.
 *
 * @param folders the site's folder, and that of the cache
 * @param few how large a site may be whose pages this process renders by itself
 * @returns how many pages were rendered: those whose bytes the cache did not hold
 * @throws what Eleventy throws, or the error of the file system, once nothing is written any more
 */
export async function publishPages(
  { pages, frame }: { pages: readonly Page[]; frame: Frame },
  assets: Assets,
  { output, cache }: { output: string; cache: string },
  few = FEW,
): Promise<number> {
  const site: Site = { frame, assets: shownAssets(assets), output };
  const forPeople = pages.filter(isHtmlPage);
  const shelf = new Shelf(join(cache, "pages"), site, forPeople.length > few);
  let rendered = 0;
  try {
    for (const [box, own] of byBox(forPeople, ({ url }) => url)) {
      const opened = writeKnown(box, own, shelf);
      rendered += opened.missing.length;
      if (opened.missing.length > 0) await shelf.fill(opened);
    }
    await shelf.done();
    return rendered;
  } finally {
    shelf.close();
  }
}

/** Writes the pages a box holds, and says which it does not. */
function writeKnown(box: string, pages: readonly HtmlPage[], { boxes, key, props, site }: Shelf): OpenBox {
  const known = boxes.open(box);
  const used = new Map<string, Uint8Array>();
  const missing: KeyedPage[] = [];
  for (const page of pages) {
    const own = pageKey(key, props.of(page));
    const bytes = known.get(own);
    if (!bytes) missing.push({ key: own, props: JSON.stringify(page) });
    else {
      used.set(own, bytes);
      const file = join(site.output, outputFile(page.url));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
  if (missing.length === 0) boxes.close(box, known, used);
  return { box, held: [...used.keys()], missing };
}

/** The cache of one build's pages, and those who fill it. */
class Shelf {
  readonly boxes: Boxes;
  readonly key: string;
  readonly props = new PropsKeys();
  readonly site: Site;
  readonly #folder: string;
  #waiting: OpenBox[] = [];
  readonly #pool: WorkerPool<RenderTask, void> | undefined;
  readonly #running = new Set<Promise<void>>();
  readonly #faults: unknown[] = [];

  /** @param large whether other processes render */
  constructor(folder: string, site: Site, large: boolean) {
    this.#folder = folder;
    this.site = site;
    this.boxes = new Boxes(folder, RECIPE);
    this.key = siteKey(site.frame, site.assets);
    if (large) {
      this.#pool = new WorkerPool<RenderTask, void>(new URL("./worker.ts", import.meta.url)).warm();
    }
  }

  /** Takes a box in which pages are missing. It waits until others have come to it that are worth an Eleventy. */
  async fill(opened: OpenBox): Promise<void> {
    this.#waiting.push(opened);
    const count = this.#waiting.reduce((sum, { missing }) => sum + missing.length, 0);
    if (!this.#pool || count < PORTION) return;
    this.#send(this.#pool);
    // Not all portions at once: the pages of a site are larger than its sources.
    while (this.#running.size > 2 * availableParallelism()) await Promise.race(this.#running);
  }

  /** @throws what failed first, once nothing is written any more */
  async done(): Promise<void> {
    if (this.#waiting.length > 0) {
      if (this.#pool) this.#send(this.#pool);
      else await (await import("./fill.ts")).fillBoxes(this.#waiting, this.boxes, this.site);
    }
    await Promise.all(this.#running);
    if (this.#faults.length > 0) throw this.#faults[0];
  }

  close(): void {
    this.#pool?.close();
  }

  #send(pool: WorkerPool<RenderTask, void>): void {
    const task: RenderTask = { site: this.site, open: this.#waiting, cache: [this.#folder, RECIPE] };
    this.#waiting = [];
    const work = pool
      .run(task)
      .catch((error: unknown) => void this.#faults.push(error))
      .then(() => void this.#running.delete(work));
    this.#running.add(work);
  }
}
