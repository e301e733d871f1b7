import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { markUsed } from "../cache/age.ts";
import { sha256 } from "../cache/sha256.ts";
import { WorkerPool } from "../workers/pool.ts";
import type { KnownNames } from "./folder-names.ts";
import { listFiles, readFiles } from "./list.ts";
import { shareTree } from "./share.ts";
import { Look } from "./stamps.ts";
import type { TreeEntry } from "./sum.ts";

/** A folder to build in. */
export interface Ground {
  folder: string;
  /** A tree much like the one to be built, whose files the folder gets where it is not there yet. */
  like: string;
  /** A cache, in which it is kept what was read; without one, all is read. */
  cache?: string | undefined;
}

/** What lies in a folder. */
export interface Surveyed {
  files: TreeEntry[];
  /** What stands in folders, for who looks again later; of few or none where all is read. */
  folders: KnownNames;
}

/** Digits of a hash that name the records of one place: the few of a cache are told apart by far fewer. */
const DIGITS = 16;

/**
 * Finds out what lies in a folder that a tree is to be built in. Every file is looked at, and read unless it is the very
 * one an earlier survey read (`Look`), so that neither a build that was killed nor a hand that reached in can leave
 * anything there that is taken for something else. Links are removed: what is written there must not end up elsewhere.
 *
 * @param large whether to do so in another process, beside all that does not need the answer: of 10,000 articles, half a
 *   second of work, and two where all is read. That process is under way when this returns.
 * @throws the error of the file system where the folder cannot be read
 */
export async function survey(ground: Ground, large: boolean): Promise<Surveyed> {
  if (!large) return surveyHere(ground);
  const pool = new WorkerPool<Ground, Surveyed>(new URL("./worker.ts", import.meta.url), 1);
  try {
    return await pool.warmBehind().run(ground);
  } finally {
    pool.close();
  }
}

/** As `survey`, in this process. */
export function surveyHere({ folder, like, cache }: Ground): Surveyed {
  if (!existsSync(folder)) {
    if (!existsSync(like)) return { files: [], folders: new Map() };
    shareTree(like, folder);
  }
  const look = cache === undefined ? undefined : new Look(folder, recordOf(cache, folder, like));
  const { files, strange } = listFiles(folder, look?.namesIn);
  for (const path of strange) rmSync(join(folder, path), { force: true });
  const entries = look?.entriesOf(files) ?? readFiles(folder, files);
  look?.keep();
  return { files: entries, folders: look?.folders ?? new Map() };
}

/**
 * Where the stamps of a folder are kept: in the cache, and neither in the folder, all of which is published, nor beside it,
 * where people keep what they serve. They are of no use without that folder, nor it of less use without them. A folder is
 * named by its inode: it changes its name with the one it takes turns with.
 */
function recordOf(cache: string, folder: string, like: string): string {
  const home = join(cache, "ground", sha256(like).slice(0, DIGITS));
  markUsed(home);
  forgetOthers(home, [folder, like].map(inodeOf));
  return join(home, inodeOf(folder));
}

/** Lets go of the records of folders that are gone. One that cannot be cleared away costs room, never a release. */
function forgetOthers(home: string, inodes: readonly string[]): void {
  try {
    const others = readdirSync(home).filter((name) => !inodes.includes(name));
    for (const name of others) rmSync(join(home, name), { force: true });
  } catch {
    // There is none yet, or the cache cannot be written.
  }
}

function inodeOf(folder: string): string {
  return String(statSync(folder, { bigint: true, throwIfNoEntry: false })?.ino ?? 0);
}
