import { INDEX_FOLDER, type SearchSource } from "../model/search.ts";
import type { Tree } from "../tree/tree.ts";
import { WorkerPool } from "../workers/pool.ts";
import { makeIndex } from "./make-index.ts";
import { closeShardMakers } from "./shards/shards.ts";
import type { IndexAnswer, IndexTask } from "./worker.ts";

/** Up to so many articles the index is made in this process: for more it pays to make it beside the pages. */
const FEW = 2000;

/**
 * Has a site hold its search index, that of a large one made by another process: putting it together takes a third of a
 * build in which little changed, and meanwhile this one can look after the pages.
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
  const beside = new WorkerPool<IndexTask, IndexAnswer>(new URL("./worker.ts", import.meta.url), 1);
  try {
    const there = tree.leftIn(INDEX_FOLDER);
    const { articles, entries } = await beside.run({ source, cache, tree: [tree.folder, there] });
    for (const { path, ...sum } of entries) tree.holds(path, sum);
    return articles;
  } finally {
    beside.close();
  }
}

/** Lets go of the indexer's processes; the next index starts them again. */
export async function closeIndexer(): Promise<void> {
  await closeShardMakers();
}
