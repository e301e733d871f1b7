import { setImmediate } from "node:timers/promises";
import type { SearchSource } from "../../model/search.ts";
import { WorkerPool } from "../../workers/pool.ts";
import { type DeflateAll, deflateHere } from "../merge/deflate.ts";
import { closePagefind } from "../pagefind.ts";
import { readLists, shardBytes } from "./bytes.ts";
import { byPeriod } from "./periods.ts";
import { makeShard, type Shard, type ShardTask } from "./shard.ts";
import { DamagedShard, type ShardStore, shardNames } from "./store.ts";
import type { MakerTask } from "./worker.ts";

/**
 * Records to index, up to which no other process is started: one takes as long to start as 200 records to index, and
 * one core is what rendering leaves.
 */
const ALONE = 300;

/** Bytes to pack that are sent to another process at a time. */
const BATCH = 500_000;

let pool: WorkerPool<MakerTask, Uint8Array | Uint8Array[]> | undefined;

/** What the shards of a site are made of, by their names, oldest first. */
export function shardTasks({ records, abbreviations }: SearchSource): Map<string, ShardTask> {
  const inOrder = [...records].reverse().sort((a, b) => a.time - b.time);
  const nameOf = shardNames();
  const tasks = byPeriod(inOrder).map((part): ShardTask => ({ records: part, abbreviations }));
  return new Map(tasks.map((task) => [nameOf(task), task]));
}

/**
 * Shards by their names: those that lie in the store, and the others made anew, by as many processes as there are cores.
 *
 * @param tasks what those are made of that the store does not have
 * @param take is given each shard as soon as it is there: while Pagefind is at work on one, this process has time for others
 * @throws {DamagedShard} where one is neither there nor told
 */
export async function shardsOf(
  names: readonly string[],
  store: ShardStore,
  tasks: ReadonlyMap<string, ShardTask>,
  take: (name: string, shard: Shard) => void,
): Promise<Shard[]> {
  const found = new Map<string, Shard>();
  const keep = (name: string, shard: Shard): void => {
    found.set(name, shard);
    take(name, shard);
  };
  const missing = new Set(names.filter((name) => store.read(name) === undefined));
  const make = makerFor([...missing].map((name) => taskOf(name, tasks)));
  const makeOne = async (name: string): Promise<void> => {
    keep(name, store.write(name, await make(taskOf(name, tasks))));
  };
  const keepKnown = async (): Promise<void> => {
    for (const name of names) {
      const known = missing.has(name) ? undefined : store.read(name);
      if (known) keep(name, known);
      // Where one is made anew, pieces with its lists are, and these hold lists of nearly all: now is time to read them.
      if (known && missing.size > 0) readLists(known);
      // One a turn: Pagefind's process is to be fed meanwhile.
      await setImmediate();
    }
  };
  await Promise.all([...[...missing].map(makeOne), keepKnown()]);
  return names.flatMap((name) => found.get(name) ?? []);
}

/**
 * Packs pieces of the index: where other processes are there, since many shards were made anew, each its share. None is
 * started for it: where few shards were, little is to be packed.
 */
export const deflateBeside: DeflateAll = async (pieces) => {
  const makers = pool;
  if (!makers) return deflateHere(pieces);
  const packed = await Promise.all(batchesOf(pieces).map((batch) => makers.run({ pieces: batch })));
  return (packed as Uint8Array[][]).flat();
};

/** Lets go of Pagefind and of the processes; the next index starts them again. */
export async function closeShardMakers(): Promise<void> {
  pool?.close();
  pool = undefined;
  await closePagefind();
}

function taskOf(name: string, tasks: ReadonlyMap<string, ShardTask>): ShardTask {
  const task = tasks.get(name);
  if (!task) throw new DamagedShard(`nobody told what shard ${name} is made of`);
  return task;
}

/** Who makes these shards: other processes, where they are many. */
export function makerFor(missing: readonly ShardTask[]): (task: ShardTask) => Promise<Uint8Array> {
  const count = missing.reduce((sum, { records }) => sum + records.length, 0);
  if (count <= ALONE) return async (task) => shardBytes(await makeShard(task));
  return makeBeside;
}

async function makeBeside(task: ShardTask): Promise<Uint8Array> {
  pool ??= new WorkerPool(new URL("worker.ts", import.meta.url));
  return (await pool.run({ shard: task })) as Uint8Array;
}

function batchesOf(pieces: readonly Uint8Array[]): Uint8Array[][] {
  const batches: Uint8Array[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (room <= 0) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)?.push(piece);
    room -= piece.length;
  }
  return batches;
}
