import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { programKey } from "../../cache/program.ts";
import { PAGEFIND_VERSION } from "../../model/search.ts";
import { shardFrom } from "./bytes.ts";
import type { Shard, ShardTask } from "./shard.ts";

/** In milliseconds: no build takes longer. */
const DAY = 24 * 3600 * 1000;

/** Length of a SHA-256, in bytes. */
const SUM = 32;

/**
 * Shards that were made before, a file each, named by all that a shard is made of. A file begins with the SHA-256 of
 * what follows; one that does not match is as good as none.
 */
export class ShardStore {
  readonly #folder: string;
  readonly #used = new Set<string>();

  /** @param folder need not be there yet */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The shard of this name, if it lies here undamaged. */
  read(name: string): Shard | undefined {
    this.#used.add(name);
    const bytes = readIfThere(join(this.#folder, name));
    const body = bytes?.subarray(SUM);
    return body && sumOf(body).equals(bytes?.subarray(0, SUM) ?? Buffer.of()) ? shardFrom(body) : undefined;
  }

  /**
   * Keeps a shard.
   *
   * @param bytes the shard, serialized
   * @throws the error of the file system where the cache cannot be written
   */
  write(name: string, bytes: Uint8Array): void {
    // Under another name first: a build beside this one finds all of it or nothing.
    const draft = join(this.#folder, `${name}.${process.pid}`);
    mkdirSync(this.#folder, { recursive: true });
    try {
      writeFileSync(draft, Buffer.concat([sumOf(bytes), bytes]));
      renameSync(draft, join(this.#folder, name));
    } finally {
      rmSync(draft, { force: true });
    }
  }

  /** Lets go of the shards that were not asked for, and of what a killed build left; not of what another is writing. */
  clear(): void {
    for (const name of namesIn(this.#folder)) {
      const file = join(this.#folder, name);
      const isDraft = name.includes(".");
      if (!this.#used.has(name) && !(isDraft && isFresh(file))) rmSync(file, { force: true });
    }
  }
}

/** Names shards by all that they are made of: records, short forms, program, Pagefind. */
export function shardNames(): (task: ShardTask) => string {
  const program = programKey("scripts/model", "scripts/search");
  return ({ records, abbreviations }) => {
    const hash = createHash("sha256").update(JSON.stringify([program, PAGEFIND_VERSION, abbreviations]));
    // The texts are nearly all of it: to write them as JSON first takes twice as long.
    for (const { text, ...rest } of records) hash.update(JSON.stringify([rest, text.length])).update(text);
    return hash.digest("hex");
  };
}

function isFresh(file: string): boolean {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - changed < DAY;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
