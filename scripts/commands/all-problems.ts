import { findBrokenPictures } from "../eleventy/broken-pictures.ts";
import { type Catalogue, pictureUses } from "../model/catalogue.ts";
import { byPlace, type Problem } from "../model/problem.ts";
import { planSite } from "../plan/plan.ts";
import { newMemory, readContent } from "../reader/read.ts";

/** What is to be said of a content folder without building it. */
export interface Findings {
  /** What can be published of it; nothing where there is no site to speak of. */
  catalogue: Catalogue | undefined;
  /** In the order of their places. */
  problems: Problem[];
}

/**
 * Everything a build would refuse, and more: pictures of drafts and of coming articles are decoded too, so that none
 * stops the build on the day it is due.
 *
 * @param now milliseconds since the epoch
 */
export async function findAllProblems(content: string, now: number): Promise<Findings> {
  // What is sound is looked at to the end even where something else is broken.
  const { catalogue, problems } = await readContent(content, newMemory(), "skip-broken");
  const whole = problems.every(({ severity }) => severity !== "error");
  const planned = catalogue && whole ? planSite(catalogue, now).problems : [];
  const pictures = catalogue ? pictureUses(catalogue.site, catalogue.articles) : [];
  const broken = await findBrokenPictures(pictures, content);
  return { catalogue, problems: [...problems, ...planned, ...broken].sort(byPlace) };
}
