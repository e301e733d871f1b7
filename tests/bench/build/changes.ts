import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { MANIFEST, type ManifestEntry } from "../../../scripts/release/manifest.ts";
import { type SyntheticArticle, syntheticArticle } from "../../synthetic/article.ts";
import { fileOf, markdownOf } from "../../synthetic/content.ts";
import { BenchError } from "../option.ts";
import { type Cost, costOf } from "./command.ts";
import type { Corpus } from "./corpus.ts";
import { cleanBuildBeside, type Room } from "./ours.ts";
import { type Difference, differenceOf } from "./tree.ts";

/** What editors and designers do to a portal that was built before, in the order in which it is measured. */
export const changeNames = [
  "one article edited",
  "one article added",
  "one article deleted",
  "the site's name changed",
  "a layout changed",
] as const;
export type ChangeName = (typeof changeNames)[number];

/** Changes made one after the other, each with a full release after it. */
export interface Changes {
  costs: Record<ChangeName, Cost>;
  /** What one added article did to the tree. */
  added: Difference;
}

/** From this size on, changes are measured of a portal that is edited now and then, and not of one that was just made. */
const SETTLED = 10_000;

/** Editors' changes are this far apart, in ms: so long after its switch, the files of a release are known by their stamps. */
const APART = 61_000;

type Make = (room: Room, corpus: Corpus) => Promise<void>;

const makers: Record<ChangeName, Make> = {
  "one article edited": async ({ content }, corpus) => {
    const article = syntheticArticle(Math.floor(corpus.count / 2), corpus.seed);
    const paragraphs = [...article.paragraphs, "Bài có thêm đoạn này sau khi đăng."];
    await writeFile(join(content, fileOf(article)), markdownOf({ ...article, paragraphs }));
  },
  "one article added": async ({ content }, corpus) => {
    const article = newestArticle(corpus);
    await writeFile(join(content, fileOf(article)), markdownOf(article));
  },
  "one article deleted": async ({ content }, corpus) => {
    await rm(join(content, fileOf(syntheticArticle(Math.floor(corpus.count / 3), corpus.seed))));
  },
  "the site's name changed": ({ content }) =>
    replaceIn(join(content, "site.yaml"), "Cổng thông tin điện tử xã", "Trang thông tin điện tử xã"),
  "a layout changed": ({ product }) =>
    replaceIn(join(product, "layouts/components/Document.tsx"), "<body", '<body data-ban="moi"'),
};

/** Edits as there are before any other: each of the two folders that take turns was looked at twice by then. */
async function settle(room: Room, corpus: Corpus): Promise<void> {
  const article = syntheticArticle(Math.floor(corpus.count / 4), corpus.seed);
  const paragraphs = [...article.paragraphs];
  for (const time of ["một", "hai", "ba", "bốn"]) {
    paragraphs.push(`Bài sửa lần ${time}.`);
    await writeFile(join(room.content, fileOf(article)), markdownOf({ ...article, paragraphs }));
    await costOf(room.commands);
    await wait(APART);
  }
}

/**
 * Makes each change and measures the release after it, with what the release before it left in the caches.
 *
 * @param room where the corpus was built once
 * @throws {BenchError} if a build fails, or a change cannot be made
 */
export async function playChanges(room: Room, corpus: Corpus): Promise<Changes> {
  if (corpus.count >= SETTLED) await settle(room, corpus);
  const costs: Partial<Record<ChangeName, Cost>> = {};
  let added: Difference | undefined;
  for (const name of changeNames) {
    const before = await manifestOf(room.output);
    await makers[name](room, corpus);
    costs[name] = await costOf(room.commands);
    const difference = differenceOf(before, await manifestOf(room.output));
    if (name === "one article added") added = difference;
    if (difference.files.length === 0) throw new BenchError(`${name}, and no file of the release changed.`);
  }
  if (!added) throw new Error("no article was added");
  return { costs: costs as Record<ChangeName, Cost>, added };
}

/**
 * Builds a room's content once more from nothing.
 *
 * @returns what the release that grew by changes has otherwise: nothing, or it is no true release
 */
export async function staleFiles(room: Room): Promise<string[]> {
  const output = `${room.output}-again`;
  await costOf([cleanBuildBeside(room, output)]);
  const { files } = differenceOf(await manifestOf(output), await manifestOf(room.output));
  return files;
}

/** One that the corpus does not have, newer than all of it. */
export function newestArticle({ count, seed }: Corpus): SyntheticArticle {
  return { ...syntheticArticle(count, seed), date: "23/11/2026 08:00" };
}

export async function manifestOf(release: string): Promise<ManifestEntry[]> {
  return JSON.parse(await readFile(join(release, MANIFEST), "utf8")) as ManifestEntry[];
}

async function replaceIn(file: string, old: string, fresh: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(old)) throw new BenchError(`${file} has no “${old}” to be changed.`);
  await writeFile(file, text.replace(old, fresh));
}
