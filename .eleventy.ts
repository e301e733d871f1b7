/**
 * The house on one screen: content → catalogue → plan → pages, pictures, search index. One way, no going back.
 */
import { renderPage } from "./layouts/render.tsx";
import { allDone } from "./scripts/eleventy/all-done.ts";
import { writeAssets } from "./scripts/eleventy/assets.ts";
import { copyAttachments } from "./scripts/eleventy/attachments.ts";
import { writeMachinePages } from "./scripts/eleventy/machine-pages.ts";
import { addPages, takePages } from "./scripts/eleventy/pages.ts";
import { type Folders, publishPictures } from "./scripts/eleventy/pictures.ts";
import { writeSiblings } from "./scripts/eleventy/siblings.ts";
import { type MadeAssets, makeSiteAssets } from "./scripts/eleventy/site-assets.ts";
import type { EleventyConfig } from "./scripts/eleventy/types.ts";
import { writeHostFiles } from "./scripts/hosts/hosts.ts";
import { isHtmlPage, type Page } from "./scripts/model/page.ts";
import type { Plan } from "./scripts/model/plan.ts";
import { ContentError } from "./scripts/model/problem.ts";
import { publishPages } from "./scripts/pages/publish.ts";
import { planSite } from "./scripts/plan/plan.ts";
import { newMemory, readContent } from "./scripts/reader/read.ts";
import { writeSearchIndex } from "./scripts/search/write-index.ts";
import { Tree } from "./scripts/tree/tree.ts";

/** Has a tree hold the whole of a planned site. `npm run build` wraps a verified release around it. */
export async function makeSite(plan: Plan, folders: Folders, tree: Tree): Promise<void> {
  const assets = await makeSiteAssets(plan.sketch, folders);
  await allDone([...furnish(plan, assets, folders, tree), publishPages(plan, assets, folders, tree)]);
  await writeSiblings(plan.host, folders, tree);
}

/** Begins all that a site holds beside its pages. */
function furnish(plan: Plan, assets: MadeAssets, folders: Folders, tree: Tree): Promise<unknown>[] {
  return [
    // The longest work first: it goes on in other processes.
    writeSearchIndex(plan.search, folders, tree),
    writeAssets(assets, tree),
    writeHostFiles(plan.host, assets, tree),
    publishPictures(plan.pictures, folders, tree),
    copyAttachments(plan.attachments, folders, tree),
  ];
}

/** The same way when Eleventy itself is started: `tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts`. */
export default async function portal(eleventy: EleventyConfig) {
  const folders: Folders = { content: "content", cache: ".cache/build" };
  const tree = new Tree("_site");
  const { catalogue, problems } = await readContent(folders.content, newMemory(folders.cache));
  if (!catalogue) throw new ContentError(problems);
  const plan = planSite(catalogue, Date.now());
  const assets = await makeSiteAssets(plan.sketch, folders);
  const render = (page: Page) => renderPage(page, plan.frame, assets);
  addPages(eleventy, plan.pages.filter(isHtmlPage), render);
  eleventy.on("eleventy.after", async () => {
    takePages(plan.pages, tree);
    await allDone([...furnish(plan, assets, folders, tree), writeMachinePages(plan.pages, tree, render)]);
    await writeSiblings(plan.host, folders, tree);
  });
  return { dir: { input: "layouts", output: tree.folder } };
}
