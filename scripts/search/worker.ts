import type { TreeEntry } from "../tree/sum.ts";
import { Tree } from "../tree/tree.ts";
import { answerTasks } from "../workers/pool.ts";
import { Kept } from "./kept.ts";
import { type Gathered, gather, type IndexOrder, makeFromShards } from "./make-index.ts";
import { warmPagefind } from "./pagefind.ts";
import { ShardLine } from "./shards/line.ts";
import type { ShardTask } from "./shards/shard.ts";
import { closeShardMakers } from "./shards/shards.ts";
import { DamagedShard } from "./shards/store.ts";

/** What the process of an index is asked for, one after the other. */
export type IndexTask =
  /** To read what the last build left, before it is known what this one wants. */
  | { read: { cache: string } }
  /** Names of the shards that are neither there nor being made. */
  | { missing: NamedShards }
  /** To make some of these, where they are many: the answer says that more may be told. */
  | { shards: Pick<IndexJob, "cache" | "tasks"> }
  /** To gather the shards of an index, all of which are there or told: the answer does not wait for it. */
  | { gather: NamedShards }
  /** The index, in a site of which it is told what lies there of an index. */
  | { make: IndexJob }
  /** To keep for the next build what was made for the last index, which nobody has to wait for. */
  | { keep: true };

/** Shards of an index by their names, oldest first. */
interface NamedShards {
  cache: string;
  shards: string[];
}

export interface IndexJob {
  cache: string;
  site: { folder: string; there: TreeEntry[] };
  order: IndexOrder;
  tasks: Map<string, ShardTask>;
}

/** An index that was made. */
export interface IndexMade {
  /** How many articles it holds. */
  articles: number;
  /** Its files. */
  entries: TreeEntry[];
}

/** Instead of an index: shards turned out to be damaged, and more are missing than was said. */
export type Again = "again";

export type IndexAnswer = string[] | IndexMade | Again | undefined;

/** What was read for the index that is to be made: this process has one cache. */
let kept: Kept | undefined;

/** What was made for an index that is in its site. */
let made: Kept | undefined;

/** The shards that are being made for it. */
let line: ShardLine | undefined;

/** Under way while they are made. */
let reading: Promise<void> | undefined;

/** What is gathered for it. */
let ahead: { names: string; gathered: Promise<Gathered> } | undefined;

answerTasks<IndexTask, IndexAnswer>((task) => {
  if ("make" in task) return make(task.make);
  if ("missing" in task) return missing(task.missing);
  if ("shards" in task) return makeAhead(task.shards);
  if ("gather" in task) return gatherAhead(task.gather);
  if ("keep" in task) return keep();
  // It starts meanwhile: in nearly all builds some article is new.
  warmPagefind();
  keptIn(task.read.cache).readAll();
  return undefined;
});

function keptIn(cache: string): Kept {
  kept ??= new Kept(cache);
  return kept;
}

function missing({ cache, shards }: NamedShards): string[] {
  return keptIn(cache)
    .missing(shards)
    .filter((name) => !line?.has(name));
}

async function makeAhead({ cache, tasks }: Pick<IndexJob, "cache" | "tasks">): Promise<undefined> {
  const own = keptIn(cache);
  if (!line) {
    line = new ShardLine(own.shards, (name, shard) => own.add(name, shard));
    // Pieces with lists of new shards hold lists of nearly all: while those are made is time to read them.
    reading = own.readLists();
  }
  await line.add(tasks);
  return undefined;
}

function gatherAhead({ cache, shards }: NamedShards): undefined {
  const own = keptIn(cache);
  const gathered = allMade().then(() => gather(shards, new Map(), own));
  ahead = { names: shards.join(), gathered };
  // What comes of it shows when the index is asked for.
  gathered.catch(() => undefined);
}

/** Waits until all shards are there that were told. */
async function allMade(): Promise<void> {
  await Promise.all([line?.done(), reading]);
}

/** The shards of the index that is asked for in the end: gathered already, if it is the one that was begun. */
async function gatherAll(shards: string[], tasks: IndexJob["tasks"], own: Kept): Promise<Gathered> {
  const begun = ahead;
  const made = allMade();
  ahead = undefined;
  line = undefined;
  const [gathered] = await Promise.all([begun?.gathered, made]);
  return gathered && begun?.names === shards.join() ? gathered : gather(shards, tasks, own);
}

async function make({ cache, site, order, tasks }: IndexJob): Promise<IndexMade | Again> {
  const read = keptIn(cache);
  const tree = new Tree(site.folder, site.there);
  try {
    const gathered = await gatherAll(order.shards, tasks, read);
    const articles = await makeFromShards(order, gathered, read, tree);
    // It is used up: another index finds in the cache what this one leaves.
    [made, kept] = [read, undefined];
    return { articles, entries: tree.entries };
  } catch (error) {
    if (error instanceof DamagedShard) return "again";
    throw error;
  } finally {
    await closeShardMakers();
  }
}

function keep(): undefined {
  made?.close();
  made = undefined;
}
