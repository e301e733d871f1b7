import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { KeptWords } from "./kept-words.ts";
import { Packer } from "./merge/packer.ts";
import { KeyNumbers } from "./merge/words.ts";
import { readLists } from "./shards/bytes.ts";
import type { Shard } from "./shards/shard.ts";
import { deflateBeside } from "./shards/shards.ts";
import { DamagedShard, SHARDS_FOLDER, ShardStore } from "./shards/store.ts";

/** What builds before this one left, and what can be added up of it before all shards are there. */
export class Kept {
  readonly shards: ShardStore;
  readonly packed: Packer;
  /** Apart: they are half of all that is packed, and an edit changes one of them and a tenth of the others. */
  readonly fragments: Packer;
  readonly words: KeptWords;
  readonly keys = new KeyNumbers();

  /** @param cache the folder of all caches; need not be there yet */
  constructor(cache: string) {
    this.shards = new ShardStore(join(cache, SHARDS_FOLDER));
    this.words = new KeptWords(join(cache, "search/words"));
    this.packed = new Packer(join(cache, "search/pieces"), deflateBeside);
    this.fragments = new Packer(join(cache, "search/fragment-pieces"), deflateBeside);
  }

  /** Reads what is there, before it is known what will be asked for: nearly all of it. */
  readAll(): void {
    for (const { lists } of this.shards.readAll().values()) this.keys.of(lists);
    this.packed.readAll();
    this.fragments.readAll();
  }

  /** Reads what an index needs of the shards that are there where others are made anew, one a turn. */
  async readLists(): Promise<void> {
    for (const shard of this.shards.readAll().values()) {
      try {
        readLists(shard);
      } catch (error) {
        // It is found missing when it is asked for.
        if (!(error instanceof DamagedShard)) throw error;
        return;
      }
      await setImmediate();
    }
  }

  /** Which shards are to be made anew. */
  missing(names: readonly string[]): string[] {
    return names.filter((name) => this.shards.read(name) === undefined);
  }

  /** Adds up what can be of a shard before the others are there. */
  add(name: string, shard: Shard): void {
    this.words.add(name, shard);
    this.keys.of(shard.lists);
  }

  /** Takes back what was added up of all shards but these. */
  keepOnly(names: readonly string[]): void {
    this.words.keepOnly(names, (name) => {
      try {
        return this.shards.glance(name)?.counts;
      } catch (error) {
        if (error instanceof DamagedShard) return undefined;
        throw error;
      }
    });
  }

  /** Leaves for the next build what this one used. */
  close(): void {
    this.shards.clear();
    this.packed.close();
    this.fragments.close();
    this.words.close();
  }
}
