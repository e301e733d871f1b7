import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { renderPage } from "../../layouts/render.tsx";
import { writeAssets } from "../eleventy/assets.ts";
import { copyAttachments } from "../eleventy/attachments.ts";
import { writeMachinePages } from "../eleventy/machine-pages.ts";
import { addPages } from "../eleventy/pages.ts";
import { type Folders, publishPictures } from "../eleventy/pictures.ts";
import { runEleventy } from "../eleventy/run.ts";
import { type MadeAssets, makeSiteAssets } from "../eleventy/site-assets.ts";
import { outputFile } from "../model/address.ts";
import type { Sketch } from "../model/drawing.ts";
import { type HtmlPage, isHtmlPage, type Page } from "../model/page.ts";
import type { PublishedPicture } from "../model/picture.ts";
import type { Plan } from "../model/plan.ts";
import { contentPolicy, type Trusted, widestPolicy } from "../model/policy.ts";
import { ContentError, type Problem } from "../model/problem.ts";
import { INDEX_FOLDER, type SearchSource } from "../model/search.ts";
import { shownAssets, siteKey } from "../pages/key.ts";
import { newPlanMemory } from "../plan/memory.ts";
import { planSite } from "../plan/plan.ts";
import { newMemory, type ReaderMemory, readContent } from "../reader/read.ts";
import { writeSearchIndex } from "../search/write-index.ts";
import { Tree } from "../tree/tree.ts";
import { Sameness } from "./same.ts";

/** Address of the script that keeps an open page up to date; only pages of the preview load it. */
export const CLIENT_URL = "/__xem-thu.js";

/** What one round of the preview did. */
export interface Round {
  /** Pages rendered anew: those whose props changed. */
  rendered: number;
  removed: number;
  problems: readonly Problem[];
}

const nothing = { rendered: 0, removed: 0 };

/**
 * A site that follows its content folder: each round reads, plans, and renders the pages whose props changed. Content
 * with errors leaves the last good pages standing.
 */
export class Preview {
  readonly #folders: Folders;
  readonly #tree: Tree;
  readonly #clock: () => number;
  readonly #memory: ReaderMemory;
  readonly #plans = newPlanMemory();
  /** The pages of the last good round, and the key of what they share. */
  #pages = new Map<string, Page>();
  #site = "";
  /** The round each page was last rendered in. */
  readonly #rounds = new Map<string, number>();
  #round = 0;
  #pictures = new Set<string>();
  #assets: { key: string; made: MadeAssets } | undefined;
  #search: SearchSource = { records: [], abbreviations: [], suggestions: [], fragmentsPerFile: 1 };
  #indexed: SearchSource | undefined;

  constructor({ output, ...folders }: Folders & { output: string }, clock: () => number) {
    this.#folders = folders;
    this.#tree = new Tree(output);
    this.#clock = clock;
    this.#memory = newMemory(folders.cache);
  }

  /** Reads the content folder and brings the pages up to date. */
  async round(): Promise<Round> {
    const { catalogue, problems } = await readContent(this.#folders.content, this.#memory);
    if (!catalogue) return { ...nothing, problems };
    const plan = planSite(catalogue, this.#clock(), "preview", this.#plans);
    if (plan.problems.length > 0) return { ...nothing, problems: [...problems, ...plan.problems] };
    try {
      return { ...(await this.#write(plan)), problems };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return { ...nothing, problems: error.problems };
    }
  }

  /** The round a page was last rendered in; 0 for one that was never. */
  roundOf(url: string): number {
    return this.#rounds.get(url) ?? 0;
  }

  /** Builds the search index of the last good round anew, if its articles changed. Slower than a round, so it follows. */
  async index(): Promise<void> {
    const search = this.#search;
    if (new Sameness().same(search, this.#indexed)) return;
    const fresh = join(this.#tree.folder, ".chi-muc-moi");
    await rm(fresh, { recursive: true, force: true });
    await writeSearchIndex(search, this.#folders, new Tree(fresh));
    const index = join(this.#tree.folder, INDEX_FOLDER);
    await rm(index, { recursive: true, force: true });
    await rename(join(fresh, INDEX_FOLDER), index);
    this.#indexed = search;
  }

  /**
   * What pages load, made and written anew only where something it is made of changed: a file that is written again may
   * just be on its way to a browser, which then gets half of it.
   */
  async #makeAssets(sketch: Sketch): Promise<MadeAssets> {
    const key = JSON.stringify(sketch);
    if (this.#assets?.key !== key) {
      const made = await makeSiteAssets(sketch, this.#folders);
      await writeAssets(made, this.#tree);
      this.#assets = { key, made };
    }
    return this.#assets.made;
  }

  async #write(plan: Plan): Promise<{ rendered: number; removed: number }> {
    const tree = this.#tree;
    const assets = await this.#makeAssets(plan.sketch);
    const keyOf = ({ picture, shared }: PublishedPicture) => `${picture.hash} ${shared === true}`;
    const fresh = plan.pictures.filter((one) => !this.#pictures.has(keyOf(one)));
    await publishPictures(fresh, this.#folders, tree);
    for (const one of fresh) this.#pictures.add(keyOf(one));
    await copyAttachments(plan.attachments, this.#folders, tree);

    const site = siteKey(plan.frame, shownAssets(assets));
    const pages = new Map(plan.pages.map((page) => [page.url, page]));
    const before = site === this.#site ? this.#pages : new Map<string, Page>();
    const sameness = new Sameness();
    const changed = plan.pages.filter((page) => !sameness.same(page, before.get(page.url)));
    const gone = [...this.#pages.keys()].filter((url) => !pages.has(url));
    const round = ++this.#round;
    const render = (page: Page) => {
      const bytes = renderPage(page, plan.frame, assets);
      return isHtmlPage(page) ? watched(bytes, page.layout, assets, round) : bytes;
    };
    await writeMachinePages(changed, tree, render);
    const forPeople = changed.filter(isHtmlPage);
    if (forPeople.length > 0)
      await runEleventy(tree.folder, (eleventy) => addPages(eleventy, forPeople, render));
    for (const { url } of changed) this.#rounds.set(url, round);
    for (const url of gone) tree.drops(outputFile(url));
    this.#site = site;
    this.#pages = pages;
    this.#search = plan.search;
    return { rendered: changed.length, removed: gone.length };
  }
}

/**
 * A page that carries the round it was rendered in, by which it can tell that it is out of date. To run the script that
 * asks, it may do all that any page of a release may: load scripts and talk, but only with its own site.
 */
function watched(html: string, layout: HtmlPage["layout"], trusted: Trusted, round: number): string {
  return html
    .replace(contentPolicy(layout, trusted), widestPolicy(trusted))
    .replace("</body>", `<script type="module" src="${CLIENT_URL}?luot=${round}"></script></body>`);
}
