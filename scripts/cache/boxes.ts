import { join } from "node:path";
import { markUsed } from "./age.ts";
import { sha256 } from "./sha256.ts";
import { readSummed, writeSummed } from "./summed-file.ts";

interface Label {
  recipe: string;
  /** Key and size in bytes of each entry, in the order they lie in the box. */
  entries: [key: string, bytes: number][];
}

/**
 * A cache of many small things in 256 boxes, each one file: those of 10,000 articles would otherwise be as many files to
 * open. A box begins with the SHA-256 of all that follows; one that does not match, or was filled by another recipe, is
 * empty. A box holds what the last build used and nothing else, so that it never grows old.
 */
export class Boxes {
  readonly #folder: string;
  readonly #recipe: string;

  /**
   * @param folder of the cache; need not be there yet
   * @param recipe whatever decides, beside what a key stands for, what is made of it
   */
  constructor(folder: string, recipe: string) {
    this.#folder = folder;
    this.#recipe = recipe;
    // Boxes in which nothing changes are not written: it is the folder that says they are of use.
    markUsed(folder);
  }

  /** What a box holds, by key; nothing where it is not there, damaged, or of another recipe. */
  open(box: string): Map<string, Buffer> {
    const body = readSummed(join(this.#folder, box));
    if (!body) return new Map();
    const end = body.indexOf("\n");
    const { recipe, entries } = JSON.parse(body.toString("utf8", 0, end)) as Label;
    if (recipe !== this.#recipe) return new Map();
    let at = end + 1;
    return new Map(
      entries.map(([key, size]) => {
        at += size;
        return [key, body.subarray(at - size, at)];
      }),
    );
  }

  /**
   * Keeps what a build used of a box and lets go of the rest; a box in which nothing changed is left as it is.
   *
   * @throws the error of the file system where the cache cannot be written
   */
  close(box: string, known: ReadonlyMap<string, Uint8Array>, used: ReadonlyMap<string, Uint8Array>): void {
    if (known.size === used.size && [...used.keys()].every((key) => known.has(key))) return;
    const entries = [...used].map(([key, bytes]): Label["entries"][number] => [key, bytes.length]);
    const label: Label = { recipe: this.#recipe, entries };
    const body = Buffer.concat([Buffer.from(`${JSON.stringify(label)}\n`), ...used.values()]);
    writeSummed(join(this.#folder, box), body);
  }
}

/** Every box there is. */
export const allBoxes = Array.from({ length: 256 }, (_, at) => at.toString(16).padStart(2, "0"));

/** The box for what has this name: the same from build to build, so that an article edited changes few. */
export function boxOf(name: string): string {
  return sha256(name).slice(0, 2);
}

/** Things by the box they belong to, boxes in order. */
export function byBox<One>(list: readonly One[], nameOf: (one: One) => string): Map<string, One[]> {
  const boxes = new Map<string, One[]>();
  for (const one of list) {
    const box = boxOf(nameOf(one));
    const others = boxes.get(box);
    if (others) others.push(one);
    else boxes.set(box, [one]);
  }
  return new Map([...boxes].sort(([a], [b]) => (a < b ? -1 : 1)));
}
