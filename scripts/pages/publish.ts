import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { renderMachinePage } from "../../layouts/machines/render.ts";
import { Boxes, byBox } from "../cache/boxes.ts";
import { PropsKeys } from "../cache/props-key.ts";
import { outputFile } from "../model/address.ts";
import type { MachinePage } from "../model/machine-page.ts";
import { type Assets, type Frame, type HtmlPage, isHtmlPage, type Page } from "../model/page.ts";
import type { Sum } from "../tree/sum.ts";
import type { Tree } from "../tree/tree.ts";
import type { FilledBox, OpenBox, Site } from "./fill.ts";
import { type KeyedPage, shownAssets, siteKey } from "./key.ts";
import { type BoxSums, PageSums } from "./page-sums.ts";
import { FEW, pagesFolder, type Renderers, takeRenderers } from "./renderers.ts";
import { Sheets } from "./sheets.ts";
import type { RenderTask } from "./worker.ts";

/**
 * How many pages a worker is given at the first time, and at the most, which is twice as many each time: it begins while
 * this process still looks for others, and then gets enough to be worth an Eleventy, which holds all of them until it
 * writes the first.
 */
const PORTION = { first: 50, most: 400 };

/** Raised when what a box holds of a page changes its form. */
const RECIPE = "2";

/** The name under which sums of files for machines are kept. They have no box: they are rendered in no time. */
const MACHINES = "machines";

/** A page with what stands for its bytes. */
interface Wanted<One extends Page> {
  page: One;
  key: string;
  path: string;
}

/**
 * Has a site hold its pages. Each is known by the hash of all that decides its bytes. What the site holds of them already
 * stays as it is; of those for people, what lies in the cache is written, and the rest is rendered by Eleventy, in
 * processes beside this one where it is much. What the site holds comes from the plan alone, so that nothing of an earlier
 * build can remain.
 *
 * @param few how large a site may be whose pages this process renders by itself
 * @returns how many pages for people were rendered: those whose bytes were not known
 * @throws what Eleventy throws, or the error of the file system, once nothing is written any more
 */
export async function publishPages(
  { pages, frame }: { pages: readonly Page[]; frame: Frame },
  assets: Assets,
  { cache }: { cache: string },
  tree: Tree,
  few = FEW,
): Promise<number> {
  const site: Site = { frame, assets: shownAssets(assets) };
  const forPeople = pages.filter(isHtmlPage);
  const forMachines = pages.filter((page): page is MachinePage => !isHtmlPage(page));
  const shelf = new Shelf(pagesFolder(cache), site, tree, forPeople.length > few);
  let rendered = 0;
  try {
    for (const [box, own] of inBoxes(forPeople)) {
      rendered += await shelf.publish(box, own);
      // Where all pages are known, nothing else would let this process hear what the index's asks.
      await nextTurn();
    }
    shelf.publishForMachines(forMachines);
    await shelf.done();
    return rendered;
  } finally {
    shelf.close();
  }
}

/**
 * Pages by the box they belong to. Lists have boxes of their own: an article that comes or goes changes 220 of them, and
 * boxes in which all other articles lie would be 200 MB to write anew. They come first, so that others can begin to render
 * them while this process looks for the pages of articles.
 */
function inBoxes(pages: readonly HtmlPage[]): [box: string, pages: HtmlPage[]][] {
  const boxesOf = (isArticle: boolean) =>
    byBox(
      pages.filter(({ layout }) => (layout === "article") === isArticle),
      ({ url }) => url,
    );
  const lists = [...boxesOf(false)].map(([box, own]): [string, HtmlPage[]] => [`lists-${box}`, own]);
  return [...lists, ...boxesOf(true)];
}

/** The cache of one build's pages, and those who fill it. */
class Shelf {
  readonly #boxes: Boxes;
  readonly #sums: PageSums;
  /** Beside a page's props, all that decides its bytes. */
  readonly #recipe: string;
  readonly #props = new PropsKeys();
  readonly #site: Site;
  readonly #sheets: Sheets;
  readonly #tree: Tree;
  readonly #folder: string;
  #waiting: OpenBox[] = [];
  #portion = PORTION.first;
  readonly #pool: Renderers | undefined;
  readonly #running = new Set<Promise<void>>();
  readonly #faults: unknown[] = [];

  /** @param large whether other processes render */
  constructor(folder: string, site: Site, tree: Tree, large: boolean) {
    this.#folder = folder;
    this.#site = site;
    this.#sheets = new Sheets(site.assets.styles);
    this.#tree = tree;
    this.#recipe = `${RECIPE} ${siteKey(site.frame, site.assets)}`;
    this.#boxes = new Boxes(folder, this.#recipe);
    this.#sums = new PageSums(folder, this.#recipe);
    if (large) this.#pool = takeRenderers();
  }

