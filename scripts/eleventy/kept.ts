import { copyFile, link, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { markUsed } from "../cache/age.ts";
import { type Sum, sumOf } from "../tree/sum.ts";
import type { Tree } from "../tree/tree.ts";

/**
 * Sees to it that a folder of the cache holds these files, byte for byte as they were made: those of an earlier build, or
 * new ones, made in a folder of their own and put in place whole with the hash of each beside them.
 *
 * @param names the files' names in the folder
 * @param make writes them into the folder it is given
 * @returns what each holds, in the order of the names
 */
export async function keep(
  folder: string,
  names: readonly string[],
  make: (draft: string) => Promise<void>,
): Promise<Sum[]> {
  // Before it is looked at, so that a build beside this one that clears the cache leaves it.
  markUsed(folder);
  const kept = await soundSums(folder, names);
  if (kept) return kept;
  const draft = await newDraft(folder);
  try {
    await make(draft);
    const sums = await sumsOf(draft, names);
    const hashes = Object.fromEntries(names.map((name, at) => [name, sums[at]?.sha256]));
    await writeFile(join(draft, "sums.json"), JSON.stringify(hashes));
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
    return sums;
  } catch (error) {
    // Another build may have put the same files there a moment earlier: equal bytes, nothing lost.
    const others = await soundSums(folder, names);
    if (!others) throw error;
    return others;
  } finally {
    // Of several pictures made at once, one that failed is told before the others are written: they may come meanwhile.
    await rm(draft, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

/**
 * One file of the cache: as an earlier build made it, or new.
 *
 * @param folder of its own in the cache
 * @returns its bytes
 * @throws what `make` throws, or the error of the file system where the cache cannot be written
 */
export function keepFile(folder: string, name: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  return evenIfDeleted(async () => {
    await keep(folder, [name], async (draft) => writeFile(join(draft, name), await make()));
    return readFile(join(folder, name));
  });
}

/**
 * Does work that makes something in the cache and takes it from there; from the beginning once more where the cache was
 * deleted meanwhile, which is safe at any time.
 */
export async function evenIfDeleted<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return await work();
  }
}

/** A folder of its own to make something in that shall be at `path` when it is whole; its name has a dot. */
async function newDraft(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  return mkdtemp(`${path}.`);
}

/** What each file holds, if the cache has every one of them byte for byte as it was made. */
async function soundSums(folder: string, names: readonly string[]): Promise<Sum[] | undefined> {
  try {
    const hashes = JSON.parse(await readFile(join(folder, "sums.json"), "utf8")) as Record<string, string>;
    const sums = await sumsOf(folder, names);
    return sums.every(({ sha256 }, at) => sha256 === hashes[names[at] ?? ""]) ? sums : undefined;
  } catch {
    return undefined;
  }
}

async function sumsOf(folder: string, names: readonly string[]): Promise<Sum[]> {
  const sums: Sum[] = [];
  for (const name of names) sums.push(sumOf(await readFile(join(folder, name))));
  return sums;
}

/** Has a site hold a file of the cache: as a second name for the same bytes where the disk allows it, else as a copy. */
export async function publish(from: string, sum: Sum, path: string, tree: Tree): Promise<void> {
  if (tree.keeps(path, sum)) return;
  const to = tree.makeRoom(path);
  await link(from, to).catch(() => copyFile(from, to));
  tree.holds(path, sum);
}
