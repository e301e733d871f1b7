import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { INDEX_FOLDER, type SearchSource } from "../model/search.ts";
import { mergeShards } from "./merge/merge.ts";
import { Packer } from "./merge/packer.ts";
import { ownFiles } from "./own-files.ts";
import type { IndexFile } from "./pagefind.ts";
import { shardsOf } from "./shards/shards.ts";
import { wordList } from "./word-list.ts";

/** Where, within the folders of a site, the index goes and what it was made of is kept. */
export interface IndexFolders {
  /** The site. */
  output: string;
  /** The cache; the index takes a folder in it. */
  cache: string;
}

/**
 * Builds the search index from the plan's records, never by reading pages back, so that menus and lists of other
 * articles are not in it. Pagefind indexes the articles of each period; what it wrote is kept, and made one index here.
 *
 * @returns how many articles the index holds
 * @throws if Pagefind refuses a record, or the index or the cache cannot be written
 */
export async function makeIndex(source: SearchSource, { output, cache }: IndexFolders): Promise<number> {
  const folder = join(cache, "search");
  const shards = await shardsOf(source, join(folder, "shards"));
  const packer = new Packer(join(folder, "packed"));
  const merged = mergeShards(shards, source.fragmentsPerFile, packer);
  const words = wordList(shards.map(({ counts }) => counts));
  const own = ownFiles(merged, source, words, packer);
  packer.close();
  writeFiles([...merged.files, ...own], join(output, INDEX_FOLDER));
  return merged.outline.pages.length;
}

/** One call at a time: a small file is written sooner than a promise is kept. */
function writeFiles(files: readonly IndexFile[], folder: string): void {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const one of folders) mkdirSync(one, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
