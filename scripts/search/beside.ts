import { INDEX_FOLDER, type SearchSource } from "../model/search.ts";
import type { Tree } from "../tree/tree.ts";
import { WorkerPool } from "../workers/pool.ts";
import { orderOf } from "./make-index.ts";
import type { ShardTask } from "./shards/shard.ts";
import { shardTasks } from "./shards/shards.ts";
import type { Again, IndexAnswer, IndexMade, IndexTask } from "./worker.ts";

/** Shards that are told at a time: of 100,000 articles, all at once would be a message of 800 MB. */
const PORTION = 8;

/** What an index is made of, and its shards by their names: to name them takes a tenth of a second. */
interface Named {
  source: SearchSource;
  tasks: ReadonlyMap<string, ShardTask>;
}

/**
 * Makes an index in a process of its own, which is told names of shards, and the articles only of those it does not have:
 * to send all takes half a second of both processes for 10,000 articles.
 */
export class BesideIndexer {
  readonly #cache: string;
  readonly #portion: number;
  readonly #process: WorkerPool<IndexTask, IndexAnswer>;
  #named: Named | undefined;

  /** @param portion how many shards it is told of at a time */
  constructor(cache: string, portion = PORTION) {
    this.#cache = cache;
    this.#portion = portion;
    this.#process = new WorkerPool<IndexTask, IndexAnswer>(new URL("./worker.ts", import.meta.url), 1);
  }

  /** Has it read what the last build left. */
  readAhead(): this {
    this.#process.warmBehind();
    // What comes of it shows when it is asked for an index.
    this.#process.run({ read: { cache: this.#cache } }).catch(() => undefined);
    return this;
  }

  /**
   * Has it begin with an index it will be asked for: with the shards it lacks, where these are many with the first, and
   * otherwise with all that it can put together before it is known what else the release holds.
   *
   * @returns when it is at work
   * @throws if Pagefind refuses a record, or the cache cannot be written
   */
  async begin(source: SearchSource): Promise<void> {
    const { tasks } = this.#nameOf(source);
    const wanted = await this.#missing(tasks);
    await this.#tell(wanted.slice(0, this.#portion));
    if (wanted.length > this.#portion) return;
    await this.#process.run({ gather: { cache: this.#cache, shards: [...tasks.keys()] } });
  }

  /**
   * Has a site hold the index.
   *
   * @returns how many articles the index holds
   * @throws if Pagefind refuses a record, or the index or the cache cannot be written
   */
  async make(source: SearchSource, tree: Tree): Promise<number> {
    const site = { folder: tree.folder, there: tree.leftIn(INDEX_FOLDER) };
    const { tasks } = this.#nameOf(source);
    const order = orderOf(source, tasks);
    const cache = this.#cache;
    let made: IndexMade | Again;
    do {
      const wanted = await this.#missing(tasks);
      while (wanted.length > this.#portion) await this.#tell(wanted.splice(0, this.#portion));
      const job = { cache, site, order, tasks: new Map(wanted) };
      made = (await this.#process.run({ make: job })) as IndexMade | Again;
    } while (made === "again");
    tree.holdsAll(made.entries);
    return made.articles;
  }

  /** Lets the process go when it has kept for the next build what it made. What cannot be kept costs time, never a release. */
  async leave(): Promise<void> {
    await this.#process.run({ keep: true }).catch(() => undefined);
    this.close();
  }

  /** Lets the process go at once. */
  close(): void {
    this.#process.close();
  }

  #nameOf(source: SearchSource): Named {
    if (this.#named?.source !== source) this.#named = { source, tasks: shardTasks(source) };
    return this.#named;
  }

  /** The shards it lacks. */
  async #missing(tasks: Named["tasks"]): Promise<[string, ShardTask][]> {
    const missing = await this.#process.run({ missing: { cache: this.#cache, shards: [...tasks.keys()] } });
    const unknown = new Set(missing as string[]);
    return [...tasks].filter(([name]) => unknown.has(name));
  }

  async #tell(shards: [string, ShardTask][]): Promise<void> {
    if (shards.length > 0)
      await this.#process.run({ shards: { cache: this.#cache, tasks: new Map(shards) } });
  }
}
