import type { ManifestEntry } from "../../../scripts/release/manifest.ts";
import { isArticlePage } from "./same-work.ts";

/** How one release differs from the one before it. */
export interface Difference {
  /** Paths that are new, gone, or hold other bytes, in order. */
  files: string[];
  /** How many files the later one has. */
  of: number;
}

export function differenceOf(before: readonly ManifestEntry[], after: readonly ManifestEntry[]): Difference {
  const old = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const now = new Map(after.map(({ path, sha256 }) => [path, sha256]));
  const files = [...new Set([...old.keys(), ...now.keys()])].filter(
    (path) => old.get(path) !== now.get(path),
  );
  return { files: files.sort(), of: after.length };
}

/** The article pages among the files. One added article may change two: its own, and its older neighbour's. */
export function articlePagesIn({ files }: Difference): string[] {
  return files.filter(isArticlePage);
}

/** `112 of 2.455 files: 2 article pages, 43 other pages, 60 of the search index, 7 others`, for people. */
export function summaryOf({ files, of }: Difference): string {
  const pages = files.filter((path) => path.endsWith(".html") && !isArticlePage(path)).length;
  const articles = articlePagesIn({ files, of }).length;
  const index = files.filter((path) => path.startsWith("pagefind/")).length;
  const others = files.length - pages - articles - index;
  return `${files.length} of ${of} files: ${articles} article pages, ${pages} other pages, ${index} of the search index, ${others} others`;
}
