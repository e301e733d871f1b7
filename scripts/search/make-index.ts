import { INDEX_FOLDER, type SearchSource } from "../model/search.ts";
import type { Tree } from "../tree/tree.ts";
import { Kept } from "./kept.ts";
import { type MergedLists, mergeLists, mergeShards } from "./merge/merge.ts";
import { ownFiles } from "./own-files.ts";
import type { Shard, ShardTask } from "./shards/shard.ts";
import { shardsOf, shardTasks } from "./shards/shards.ts";
import { DamagedShard } from "./shards/store.ts";

/** All that an index is made of, but for its articles: they are in the shards. */
export interface IndexOrder extends Omit<SearchSource, "records"> {
  /** Names of the shards, oldest first. */
  shards: string[];
}

/** The shards of an index, and all that can be made of them before it is known what else the release holds. */
export interface Gathered {
  shards: Shard[];
  lists: MergedLists;
  /** The list of words. */
  words: string;
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
  const count = await withSoundShards(async () =>
    makeFromShards(order, await gather(order.shards, tasks, kept), kept, tree),
  );
  kept.close();
  return count;
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
 * Has the shards of an index there, and puts their lists together: nearly all the work of an edit.
 *
 * @param names of the shards, oldest first
 * @param tasks what those are made of that are missing, at the least
 * @throws {DamagedShard} where one is neither there nor told, or turns out to be damaged: another one is missing then
 */
export async function gather(
  names: readonly string[],
  tasks: ReadonlyMap<string, ShardTask>,
  kept: Kept,
): Promise<Gathered> {
  kept.keepOnly(names);
  const shards = await shardsOf(names, kept.shards, tasks, (name, shard) => kept.add(name, shard));
  return { shards, lists: await mergeLists(shards, kept.packed, kept.keys), words: kept.words.list() };
}

/**
 * Has a site hold an index whose shards are there. What was packed for it is yet to be kept.
 *
 * @param gathered of the order's shards
 * @returns how many articles the index holds
 * @throws {DamagedShard} where a shard turns out to be damaged, before anything is written: it is missing then
 */
export async function makeFromShards(
  order: IndexOrder,
  { shards, lists, words }: Gathered,
  kept: Kept,
  tree: Tree,
): Promise<number> {
  const merged = await mergeShards(shards, lists, order.fragmentsPerFile, kept);
  const own = await ownFiles(merged, order, words, kept.packed);
  const lacking = [...merged.files, ...own]
    .map((file) => ({ ...file, path: `${INDEX_FOLDER}/${file.path}` }))
    .filter(({ path, sum }) => !tree.keeps(path, sum));
  // All of them before the first is written.
  const contents = lacking.map(({ content }) => content());
  for (const [at, { path }] of lacking.entries()) tree.write(path, contents[at] as Uint8Array);
  return merged.pages.filter((page) => page !== undefined).length;
}
