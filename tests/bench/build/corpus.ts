import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type SyntheticArticle, syntheticArticle } from "../../synthetic/article.ts";
import { markdownOf, writeSyntheticContent } from "../../synthetic/content.ts";
import { fingerprint } from "./command.ts";

/** What the bench keeps between its runs: corpora, peers that were installed, rooms to build in. Safe to delete. */
export const BENCH_FOLDER = fileURLToPath(new URL("../../../.cache/bench/", import.meta.url));

/** A made-up portal, by seed and size. */
export interface Corpus {
  count: number;
  seed: number;
  /** Where its contents lie, one folder for each form. */
  folder: string;
}

export function corpusOf(count: number, seed: number, within = BENCH_FOLDER): Corpus {
  // Named after its first and its last article too, so that a corpus of an older generator is never taken for this one.
  const ends = [0, count - 1].map((index) => markdownOf(syntheticArticle(index, seed)));
  return { count, seed, folder: join(within, "corpora", `${seed}-${count}-${fingerprint(...ends)}`) };
}

/**
 * Takes what is there of some paths out of the way. Nothing is deleted before all is measured: for minutes ext4 gives no
 * file the number of one that was just deleted, and a build that writes 10,000 files then spends seconds on looking for
 * others (0.35 ms where it takes 0.05 to make a folder and a file).
 */
export async function putAside({ folder }: Corpus, paths: readonly string[]): Promise<void> {
  const aside = asideOf(folder);
  await mkdir(aside, { recursive: true });
  for (const path of paths) {
    await rename(path, join(aside, randomUUID())).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
}

/** Deletes what was put aside. */
export async function deleteAside({ folder }: Corpus): Promise<void> {
  await rm(asideOf(folder), { recursive: true, force: true });
}

function asideOf(folder: string): string {
  return join(folder, "aside");
}

/** Every article of a corpus, one at a time: 100,000 of them would be 400 MB. */
export function* articlesOf({ count, seed }: Corpus): Generator<SyntheticArticle> {
  for (let index = 0; index < count; index++) yield syntheticArticle(index, seed);
}

/** @returns the corpus as a content folder of ours; made where it is not there yet */
export function ourContent(corpus: Corpus): Promise<string> {
  return kept(join(corpus.folder, "cong-tin"), (folder) =>
    writeSyntheticContent(folder, corpus.count, corpus.seed),
  );
}

/** How a peer wants its site. */
export interface PeerForm {
  name: string;
  /** Path of an article's file in the site's folder. */
  pathOf(article: SyntheticArticle): string;
  /** The front matter and body of an article. */
  markdownOf(article: SyntheticArticle): string;
  /** All other files, the theme among them, by path in the site's folder. */
  files: Record<string, string>;
}

/** @returns the corpus as the site of a peer, theme and all; made where it is not there yet */
export function peerSite(corpus: Corpus, { name, pathOf, markdownOf, files }: PeerForm): Promise<string> {
  const example = markdownOf(syntheticArticle(0, corpus.seed));
  const key = fingerprint(example, JSON.stringify(files));
  return kept(join(corpus.folder, `${name}-${key}`), async (folder) => {
    const made = new Set<string>();
    const write = async (path: string, text: string): Promise<void> => {
      const parent = dirname(join(folder, path));
      if (!made.has(parent)) await mkdir(parent, { recursive: true });
      made.add(parent);
      await writeFile(join(folder, path), text);
    };
    for (const [path, text] of Object.entries(files)) await write(path, text);
    for (const article of articlesOf(corpus)) await write(pathOf(article), markdownOf(article));
  });
}

/** `2018-12-05T07:56:00+07:00` for `05/12/2018 07:56`: what the peers can read. */
export function isoDate({ date }: SyntheticArticle): string {
  const [, day, month, year, time] = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d)$/.exec(date) ?? [];
  return `${year}-${month}-${day}T${time}:00+07:00`;
}

/** A folder that is filled once. It gets its name when it is whole, so that a bench that was stopped leaves no half. */
async function kept(folder: string, fill: (folder: string) => Promise<void>): Promise<string> {
  if (await stat(folder).catch(() => undefined)) return folder;
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await fill(fresh);
  await rename(fresh, folder);
  return folder;
}
