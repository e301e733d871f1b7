import type { SearchSource } from "../model/search.ts";
import type { TreeEntry } from "../tree/sum.ts";
import { Tree } from "../tree/tree.ts";
import { answerTasks } from "../workers/pool.ts";
import { makeIndex } from "./make-index.ts";
import { closeShardMakers } from "./shards/shards.ts";

/** A whole index to be made. */
export interface IndexTask {
  source: SearchSource;
  cache: string;
  /** Folder of the site, and what lies there of an index. */
  tree: [folder: string, there: TreeEntry[]];
}

/** What came of it. */
export interface IndexAnswer {
  /** How many articles the index holds. */
  articles: number;
  /** The files of the index. */
  entries: TreeEntry[];
}

answerTasks<IndexTask, IndexAnswer>(async ({ source, cache, tree: [folder, there] }) => {
  const tree = new Tree(folder, there);
  const articles = await makeIndex(source, cache, tree).finally(closeShardMakers);
  return { articles, entries: tree.entries };
});
