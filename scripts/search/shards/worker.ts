import { serialize } from "node:v8";
import { answerTasks } from "../../workers/pool.ts";
import { makeShard, type ShardTask } from "./shard.ts";

/** A process that makes shards, with a Pagefind of its own. */
answerTasks<ShardTask, Uint8Array>(async (task) => serialize(await makeShard(task)));
