import { join } from "node:path";
import { INDEX_FOLDER, type SearchSource } from "../model/search.ts";
import type { Tree } from "../tree/tree.ts";
import { mergeShards } from "./merge/merge.ts";
import { Packer } from "./merge/packer.ts";
import { ownFiles } from "./own-files.ts";
import { shardsOf } from "./shards/shards.ts";
import { wordList } from "./word-list.ts";

/**
 * Has a site hold its search index from the plan's records, never by reading pages back, so that menus and lists of other
 * articles are not in it. Pagefind indexes the articles of each period; what it wrote is kept, and made one index here.
 *
 * @param cache the index takes a folder in it
 * @returns how many articles the index holds
 * @throws if Pagefind refuses a record, or the index or the cache cannot be written
 */
export async function makeIndex(source: SearchSource, cache: string, tree: Tree): Promise<number> {
  const folder = join(cache, "search");
  const shards = await shardsOf(source, join(folder, "shards"));
  const packer = new Packer(join(folder, "packed"));
  const merged = mergeShards(shards, source.fragmentsPerFile, packer);
  const words = wordList(shards.map(({ counts }) => counts));
  const own = ownFiles(merged, source, words, packer);
  packer.close();
  for (const { path, content } of [...merged.files, ...own]) tree.write(`${INDEX_FOLDER}/${path}`, content);
  return merged.pages.filter((page) => page !== undefined).length;
}
