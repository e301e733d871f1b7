import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { renderPage } from "../../layouts/render.tsx";
import { writeAssets } from "../eleventy/assets.ts";
import { copyAttachments } from "../eleventy/attachments.ts";
import { type Folders, publishPictures } from "../eleventy/pictures.ts";
import { type MadeAssets, makeSiteAssets } from "../eleventy/site-assets.ts";
import type { Sketch } from "../model/drawing.ts";
import { type HtmlPage, isHtmlPage } from "../model/page.ts";
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
import { PreviewPages } from "./pages.ts";
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

/** Those who have pages of the preview open. */
export interface Viewers {
  /** Addresses of the pages that are open, as browsers have them. */
  addresses(): Iterable<string>;
  /** Pages were brought up to date, or cannot be because of errors among these problems. */
  tell(problems: readonly Problem[]): void;
}

const nobody: Viewers = { addresses: () => [], tell: () => {} };

/**
 * A site that follows its content folder: each round reads, plans, and renders the pages whose props changed, those that
 * somebody has open before all others. Content with errors leaves the last good pages standing.
 */
export class Preview {
  readonly #folders: Folders;
  readonly #tree: Tree;
  readonly #pages: PreviewPages;
  readonly #clock: () => number;
  readonly #memory: ReaderMemory;
  readonly #plans = newPlanMemory();
  /** What of the last plan's pictures and attachments lies ready. Their hashes are in their addresses. */
  #pictures: ReadonlySet<string> = new Set();
  #attachments: ReadonlySet<string> = new Set();
  #assets: { key: string; made: MadeAssets } | undefined;
  #plan: Plan | undefined;
  #indexed: SearchSource | undefined;

  constructor({ output, ...folders }: Folders & { output: string }, clock: () => number) {
    this.#folders = folders;
    this.#tree = new Tree(output);
    this.#pages = new PreviewPages(this.#tree);
    this.#clock = clock;
    this.#memory = newMemory(folders.cache);
  }

  /** Where each page stands. */
  get pages(): Pick<PreviewPages, "fresh" | "round" | "roundOf"> {
    return this.#pages;
  }

  /**
   * Reads the content folder and brings the pages up to date.
   *
   * @param viewers are told as soon as their pages are
   * @param isOver whether another round waits: what is left of this one is then left to that
   */
  async round(viewers = nobody, isOver = (): boolean => false): Promise<Round> {
    const { removed, problems } = await this.#decide();
    let rendered = await this.#pages.bring(viewers.addresses());
    viewers.tell(problems);
    // Where the content has errors too: a round before this one may have left something of the last good plan.
    rendered += await this.#pages.bringAll(isOver);
    viewers.tell(problems);
    return { rendered, removed, problems };
  }

  /** Builds the search index of the last good round anew, if its articles changed. Slower than a round, so it follows. */
  async index(): Promise<void> {
    const search = this.#plan?.search;
    if (!search || new Sameness().same(search, this.#indexed)) return;
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

  /** Decides what the pages shall be, and lays ready what they show; content with errors changes nothing. */
  async #decide(): Promise<{ removed: number; problems: readonly Problem[] }> {
    const { catalogue, problems } = await readContent(this.#folders.content, this.#memory);
    if (!catalogue) return { removed: 0, problems };
    const plan = planSite(catalogue, this.#clock(), "preview", this.#plans);
    if (plan.problems.length > 0) return { removed: 0, problems: [...problems, ...plan.problems] };
    try {
      return { removed: await this.#want(plan), problems };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return { removed: 0, problems: error.problems };
    }
  }

  /** @returns how many pages are gone */
  async #want(plan: Plan): Promise<number> {
    const assets = await this.#makeAssets(plan.sketch);
    const pictures = plan.pictures.filter((one) => !this.#pictures.has(pictureKey(one)));
    await publishPictures(pictures, this.#folders, this.#tree);
    this.#pictures = new Set(plan.pictures.map(pictureKey));
    const attachments = plan.attachments.filter(({ url }) => !this.#attachments.has(url));
    await copyAttachments(attachments, this.#folders, this.#tree);
    this.#attachments = new Set(plan.attachments.map(({ url }) => url));

    this.#plan = plan;
    return this.#pages.want(plan.pages, siteKey(plan.frame, shownAssets(assets)), (page, round) => {
      const bytes = renderPage(page, plan.frame, assets);
      return isHtmlPage(page) ? watched(bytes, page.layout, assets, round) : bytes;
    });
  }
}

function pictureKey({ picture, shared }: PublishedPicture): string {
  return `${picture.hash} ${shared === true}`;
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
