import { linkSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "./list.ts";

/**
 * Makes a second tree with the files of a first, each the same bytes under a second name, which costs no room. What the
 * file system cannot name twice is left out: who fills the tree writes it.
 *
 * @throws the error of the file system where the first cannot be read, or no folder be made; nothing is left then
 */
export function shareTree(from: string, to: string): void {
  const made = new Set<string>();
  try {
    for (const path of listFiles(from).files) {
      const target = join(to, path);
      const folder = dirname(target);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      linkIfPossible(join(from, path), target);
    }
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw error;
  }
}

function linkIfPossible(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // A disk without links, or with as many of one file as it can hold.
  }
}
