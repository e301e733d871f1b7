import type { SearchSource } from "../../model/search.ts";
import { WorkerPool } from "../../workers/pool.ts";
import { closePagefind } from "../pagefind.ts";
import { shardBytes, shardFrom } from "./bytes.ts";
import { byPeriod } from "./periods.ts";
import { makeShard, type Shard, type ShardTask } from "./shard.ts";
import { ShardStore, shardNames } from "./store.ts";

/**
 * Records to index, up to which no other process is started: one takes as long to start as 200 records to index, and
 * one core is what rendering leaves.
 */
const ALONE = 300;

let pool: WorkerPool<ShardTask, Uint8Array> | undefined;

/**
 * The shards of a site, oldest first: those that lie in the cache, and the others made anew, by as many processes as
 * there are cores.
 *
 * @param cache folder of the search index in the cache
 */
export async function shardsOf({ records, abbreviations }: SearchSource, cache: string): Promise<Shard[]> {
  const inOrder = [...records].reverse().sort((a, b) => a.time - b.time);
  const nameOf = shardNames();
  const store = new ShardStore(cache);
  const tasks = byPeriod(inOrder).map((part): ShardTask => ({ records: part, abbreviations }));
  const found = tasks.map((task) => {
    const name = nameOf(task);
    return { task, name, shard: store.read(name) };
  });
  const missing = found.filter(({ shard }) => shard === undefined).map(({ task }) => task);
  const make = makerFor(missing);
  const shards = await Promise.all(
    found.map(async ({ task, name, shard }) => {
      if (shard) return shard;
      const bytes = await make(task);
      store.write(name, bytes);
      return shardFrom(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    }),
  );
  store.clear();
  return shards;
}

/** Lets go of Pagefind and of the processes; the next index starts them again. */
export async function closeShardMakers(): Promise<void> {
  pool?.close();
  pool = undefined;
  await closePagefind();
}

function makerFor(missing: readonly ShardTask[]): (task: ShardTask) => Promise<Uint8Array> {
  const count = missing.reduce((sum, { records }) => sum + records.length, 0);
  if (count <= ALONE) return async (task) => shardBytes(await makeShard(task));
  pool ??= new WorkerPool(new URL("worker.ts", import.meta.url));
  const workers = pool;
  return (task) => workers.run(task);
}
