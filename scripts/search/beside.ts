import { INDEX_FOLDER, type SearchSource } from "../model/search.ts";
import type { Tree } from "../tree/tree.ts";
import { WorkerPool } from "../workers/pool.ts";
import { type IndexOrder, orderOf } from "./make-index.ts";
import type { ShardTask } from "./shards/shard.ts";
import type { Again, IndexAnswer, IndexJob, IndexMade, IndexTask } from "./worker.ts";

/** Shards that are told at a time: of 100,000 articles, all at once would be a message of 800 MB. */
const PORTION = 8;

/**
 * Makes an index in a process of its own, which is told names of shards, and the articles only of those it does not have:
 * to send all takes half a second of both processes for 10,000 articles.
 */
export class BesideIndexer {
  readonly #cache: string;
  readonly #portion: number;
  readonly #process: WorkerPool<IndexTask, IndexAnswer>;

  /**
   * Starts it.
   *
   * @param portion how many shards it is told of at a time
   */
  constructor(cache: string, portion = PORTION) {
    this.#cache = cache;
    this.#portion = portion;
    this.#process = new WorkerPool<IndexTask, IndexAnswer>(new URL("./worker.ts", import.meta.url), 1).warm();
  }

  /** Has it read what the last build left. */
  readAhead(): this {
    // What comes of it shows when it is asked for an index.
    this.#process.run({ read: { cache: this.#cache } }).catch(() => undefined);
    return this;
  }

  /**
   * Has a site hold the index.
   *
   * @returns how many articles the index holds
   * @throws if Pagefind refuses a record, or the index or the cache cannot be written
   */
  async make(source: SearchSource, tree: Tree): Promise<number> {
    const { order, tasks } = orderOf(source);
    const site = { folder: tree.folder, there: tree.leftIn(INDEX_FOLDER) };
    let made: IndexMade | Again;
    do made = await this.#makeOnce(order, tasks, site);
    while (made === "again");
    tree.holdsAll(made.entries);
    return made.articles;
  }

  async #makeOnce(
    order: IndexOrder,
    tasks: ReadonlyMap<string, ShardTask>,
    site: IndexJob["site"],
  ): Promise<IndexMade | Again> {
    const cache = this.#cache;
    const missing = await this.#process.run({ missing: { cache, shards: order.shards } });
    const unknown = new Set(missing as string[]);
    const wanted = [...tasks].filter(([name]) => unknown.has(name));
    while (wanted.length > this.#portion) {
      await this.#process.run({ shards: { cache, tasks: new Map(wanted.splice(0, this.#portion)) } });
    }
    const made = await this.#process.run({ make: { cache, site, order, tasks: new Map(wanted) } });
    return made as IndexMade | Again;
  }

  close(): void {
    this.#process.close();
  }
}
