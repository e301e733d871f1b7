import { readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { DAY } from "./age.ts";

/** What is not asked for that long will hardly be asked for again, in ms: an article's pictures leave the site with it. */
const UNUSED = 60 * DAY;

/** What a cache takes up. */
export interface CacheSize {
  files: number;
  bytes: number;
}

/**
 * Clears a cache of what has grown old, and tells what is left. Each kind of thing has one folder in the cache, and in
 * it, under a name without a dot, either files, which it prunes itself, or folders, whose time says when they were used
 * last. A name with a dot is a draft: of yesterday, it was left by a build that was killed.
 *
 * Another build may be at work in the same cache: it notes first what it is about to use, and what was noted stays. What
 * cannot be cleared stays too; it is no reason to publish nothing.
 *
 * @param folder of the cache; need not be there
 * @param now milliseconds since the epoch
 */
export async function tidyCache(folder: string, now: number): Promise<CacheSize> {
  for (const kind of await foldersIn(folder)) {
    for (const entry of await entriesOf(join(folder, kind))) {
      const path = join(folder, kind, entry.name);
      if (entry.name.includes(".")) await clearIfOlder(path, now - DAY);
      else if (entry.isDirectory()) await clearIfOlder(path, now - UNUSED);
    }
  }
  return sizeOf(folder);
}

async function clearIfOlder(path: string, limit: number): Promise<void> {
  try {
    if ((await stat(path)).mtimeMs >= limit) return;
    // Out of others' sight first, then looked at again: it may have been noted just now.
    const aside = `${path}.${process.pid}`;
    await rename(path, aside);
    if ((await stat(aside)).mtimeMs >= limit) await rename(aside, path);
    else await rm(aside, { recursive: true, force: true });
  } catch {
    // Somebody else was quicker, or nothing can be cleared here.
  }
}

async function sizeOf(folder: string): Promise<CacheSize> {
  let [files, bytes] = [0, 0];
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const inside = await sizeOf(path);
      files += inside.files;
      bytes += inside.bytes;
    } else {
      const found = await stat(path).catch(() => undefined);
      files += found ? 1 : 0;
      bytes += found?.size ?? 0;
    }
  }
  return { files, bytes };
}

async function foldersIn(folder: string): Promise<string[]> {
  return (await entriesOf(folder)).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}
