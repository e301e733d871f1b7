import { copyFile, link, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { markUsed } from "../cache/age.ts";
import { sha256 } from "../cache/sha256.ts";

/**
 * Sees to it that a folder of the cache holds these files, byte for byte as they were made: those of an earlier build, or
 * new ones, made in a folder of their own and put in place whole with the hash of each beside them.
 *
 * @param names the files' names in the folder
 * @param make writes them into the folder it is given
 */
export async function keep(
  folder: string,
  names: readonly string[],
  make: (draft: string) => Promise<void>,
): Promise<void> {
  // Before it is looked at, so that a build beside this one that clears the cache leaves it.
  markUsed(folder);
  if (await isSound(folder, names)) return;
  const draft = await newDraft(folder);
  try {
    await make(draft);
    const sums: Record<string, string> = {};
    for (const name of names) sums[name] = sha256(await readFile(join(draft, name)));
    await writeFile(join(draft, "sums.json"), JSON.stringify(sums));
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } catch (error) {
    // Another build may have put the same files there a moment earlier: equal bytes, nothing lost.
    if (!(await isSound(folder, names))) throw error;
  } finally {
    // Of several pictures made at once, one that failed is told before the others are written: they may come meanwhile.
    await rm(draft, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
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

/** Whether the cache holds every file, byte for byte as it was made. */
async function isSound(folder: string, names: readonly string[]): Promise<boolean> {
  try {
    const sums = JSON.parse(await readFile(join(folder, "sums.json"), "utf8")) as Record<string, string>;
    for (const name of names) if (sums[name] !== sha256(await readFile(join(folder, name)))) return false;
    return true;
  } catch {
    return false;
  }
}

/** A second name for the same bytes where the disk allows it, a copy where it does not. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}
