import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DAY } from "../../cache/age.ts";
import { sha256 } from "../../cache/sha256.ts";
import { writeWhole } from "../../cache/summed-file.ts";
import { PAGEFIND_VERSION, type SearchRecord } from "../../model/search.ts";
import { searchProgram } from "../program.ts";
import { readWhole, shardAt, shardFrom } from "./bytes.ts";
import type { Shard, ShardTask } from "./shard.ts";

/** Where they lie in the folder of all caches. */
export const SHARDS_FOLDER = "search/shards";

/** Says that shards which were taken for good are not: the store knows them no longer, and they are to be made anew. */
export class DamagedShard extends Error {}

/**
 * Shards that were made before, a file each, named by all that a shard is made of. What is large in one is read when it is
 * asked for; where that turns out to be damaged, or somebody deleted the cache meanwhile, a `DamagedShard` is thrown.
 */
export class ShardStore {
  readonly #folder: string;
  /** Read, and found damaged only then. */
  readonly #damaged = new Set<string>();
  readonly #read = new Map<string, Shard>();
  readonly #used = new Set<string>();

  /** @param folder need not be there yet */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Looks at all there are, ahead of being asked: the last build's, of which the next wants nearly all. */
  readAll(): ReadonlyMap<string, Shard> {
    for (const name of namesIn(this.#folder)) this.glance(name);
    return this.#read;
  }

  /** The shard of this name, if it lies here, for who does not want it kept. */
  glance(name: string): Shard | undefined {
    const known = this.#read.get(name);
    if (known || this.#damaged.has(name)) return known;
    const shard = shardAt(join(this.#folder, name), () => this.#forgetDamaged());
    if (shard) this.#read.set(name, shard);
    return shard;
  }

  /** The shard of this name, if it lies here. It stays here. */
  read(name: string): Shard | undefined {
    this.#used.add(name);
    return this.glance(name);
  }

  /**
   * Keeps a shard.
   *
   * @param bytes its file
   * @throws the error of the file system where the cache cannot be written
   */
  write(name: string, bytes: Uint8Array): Shard {
    writeWhole(join(this.#folder, name), bytes);
    const shard = shardFrom(bytes);
    this.#read.set(name, shard);
    return shard;
  }

  /** Lets go of the shards that were not asked for, and of what a killed build left; not of what another is writing. */
  clear(): void {
    for (const name of namesIn(this.#folder)) {
      const file = join(this.#folder, name);
      const isDraft = name.includes(".");
      if (!this.#used.has(name) && !(isDraft && isFresh(file))) rmSync(file, { force: true });
    }
  }

  /** Where one is damaged others may be: all are looked at whole, so that work begins anew once and not for each. */
  #forgetDamaged(): Error {
    for (const name of [...this.#read.keys()]) {
      this.#read.delete(name);
      const shard = this.#whole(name);
      if (shard) this.#read.set(name, shard);
      else this.#damaged.add(name);
    }
    return new DamagedShard("a shard in the cache is damaged");
  }

  #whole(name: string): Shard | undefined {
    const harm = new Error();
    try {
      const shard = shardAt(join(this.#folder, name), () => harm);
      if (shard) readWhole(shard);
      return shard;
    } catch (error) {
      if (error !== harm) throw error;
      return undefined;
    }
  }
}

/** Names shards by all that they are made of: records, short forms, program, Pagefind. */
export function shardNames(): (task: ShardTask) => string {
  const program = searchProgram();
  return ({ records, abbreviations }) => {
    const named = records.map((record) => naming.map((field) => record[field] ?? null));
    return sha256(JSON.stringify([program, PAGEFIND_VERSION, abbreviations, named]));
  };
}

/** All that names a record. The text does not: it has a key, which is known sooner. */
const naming = Object.keys({
  url: true,
  title: true,
  textKey: true,
  section: true,
  kind: true,
  author: true,
  tags: true,
  year: true,
  time: true,
  shownDate: true,
  picture: true,
} satisfies Record<Exclude<keyof SearchRecord, "text">, true>) as Exclude<keyof SearchRecord, "text">[];

/**
 * How many shards the last build left in a cache.
 *
 * @param cache the folder of all caches
 */
export function countShards(cache: string): number {
  return namesIn(join(cache, SHARDS_FOLDER)).length;
}

/** No build takes longer than a day. */
function isFresh(file: string): boolean {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - changed < DAY;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
