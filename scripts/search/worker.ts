import type { SearchSource } from "../model/search.ts";
import { answerTasks } from "../workers/pool.ts";
import { type IndexFolders, makeIndex } from "./make-index.ts";
import { closeShardMakers } from "./shards/shards.ts";

/** A whole index to be made. */
export interface IndexTask {
  source: SearchSource;
  folders: IndexFolders;
}

answerTasks(({ source, folders }: IndexTask) => makeIndex(source, folders).finally(closeShardMakers));
