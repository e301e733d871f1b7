import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { INDEX_FOLDER, type SearchSource } from "../model/search.ts";
import type { Tree } from "../tree/tree.ts";
import { KeptWords } from "./kept-words.ts";
import { mergeShards } from "./merge/merge.ts";
import { Packer } from "./merge/packer.ts";
import { KeyNumbers } from "./merge/words.ts";
import { ownFiles } from "./own-files.ts";
import { readLists } from "./shards/bytes.ts";
import type { Shard, ShardTask } from "./shards/shard.ts";
import { deflateBeside, shardsOf, shardTasks } from "./shards/shards.ts";
import { DamagedShard, SHARDS_FOLDER, ShardStore } from "./shards/store.ts";

/** All that an index is made of, but for its articles: they are in the shards. */
export interface IndexOrder extends Omit<SearchSource, "records"> {
  /** Names of the shards, oldest first. */
  shards: string[];
}

/** What builds before this one left, and what can be added up of it before all shards are there. */
export class Kept {
  readonly shards: ShardStore;
  readonly packed: Packer;
  /** Apart: they are half of all that is packed, and an edit changes one of them and a tenth of the others. */
  readonly fragments: Packer;
  readonly words: KeptWords;
  readonly keys = new KeyNumbers();

  /** @param cache the folder of all caches; need not be there yet */
  constructor(cache: string) {
    this.shards = new ShardStore(join(cache, SHARDS_FOLDER));
    this.words = new KeptWords(join(cache, "search/words"));
    this.packed = new Packer(join(cache, "search/packed"), deflateBeside);
    this.fragments = new Packer(join(cache, "search/fragments"), deflateBeside);
  }

  /** Reads what is there, before it is known what will be asked for: nearly all of it. */
  readAll(): void {
    for (const { lists } of this.shards.readAll().values()) this.keys.of(lists);
    this.packed.readAll();
    this.fragments.readAll();
  }

  /** Reads what an index needs of the shards that are there where others are made anew, one a turn. */
  async readLists(): Promise<void> {
    for (const shard of this.shards.readAll().values()) {
      try {
        readLists(shard);
      } catch (error) {
        // It is found missing when it is asked for.
        if (!(error instanceof DamagedShard)) throw error;
        return;
      }
      await setImmediate();
    }
  }

  /** Which shards are to be made anew. */
  missing(names: readonly string[]): string[] {
    return names.filter((name) => this.shards.read(name) === undefined);
  }

  /** Adds up what can be of a shard before the others are there. */
  add(name: string, shard: Shard): void {
    this.words.add(name, shard);
    this.keys.of(shard.lists);
  }

  /** Takes back what was added up of all shards but these. */
  keepOnly(names: readonly string[]): void {
    this.words.keepOnly(names, (name) => {
      try {
        return this.shards.glance(name)?.counts;
      } catch (error) {
        if (error instanceof DamagedShard) return undefined;
        throw error;
      }
    });
  }

  /** Leaves for the next build what this one used. */
  close(): void {
    this.shards.clear();
    this.packed.close();
    this.fragments.close();
    this.words.close();
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
  const tasks = shardTasks(source);
  const order = orderOf(source, tasks);
  const kept = new Kept(cache);
  return withSoundShards(() => makeFromShards(order, tasks, kept, tree));
}

/** Does something again as long as it meets shards that turn out to be damaged: they are not known the next time. */
async function withSoundShards<Made>(make: () => Promise<Made>): Promise<Made> {
  for (;;) {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof DamagedShard)) throw error;
    }
  }
}

/** What has to be made for a site of these shards. */
export function orderOf(source: SearchSource, tasks: ReadonlyMap<string, ShardTask>): IndexOrder {
  const { records: _, ...rest } = source;
  return { ...rest, shards: [...tasks.keys()] };
}

/**
 * The same for who has not the records, but the shards.
 *
 * @param tasks what those shards are made of that are missing, at the least
 * @throws {DamagedShard} where a shard turns out to be damaged, before anything is written: another one is missing then
 */
export async function makeFromShards(
  order: IndexOrder,
  tasks: ReadonlyMap<string, ShardTask>,
  kept: Kept,
  tree: Tree,
): Promise<number> {
  kept.keepOnly(order.shards);
  const shards = await shardsOf(order.shards, kept.shards, tasks, (name, shard) => kept.add(name, shard));
  const merged = await mergeShards(shards, order.fragmentsPerFile, kept, kept.keys);
  const own = await ownFiles(merged, order, kept.words.list(), kept.packed);
  kept.close();
  for (const { path, content } of [...merged.files, ...own]) tree.write(`${INDEX_FOLDER}/${path}`, content);
  return merged.pages.filter((page) => page !== undefined).length;
}
