import { join } from "node:path";
import { INDEX_FOLDER, type SearchSource } from "../model/search.ts";
import type { Tree } from "../tree/tree.ts";
import { mergeShards } from "./merge/merge.ts";
import { Packer } from "./merge/packer.ts";
import { KeyNumbers } from "./merge/words.ts";
import { ownFiles } from "./own-files.ts";
import type { Shard, ShardTask } from "./shards/shard.ts";
import { deflateBeside, shardsOf, shardTasks } from "./shards/shards.ts";
import { SHARDS_FOLDER, ShardStore } from "./shards/store.ts";
import { WordSums } from "./word-list.ts";

/** All that an index is made of, but for its articles: they are in the shards. */
export interface IndexOrder extends Omit<SearchSource, "records"> {
  /** Names of the shards, oldest first. */
  shards: string[];
}

/** What builds before this one left, and what can be added up of it before all shards are there. */
export class Kept {
  readonly shards: ShardStore;
  readonly packed: Packer;
  readonly words = new WordSums();
  readonly keys = new KeyNumbers();
  /** The shards whose words are added up. */
  readonly #added = new Map<string, Shard>();

  /** @param cache the folder of all caches; need not be there yet */
  constructor(cache: string) {
    this.shards = new ShardStore(join(cache, SHARDS_FOLDER));
    this.packed = new Packer(join(cache, "search/packed"), deflateBeside);
  }

  /** Reads all there is and adds it up, before it is known what will be asked for: nearly all of it. */
  readAll(): void {
    for (const [name, shard] of this.shards.readAll()) this.add(name, shard);
    this.packed.readAll();
  }

  /** Which shards are to be made anew. */
  missing(names: readonly string[]): string[] {
    return names.filter((name) => this.shards.read(name) === undefined);
  }

  /** Adds the words of a shard, if they are not yet. */
  add(name: string, shard: Shard): void {
    if (this.#added.has(name)) return;
    this.#added.set(name, shard);
    this.words.add(shard.counts);
    this.keys.of(shard.lists);
  }

  /** Takes back the words of all shards but these. */
  keepOnly(names: readonly string[]): void {
    const kept = new Set(names);
    for (const [name, { counts }] of this.#added) {
      if (kept.has(name)) continue;
      this.#added.delete(name);
      this.words.subtract(counts);
    }
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
  const shards = await shardsOf(order.shards, kept.shards, tasks, (name, shard) => kept.add(name, shard));
  kept.keepOnly(order.shards);
  const merged = await mergeShards(shards, order.fragmentsPerFile, kept.packed, kept.keys);
  const own = await ownFiles(merged, order, kept.words.list(), kept.packed);
  kept.packed.close();
  for (const { path, content } of [...merged.files, ...own]) tree.write(`${INDEX_FOLDER}/${path}`, content);
  return merged.pages.filter((page) => page !== undefined).length;
}
