import { type BigIntStats, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { readLines, writeLines } from "../cache/lines.ts";
import { programKey } from "../cache/program.ts";
import { clockOf, isClearlyOlder } from "../cache/stamp.ts";
import { type ContentFile, fileStamp } from "./files.ts";

/** What a file is known by. */
export interface Told {
  /** Stands for the file on the disk. */
  stamp: string;
  /** Stands for what it holds (`keyOf`). */
  key: string;
}

/** Letters of a key: a SHA-256 in base64. */
const KEY = 43;

/**
 * What files were known by when an earlier build read them. One that is the same inode at the same path, with the same
 * size and the same times, is not read again: of its times the system sets that of the last change by its own clock,
 * whatever is done to a file. As with what a release holds (`scripts/tree/stamps.ts`), a stamp is kept only of a file that
 * was clearly older than its reading. What was just checked out of Git is read; what lay there an hour ago is not.
 */
export class ReadBefore {
  readonly #path: string;
  readonly #recipe = programKey("scripts/cache", "scripts/reader");
  readonly #known: ReadonlyMap<string, string>;
  readonly #clock: BigIntStats | undefined;
  readonly #seen = new Map<string, string>();
  #isChanged = false;

  /** @param path in the cache, of the file in which stamps are kept; a harmed one is as good as none */
  constructor(path: string) {
    this.#path = path;
    const lines = readLines(path, this.#recipe);
    this.#known = new Map(lines.map((line) => [line.slice(KEY), line.slice(0, KEY)]));
    this.#clock = clockBeside(path);
  }

  /** What a file is known by that was read before; nothing of any other. */
  find(one: ContentFile): Told | undefined {
    if (this.#known.size === 0) return undefined;
    const stamp = fileStamp(one);
    const key = stamp && this.#known.get(stamp);
    if (!stamp || !key) return undefined;
    this.#seen.set(stamp, key);
    return { stamp, key };
  }

  /**
   * Tells of a file that was read.
   *
   * @param stats from before it was read
   */
  tell({ stamp, key }: Told, stats: BigIntStats): void {
    if (!this.#clock || !isClearlyOlder(stats, this.#clock)) return;
    this.#seen.set(stamp, key);
    this.#isChanged = true;
  }

  /** Keeps what was told, and lets go of what was not asked for. A cache that cannot be written costs time, and no more. */
  close(): void {
    if (!this.#isChanged && this.#seen.size >= this.#known.size) return;
    const lines = [...this.#seen].map(([stamp, key]) => key + stamp);
    try {
      writeLines(this.#path, this.#recipe, lines);
      this.#isChanged = false;
    } catch {
      // Then the files are read the next time.
    }
  }
}

/** The time by the file system the cache is on. Content on another one is read each time: nothing is written into it. */
function clockBeside(path: string): BigIntStats | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return clockOf(dirname(path));
  } catch {
    return undefined;
  }
}
