/**
 * The house on one screen: content → catalogue → plan → pages, pictures, search index. One way, no going back.
 */
import { renderPage } from "./layouts/render.tsx";
import { allDone } from "./scripts/eleventy/all-done.ts";
import { writeAssets } from "./scripts/eleventy/assets.ts";
import { copyAttachments } from "./scripts/eleventy/attachments.ts";
import { writeMachinePages } from "./scripts/eleventy/machine-pages.ts";
import { addPages } from "./scripts/eleventy/pages.ts";
import { type Folders, publishPictures } from "./scripts/eleventy/pictures.ts";
import { writeSiblings } from "./scripts/eleventy/siblings.ts";
import { type MadeAssets, makeSiteAssets } from "./scripts/eleventy/site-assets.ts";
import type { EleventyConfig } from "./scripts/eleventy/types.ts";
import { writeHostFiles } from "./scripts/hosts/hosts.ts";
import type { Page } from "./scripts/model/page.ts";
import type { Plan } from "./scripts/model/plan.ts";
import { ContentError } from "./scripts/model/problem.ts";
import { publishPages } from "./scripts/pages/publish.ts";
import { planSite } from "./scripts/plan/plan.ts";
import { newMemory, readContent } from "./scripts/reader/read.ts";
import { writeSearchIndex } from "./scripts/search/write-index.ts";

/** Puts the whole of a planned site into an output folder. `npm run build` wraps a verified release around it. */
export async function makeSite(plan: Plan, folders: Folders): Promise<void> {
  const assets = await makeSiteAssets(plan.sketch, folders);
  await allDone([...furnish(plan, assets, folders), publishPages(plan, assets, folders)]);
  await writeSiblings(plan.host, folders);
}

const renderWith = (plan: Plan, assets: MadeAssets) => (page: Page) => renderPage(page, plan.frame, assets);

/** Begins all that a site holds beside its pages for people. */
function furnish(plan: Plan, assets: MadeAssets, folders: Folders): Promise<unknown>[] {
  return [
    // The longest work first: it goes on in other processes.
    writeSearchIndex(plan.search, folders),
    writeMachinePages(plan.pages, folders.output, renderWith(plan, assets)),
    writeAssets(assets, folders.output),
    writeHostFiles(plan.host, assets, folders.output),
    publishPictures(plan.pictures, folders),
    copyAttachments(plan.attachments, folders),
  ];
}

/** The same way when Eleventy itself is started: `tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts`. */
export default async function portal(eleventy: EleventyConfig) {
  const folders: Folders = { content: "content", cache: ".cache/build", output: "_site" };
  const { catalogue, problems } = await readContent(folders.content, newMemory(folders.cache));
  if (!catalogue) throw new ContentError(problems);
  const plan = planSite(catalogue, Date.now());
  const assets = await makeSiteAssets(plan.sketch, folders);
  addPages(eleventy, plan.pages, renderWith(plan, assets));
  eleventy.on("eleventy.after", async () => {
    await allDone(furnish(plan, assets, folders));
    await writeSiblings(plan.host, folders);
  });
  return { dir: { input: "layouts", output: folders.output } };
}
