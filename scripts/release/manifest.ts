import { readTree } from "../tree/list.ts";
import type { TreeEntry } from "../tree/sum.ts";

/** The file in a release that lists all the others. */
export const MANIFEST = "manifest.json";

/** One file of a release. */
export type ManifestEntry = TreeEntry;

/** Lists every file of a release with its size and hash, ordered by path. The manifest itself is left out. */
export async function listTree(folder: string): Promise<ManifestEntry[]> {
  return readTree(folder).filter(({ path }) => path !== MANIFEST);
}

/** The manifest as it is written: one line a file, so that a diff of two releases reads well. */
export function manifestText(entries: readonly ManifestEntry[]): string {
  return `[\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n")}\n]\n`;
}
