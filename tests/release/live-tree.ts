import { listTree, type ManifestEntry } from "../../scripts/release/manifest.ts";

/** The release that is live: in its place, or put aside by a build that was killed between the two renames of a folder. */
export function liveTree(output: string): Promise<ManifestEntry[]> {
  return listTree(output).catch(() => listTree(`${output}.cu`));
}
