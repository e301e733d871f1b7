import type { Shard, ShardTask } from "./shard.ts";
import { makerFor } from "./shards.ts";
import type { ShardStore } from "./store.ts";

/** Has shards made for a store while it is told of more of them, by other processes where they are many. */
export class ShardLine {
  readonly #store: ShardStore;
  readonly #take: (name: string, shard: Shard) => void;
  readonly #told = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  readonly #faults: unknown[] = [];

  /** @param take is given each shard as soon as it is there */
  constructor(store: ShardStore, take: (name: string, shard: Shard) => void) {
    this.#store = store;
    this.#take = take;
  }

  /**
   * Begins to make some shards.
   *
   * @returns once no more are to be made than these: time to tell of others
   * @throws what went wrong with any that was told so far
   */
  async add(tasks: ReadonlyMap<string, ShardTask>): Promise<void> {
    const make = makerFor([...tasks.values()]);
    for (const [name, task] of tasks) {
      this.#told.add(name);
      const work = this.#make(name, make(task))
        .catch((error: unknown) => void this.#faults.push(error))
        .then(() => void this.#running.delete(work));
      this.#running.add(work);
    }
    await this.#until(tasks.size);
  }

  /**
   * Waits until all are made.
   *
   * @throws what went wrong
   */
  done(): Promise<void> {
    return this.#until(0);
  }

  /** Whether it was told of a shard. */
  has(name: string): boolean {
    return this.#told.has(name);
  }

  async #make(name: string, bytes: Promise<Uint8Array>): Promise<void> {
    this.#take(name, this.#store.write(name, await bytes));
  }

  async #until(left: number): Promise<void> {
    while (this.#running.size > left) await Promise.race(this.#running);
    if (this.#faults.length > 0) throw this.#faults[0];
  }
}
