import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DAY } from "../../cache/age.ts";
import { programKey } from "../../cache/program.ts";
import { sha256 } from "../../cache/sha256.ts";
import { readSummed, writeSummed } from "../../cache/summed-file.ts";
import { PAGEFIND_VERSION, type SearchRecord } from "../../model/search.ts";
import { shardFrom } from "./bytes.ts";
import type { Shard, ShardTask } from "./shard.ts";

/** Where they lie in the folder of all caches. */
export const SHARDS_FOLDER = "search/shards";

/**
 * Shards that were made before, a file each, named by all that a shard is made of. One that was read stays: it is there even
 * where somebody deletes the cache meanwhile.
 */
export class ShardStore {
  readonly #folder: string;
  readonly #read = new Map<string, Shard>();
  readonly #used = new Set<string>();

  /** @param folder need not be there yet */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads all there are, ahead of being asked: the last build's, of which the next wants nearly all. */
  readAll(): ReadonlyMap<string, Shard> {
    for (const name of namesIn(this.#folder)) this.#readOnce(name);
    return this.#read;
  }

  /** The shard of this name, if it lies here undamaged. */
  read(name: string): Shard | undefined {
    this.#used.add(name);
    return this.#readOnce(name);
  }

  /**
   * Keeps a shard.
   *
   * @param bytes the shard, serialized
   * @throws the error of the file system where the cache cannot be written
   */
  write(name: string, bytes: Uint8Array): void {
    writeSummed(join(this.#folder, name), bytes);
  }

  /** Lets go of the shards that were not asked for, and of what a killed build left; not of what another is writing. */
  clear(): void {
    for (const name of namesIn(this.#folder)) {
      const file = join(this.#folder, name);
      const isDraft = name.includes(".");
      if (!this.#used.has(name) && !(isDraft && isFresh(file))) rmSync(file, { force: true });
    }
  }

  #readOnce(name: string): Shard | undefined {
    const known = this.#read.get(name);
    if (known) return known;
    const body = readSummed(join(this.#folder, name));
    const shard = body && shardFrom(body);
    if (shard) this.#read.set(name, shard);
    return shard;
  }
}

/** Names shards by all that they are made of: records, short forms, program, Pagefind. */
export function shardNames(): (task: ShardTask) => string {
  const program = programKey("scripts/model", "scripts/search");
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
