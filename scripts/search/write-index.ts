import type { SearchSource } from "../model/search.ts";
import { WorkerPool } from "../workers/pool.ts";
import { type IndexFolders, makeIndex } from "./make-index.ts";
import { closeShardMakers } from "./shards/shards.ts";
import type { IndexTask } from "./worker.ts";

/** Up to so many articles the index is made in this process: for more it pays to make it beside the pages. */
const FEW = 2000;

/**
 * Writes the search index of a site, that of a large one by another process: putting it together takes a third of a
 * build in which little changed, and meanwhile this one can look after the pages.
 *
 * @param few how many articles this process indexes by itself
 * @returns how many articles the index holds
 * @throws if Pagefind refuses a record, or the index or the cache cannot be written
 */
export async function writeSearchIndex(
  source: SearchSource,
  { output, cache }: IndexFolders,
  few = FEW,
): Promise<number> {
  const folders = { output, cache };
  if (source.records.length <= few) return makeIndex(source, folders);
  const beside = new WorkerPool<IndexTask, number>(new URL("./worker.ts", import.meta.url), 1);
  try {
    return await beside.run({ source, folders });
  } finally {
    beside.close();
  }
}

/** Lets go of the indexer's processes; the next index starts them again. */
export async function closeIndexer(): Promise<void> {
  await closeShardMakers();
}
