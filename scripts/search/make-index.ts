import { join } from "node:path";
import { INDEX_FOLDER, type SearchSource } from "../model/search.ts";
import type { Tree } from "../tree/tree.ts";
import { mergeShards } from "./merge/merge.ts";
import { Packer } from "./merge/packer.ts";
import { ownFiles } from "./own-files.ts";
import type { ShardTask } from "./shards/shard.ts";
import { deflateBeside, shardsOf, shardTasks } from "./shards/shards.ts";
import { SHARDS_FOLDER, ShardStore } from "./shards/store.ts";
import { wordList } from "./word-list.ts";

/** All that an index is made of, but for its articles: they are in the shards. */
export interface IndexOrder extends Omit<SearchSource, "records"> {
  /** Names of the shards, oldest first. */
  shards: string[];
}

/** What builds before this one left. */
export class Kept {
  readonly shards: ShardStore;
  readonly packed: Packer;

  /** @param cache the folder of all caches; need not be there yet */
  constructor(cache: string) {
    this.shards = new ShardStore(join(cache, SHARDS_FOLDER));
    this.packed = new Packer(join(cache, "search/packed"), deflateBeside);
  }

  /** Reads all there is, before it is known what will be asked for. */
  readAll(): void {
    this.shards.readAll();
    this.packed.readAll();
  }

  /** Which shards are to be made anew. */
  missing(names: readonly string[]): string[] {
    return names.filter((name) => this.shards.read(name) === undefined);
  }
}

/**
 * Has a site hold its search index from the plan's records, never by reading pages back, so that menus and lists of other
 * articles are not in it. Pagefind indexes the articles of each period; what it wrote is kept, and made one index here.
 *
 * @param cache the folder of all caches; the index takes one in it
 * @returns how many articles the index holds
 * @throws if Pagefind refuses a record, or the index or the cache cannot be written
 */
export async function makeIndex(source: SearchSource, cache: string, tree: Tree): Promise<number> {
  const { order, tasks } = orderOf(source);
  return makeFromShards(order, tasks, new Kept(cache), tree);
}

/** What has to be made for a site, and what its shards are made of, by their names. */
export function orderOf(source: SearchSource): { order: IndexOrder; tasks: Map<string, ShardTask> } {
  const { records: _, ...rest } = source;
  const tasks = shardTasks(source);
  return { order: { ...rest, shards: [...tasks.keys()] }, tasks };
}

/**
 * The same for who has not the records, but the shards.
 *
 * @param tasks what those shards are made of that are missing, at the least
 */
export async function makeFromShards(
  order: IndexOrder,
  tasks: ReadonlyMap<string, ShardTask>,
  kept: Kept,
  tree: Tree,
): Promise<number> {
  const shards = await shardsOf(order.shards, kept.shards, tasks);
  const merged = await mergeShards(shards, order.fragmentsPerFile, kept.packed);
  const words = wordList(shards.map(({ counts }) => counts));
  const own = await ownFiles(merged, order, words, kept.packed);
  kept.packed.close();
  for (const { path, content } of [...merged.files, ...own]) tree.write(`${INDEX_FOLDER}/${path}`, content);
  return merged.pages.filter((page) => page !== undefined).length;
}
