import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { WorkerPool } from "../workers/pool.ts";
import { listFiles, readFiles } from "./list.ts";
import { shareTree } from "./share.ts";
import type { TreeEntry } from "./sum.ts";

/** A folder to build in. */
export interface Ground {
  folder: string;
  /** A tree much like the one to be built, whose files the folder gets where it is not there yet. */
  like: string;
}

/**
 * Finds out what lies in a folder that a tree is to be built in. Every byte is read, so that neither a build that was
 * killed nor a hand that reached in can leave anything there that is taken for something else. Links are removed: what is
 * written there must not end up elsewhere.
 *
 * @param large whether to do so in another process, beside all that does not need the answer: of 10,000 articles, a
 *   second of work
 * @throws the error of the file system where the folder cannot be read
 */
export async function survey(ground: Ground, large: boolean): Promise<TreeEntry[]> {
  if (!large) return surveyHere(ground);
  const pool = new WorkerPool<Ground, TreeEntry[]>(new URL("./worker.ts", import.meta.url), 1);
  try {
    return await pool.run(ground);
  } finally {
    pool.close();
  }
}

/** As `survey`, in this process. */
export function surveyHere({ folder, like }: Ground): TreeEntry[] {
  if (!existsSync(folder)) {
    if (!existsSync(like)) return [];
    shareTree(like, folder);
  }
  const { files, strange } = listFiles(folder);
  for (const path of strange) rmSync(join(folder, path), { force: true });
  return readFiles(folder, files);
}
