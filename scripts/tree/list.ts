import { readdirSync, readFileSync } from "node:fs";
import { sumOf, type TreeEntry } from "./sum.ts";

/** What stands in a folder. */
export interface Listing {
  /** Paths of all files, with `/` between names, ordered. */
  files: string[];
  /** Paths of what is neither file nor folder: links, sockets. */
  strange: string[];
  /** Paths of folders that hold nothing. */
  empty: string[];
}

/**
 * Lists all that a folder holds, in the folders within it too.
 *
 * @throws the error of the file system where it cannot be read
 */
export function listFiles(folder: string): Listing {
  const files: string[] = [];
  const strange: string[] = [];
  const empty: string[] = [];
  const visit = (path: string): void => {
    // Put together as they are: to make 12,000 of them regular takes as long as to read the folders.
    const entries = readdirSync(`${folder}/${path}`, { withFileTypes: true });
    if (entries.length === 0 && path !== "") empty.push(path);
    for (const entry of entries) {
      const own = path + entry.name;
      if (entry.isDirectory()) visit(`${own}/`);
      else (entry.isFile() ? files : strange).push(own);
    }
  };
  visit("");
  return { files: files.sort(), strange, empty };
}

/** Every file of a folder with its size and hash, ordered by path. */
export function readTree(folder: string): TreeEntry[] {
  return readFiles(folder, listFiles(folder).files);
}

/**
 * Reads files of a folder.
 *
 * @throws the error of the file system where one cannot be read
 */
export function readFiles(folder: string, paths: readonly string[]): TreeEntry[] {
  // At once, not by promises: 10,000 files are read in 0.2 s, where as many promises take 1.7 s.
  return paths.map((path) => ({ path, ...sumOf(readFileSync(`${folder}/${path}`)) }));
}