  /** Files for machines that the site does not hold are rendered here, for the reason told at `writeMachinePages`. */
  publishForMachines(pages: readonly MachinePage[]): void {
    const { frame, assets } = this.#site;
    const before = this.#sums.of(MACHINES);
    const now = new Map<string, Sum>();
    for (const page of pages) {
      const { key, path } = this.#want(page);
      const sum = before.get(key);
      const isThere = sum !== undefined && this.#tree.keeps(path, sum);
      now.set(key, isThere ? sum : this.#tree.write(path, renderMachinePage(page, frame, assets)));
    }
    this.#sums.set(MACHINES, now);
  }

  /** @returns how many pages of a box are to be rendered; they are in the site when all is done */
  async publish(box: string, pages: readonly HtmlPage[]): Promise<number> {
    const wanted = pages.map((page) => this.#want(page));
    const before = this.#sums.of(box);
    const held = new Map<string, Sum>();
    const lacking: Wanted<HtmlPage>[] = [];
    for (const one of wanted) {
      const sum = before.get(one.key);
      if (sum && this.#tree.keeps(one.path, sum)) held.set(one.key, sum);
      else lacking.push(one);
    }
    const missing = lacking.length > 0 ? this.#writeKnown(box, lacking, held) : [];
    if (missing.length > 0) await this.#fill({ box, held, missing });
    else this.#keep(box, held, before);
    return missing.length;
  }

  #want<One extends Page>(page: One): Wanted<One> {
    return { page, key: this.#props.of(page), path: outputFile(page.url) };
  }

  /** Writes those of the lacking pages that their box holds, and says which it does not. */
  #writeKnown(box: string, lacking: readonly Wanted<HtmlPage>[], held: Map<string, Sum>): KeyedPage[] {
    const known = this.#boxes.open(box);
    const missing: KeyedPage[] = [];
    for (const { page, key, path } of lacking) {
      const kept = known.get(key);
      if (kept) held.set(key, this.#tree.write(path, this.#sheets.with(kept)));
      else missing.push({ key, page });
    }
    return missing;
  }

  /** Has a box hold these of its pages and no others. */
  #keep(box: string, held: ReadonlyMap<string, Sum>, before: BoxSums): void {
    const isAll = before.size === held.size && [...held.keys()].every((key) => before.has(key));
    this.#sums.set(box, isAll ? before : held);
    if (!isAll) this.#boxes.close(box, this.#boxes.open(box), [...held.keys()]);
  }

  /** Takes a box in which pages are missing. It waits until others have come to it that are worth an Eleventy. */
  async #fill(opened: OpenBox): Promise<void> {
    this.#waiting.push(opened);
    const count = this.#waiting.reduce((sum, { missing }) => sum + missing.length, 0);
    if (!this.#pool || count < this.#portion) return;
    this.#portion = Math.min(2 * this.#portion, PORTION.most);
    this.#send(this.#pool);
    // Not all portions at once: the pages of a site are larger than its sources.
    while (this.#running.size > 2 * availableParallelism()) await Promise.race(this.#running);
  }

  /** @throws what failed first, once nothing is written any more */
  async done(): Promise<void> {
    if (this.#waiting.length > 0) {
      if (this.#pool) this.#send(this.#pool);
      else {
        const { fillBoxes } = await import("./fill.ts");
        this.#take(await fillBoxes(this.#waiting, this.#boxes, this.#site, this.#tree.folder));
      }
    }
    await Promise.all(this.#running);
    if (this.#faults.length > 0) throw this.#faults[0];
    for (const box of this.#sums.left) this.#boxes.drop(box);
    this.#sums.close();
  }

  close(): void {
    this.#pool?.close();
  }

  #send(pool: Renderers): void {
    const cache: RenderTask["cache"] = [this.#folder, this.#recipe];
    const task = { site: this.#site, open: this.#waiting, cache, output: this.#tree.folder };
    this.#waiting = [];
    const work = pool
      .run(task)
      .then(
        (filled) => this.#take(filled),
        (error: unknown) => void this.#faults.push(error),
      )
      .then(() => void this.#running.delete(work));
    this.#running.add(work);
  }

  #take(filled: readonly FilledBox[]): void {
    for (const { box, sums, entries } of filled) {
      this.#tree.holdsAll(entries);
      this.#sums.set(box, sums);
    }
  }
}
