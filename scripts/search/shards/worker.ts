import { answerTasks } from "../../workers/pool.ts";
import { deflateHere } from "../merge/deflate.ts";
import { shardBytes } from "./bytes.ts";
import { makeShard, type ShardTask } from "./shard.ts";

/** What a process that makes shards can do: make one, and pack pieces of the index that is put together of them. */
export type MakerTask = { shard: ShardTask } | { pieces: Uint8Array[] };

/** Each has a Pagefind of its own. */
answerTasks<MakerTask, Uint8Array | Uint8Array[]>(async (task) =>
  "shard" in task ? shardBytes(await makeShard(task.shard)) : deflateHere(task.pieces),
);
