import { resolve } from "node:path";
import type { SearchSource } from "../model/search.ts";
import type { Tree } from "../tree/tree.ts";
import { BesideIndexer } from "./beside.ts";
import { makeIndex } from "./make-index.ts";
import { MOST } from "./shards/periods.ts";
import { closeShardMakers } from "./shards/shards.ts";
import { countShards } from "./shards/store.ts";

/** Up to so many articles the index is made in this process: for more it pays to make it beside the pages. */
const FEW = 2000;

/** So many shards are those of more articles than that. */
const MANY_SHARDS = Math.ceil(FEW / MOST);

/** A process that was started ahead, and the cache it has read. */
let ahead: { cache: string; indexer: BesideIndexer } | undefined;

/** Under way while the process of an index that was made keeps what it made. */
let leaving: Promise<void> | undefined;

/**
 * Starts the index of a large site before it is known what it holds: its process reads what the last build left while this
 * one reads the content. Does nothing where the last build was small, or there was none.
 *
 * @param cache as `writeSearchIndex` will get it
 * @param least how many shards make a site large
 */
export function warmIndexer(cache: string, least = MANY_SHARDS): void {
  if (ahead || countShards(cache) < least) return;
  ahead = { cache: resolve(cache), indexer: new BesideIndexer(cache).readAhead() };
}

/**
 * Has the process that was started ahead begin with what is new, before the pages are planned; does nothing where there is
 * none.
 *
 * @param source the one that `writeSearchIndex` will get, unless the build fails before
 * @returns when it is at work
 * @throws if Pagefind refuses a record, or the cache cannot be written
 */
export async function beginIndex(source: SearchSource, { cache }: { cache: string }): Promise<void> {
  if (ahead?.cache === resolve(cache)) await ahead.indexer.begin(source);
}

/**
 * Has a site hold its search index, that of a large one made by another process: putting it together takes a third of a
 * build in which little changed, and meanwhile this one can look after the pages. That process then keeps what it made
 * for the next build, until `closeIndexer` is done.
 *
 * @param few how many articles this process indexes by itself
 * @returns how many articles the index holds
 * @throws if Pagefind refuses a record, or the index or the cache cannot be written
 */
export async function writeSearchIndex(
  source: SearchSource,
  { cache }: { cache: string },
  tree: Tree,
  few = FEW,
): Promise<number> {
  if (source.records.length <= few) return makeIndex(source, cache, tree);
  await leaving;
  const beside = takeAhead(cache) ?? new BesideIndexer(cache);
  try {
    const count = await beside.make(source, tree);
    leaving = beside.leave();
    return count;
  } catch (error) {
    beside.close();
    throw error;
  }
}

/** Lets go of the indexer's processes, when what they made is kept; the next index starts them again. */
export async function closeIndexer(): Promise<void> {
  await leaving;
  leaving = undefined;
  ahead?.indexer.close();
  ahead = undefined;
  await closeShardMakers();
}

function takeAhead(cache: string): BesideIndexer | undefined {
  if (ahead?.cache !== resolve(cache)) return undefined;
  const { indexer } = ahead;
  ahead = undefined;
  return indexer;
}
