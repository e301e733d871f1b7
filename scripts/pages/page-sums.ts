import { statSync } from "node:fs";
import { join } from "node:path";
import { readSummed, writeSummed } from "../cache/summed-file.ts";
import type { Sum } from "../tree/sum.ts";

/** What each page of a box holds, by key. */
export type BoxSums = ReadonlyMap<string, Sum>;

interface Stored {
  recipe: string;
  /** The pages of each box. */
  boxes: Record<string, [key: string, bytes: number, sha256: string][]>;
}

/** The name of their file in the folder of the boxes. */
const FILE = "sums";

/** Bytes in the file for each page, at the least: a SHA-256 in base64 and one in hex. */
const BYTES = 108;

/**
 * What the pages in the boxes hold, in one file beside them: enough to see that a page lies in the site already, without
 * opening a box. Of 10,000 articles the boxes are 240 MB, and this is 2.
 */
export class PageSums {
  readonly #file: string;
  readonly #recipe: string;
  readonly #before: ReadonlyMap<string, BoxSums>;
  readonly #now = new Map<string, BoxSums>();

  /**
   * @param folder of the boxes
   * @param recipe of the boxes
   */
  constructor(folder: string, recipe: string) {
    this.#file = join(folder, FILE);
    this.#recipe = recipe;
    const stored = JSON.parse(readSummed(this.#file)?.toString() ?? "{}") as Partial<Stored>;
    const boxes = stored.recipe === recipe ? (stored.boxes ?? {}) : {};
    this.#before = new Map(
      Object.entries(boxes).map(([box, pages]) => [
        box,
        new Map(pages.map(([key, bytes, sha256]) => [key, { bytes, sha256 }])),
      ]),
    );
  }

  /** Whether the last build left more pages in some boxes than these, as far as the size of the file tells. */
  static isLarge(folder: string, pages: number): boolean {
    return (statSync(join(folder, FILE), { throwIfNoEntry: false })?.size ?? 0) > BYTES * pages;
  }

  /** As the last build left a box; nothing of one it did not fill. */
  of(box: string): BoxSums {
    return this.#before.get(box) ?? new Map();
  }

  /** Takes note of what a box holds now. */
  set(box: string, sums: BoxSums): void {
    this.#now.set(box, sums);
  }

  /** Boxes in which the last build left pages, and of which nothing was noted now. */
  get left(): string[] {
    return [...this.#before.keys()].filter((box) => !this.#now.has(box));
  }

  /**
   * Keeps all that was noted, and nothing else.
   *
   * @throws the error of the file system where the cache cannot be written
   */
  close(): void {
    const isChanged = ([box, sums]: [string, BoxSums]): boolean => sums !== this.#before.get(box);
    if (this.#now.size === this.#before.size && ![...this.#now].some(isChanged)) return;
    const boxes: Stored["boxes"] = {};
    for (const [box, sums] of this.#now) {
      boxes[box] = [...sums].map(([key, { bytes, sha256 }]) => [key, bytes, sha256]);
    }
    const stored: Stored = { recipe: this.#recipe, boxes };
    writeSummed(this.#file, Buffer.from(JSON.stringify(stored)));
  }
}
