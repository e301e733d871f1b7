import { answerTasks } from "../../workers/pool.ts";
import { shardBytes } from "./bytes.ts";
import { makeShard, type ShardTask } from "./shard.ts";

/** A process that makes shards, with a Pagefind of its own. */
answerTasks<ShardTask, Uint8Array>(async (task) => shardBytes(await makeShard(task)));
