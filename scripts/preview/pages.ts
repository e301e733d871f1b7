import { setImmediate as turn } from "node:timers/promises";
import { writeMachinePages } from "../eleventy/machine-pages.ts";
import { addPages } from "../eleventy/pages.ts";
import { runEleventy } from "../eleventy/run.ts";
import { outputFile } from "../model/address.ts";
import { isHtmlPage, type Page } from "../model/page.ts";
import type { Tree } from "../tree/tree.ts";
import { Sameness } from "./same.ts";

/** How many pages are written at a time: some tenths of a second, after which whoever asked for one is served. */
const BATCH = 200;

/** How many pages are looked at before others get their turn. */
const STRIDE = 2_000;

/** Renders a page in a round. */
export type Render = (page: Page, round: number) => string;

/**
 * The pages of a preview: what stands in its folder, and what the last good plan wants there. Whoever looks at a page
 * gets it first; of each page it is known whether it is behind the plan, so that no stale one is ever served and a round
 * that was broken off is made up for by the next.
 */
export class PreviewPages {
  readonly #tree: Tree;
  #wanted = new Map<string, Page>();
  #site = "";
  #render: Render = () => "";
  #sameness = new Sameness();
  /** Pages that stand in the folder as what all pages share now has them. */
  readonly #written = new Map<string, Page>();
  /** The round each page that stands in the folder was last rendered in. */
  readonly #rounds = new Map<string, number>();
  #round = 0;
  /** Pages somebody waits for, and how they are told. */
  readonly #asked = new Map<string, (() => void)[]>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /**
   * Begins a round: takes the pages of a plan as what is wanted from now on, and removes those that are in it no longer.
   *
   * @param site stands for all that pages share: where it is another, all are written anew
   * @returns how many pages were removed
   */
  want(pages: readonly Page[], site: string, render: Render): number {
    this.#round++;
    this.#wanted = new Map(pages.map((page) => [page.url, page]));
    this.#render = render;
    this.#sameness = new Sameness();
    if (site !== this.#site) this.#written.clear();
    this.#site = site;
    const gone = [...this.#rounds.keys()].filter((url) => !this.#wanted.has(url));
    for (const url of gone) {
      this.#tree.drops(outputFile(url));
      this.#rounds.delete(url);
      this.#written.delete(url);
    }
    this.#answer();
    return gone.length;
  }

  /**
   * Brings some pages up to date.
   *
   * @param asked addresses as a browser has them; those that are no page's are passed over
   * @returns how many pages were written
   */
  async bring(asked: Iterable<string>): Promise<number> {
    const urls = new Set([...asked].map((address) => this.#urlAt(address)));
    return this.#write([...urls].flatMap((url) => this.#behind(url) ?? []));
  }

  /**
   * Brings all pages up to date, those that somebody waits for first.
   *
   * @param isOver asked again and again: once it says so, the rest is left to the next round
   * @returns how many pages were written
   */
  async bringAll(isOver: () => boolean): Promise<number> {
    const urls = [...this.#wanted.keys()];
    let written = 0;
    let batch: Page[] = [];
    for (const [at, url] of urls.entries()) {
      const page = this.#behind(url);
      if (page) batch.push(page);
      const isLast = at === urls.length - 1;
      if (batch.length === BATCH || isLast) {
        written += await this.#write(batch);
        batch = [];
      } else if (at % STRIDE !== 0) continue;
      await turn();
      written += await this.bring([...this.#asked.keys()]);
      if (isOver()) break;
    }
    return written;
  }

  /** Waits until the page at an address is as the last good plan has it. */
  async fresh(address: string): Promise<void> {
    const url = this.#urlAt(address);
    if (!this.#behind(url)) return;
    await new Promise<void>((resolve) => {
      this.#asked.set(url, [...(this.#asked.get(url) ?? []), resolve]);
    });
  }

  /**
   * The round a page was last rendered in; 0 for one that was never.
   *
   * @returns nothing for an address that is no page's
   */
  roundOf(address: string): number | undefined {
    const url = this.#urlAt(address);
    return this.#rounds.get(url) ?? (this.#wanted.has(url) ? 0 : undefined);
  }

  /** The round that is under way, or the last. */
  get round(): number {
    return this.#round;
  }

  /** What is wanted at an address, if something else stands there. */
  #behind(url: string): Page | undefined {
    const page = this.#wanted.get(url);
    if (!page || !this.#sameness.same(page, this.#written.get(url))) return page;
    // The same in other objects: the older plan's are let go.
    this.#written.set(url, page);
    return undefined;
  }

  async #write(batch: readonly Page[]): Promise<number> {
    // One that was asked for may have been written since it was put into the batch.
    const pages = batch.filter(({ url }) => this.#behind(url));
    const render = (page: Page): string => this.#render(page, this.#round);
    await writeMachinePages(pages, this.#tree, render);
    const forPeople = pages.filter(isHtmlPage);
    if (forPeople.length > 0)
      await runEleventy(this.#tree.folder, (eleventy) => addPages(eleventy, forPeople, render));
    for (const page of pages) {
      this.#written.set(page.url, page);
      this.#rounds.set(page.url, this.#round);
    }
    this.#answer();
    return pages.length;
  }

  /** Tells those whose page is no longer behind. */
  #answer(): void {
    for (const [url, waiting] of this.#asked) {
      if (this.#behind(url)) continue;
      this.#asked.delete(url);
      for (const resolve of waiting) resolve();
    }
  }

  /** The page a browser means, however it spells its address. */
  #urlAt(address: string): string {
    const plain = decoded(address);
    const spelled = [address, plain, `${plain}/`, plain.replace(/index\.html$/, "")];
    return spelled.find((url) => this.#wanted.has(url)) ?? address;
  }
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
