import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Coding } from "../model/host.ts";
import { sha256 } from "./kept.ts";

/** A text's packed bytes; a coding that would not make it smaller is absent. */
export type Packed = Partial<Record<Coding, Uint8Array>>;

/** Length of a SHA-256, in bytes. */
const SUM = 32;

interface Label {
  recipe: string;
  /** Hash of each text, and the sizes of its packed bytes, in the order they lie in the box. */
  entries: [hash: string, sizes: Partial<Record<Coding, number>>][];
}

/**
 * A cache of packed texts in 256 boxes, each one file: 10,000 articles would otherwise be 26,000 small files to open. A
 * box begins with the SHA-256 of all that follows; one that does not match, or was packed by another recipe, is empty.
 */
export class PackShelf {
  readonly #folder: string;
  readonly #recipe: string;

  /** @param recipe whatever decides, beside a text, what it is packed to */
  constructor(folder: string, recipe: string) {
    this.#folder = folder;
    this.#recipe = recipe;
  }

  /** The box for the text at an address: the same from build to build, so that an article edited fills few anew. */
  boxOf(path: string): string {
    return sha256(path).slice(0, 2);
  }

  /** What a box holds, by hash of the text; nothing where it is not there, damaged, or of another recipe. */
  async open(box: string): Promise<Map<string, Packed>> {
    const bytes = await readFile(join(this.#folder, box)).catch(() => undefined);
    const body = bytes?.subarray(SUM);
    if (!bytes || !body || !sumOf(body).equals(bytes.subarray(0, SUM))) return new Map();
    const end = body.indexOf("\n");
    const label = JSON.parse(body.toString("utf8", 0, end)) as Label;
    return label.recipe === this.#recipe ? contentsOf(label, body.subarray(end + 1)) : new Map();
  }

  /** Keeps what a build used of a box and lets go of the rest; a box in which nothing changed is left as it is. */
  async close(box: string, known: ReadonlyMap<string, Packed>, used: ReadonlyMap<string, Packed>) {
    if (known.size === used.size && [...used.keys()].every((hash) => known.has(hash))) return;
    const entries = [...used].map(([hash, packed]): Label["entries"][number] => [hash, sizesOf(packed)]);
    const label: Label = { recipe: this.#recipe, entries };
    const parts = [...used.values()].flatMap((packed) => Object.values(packed));
    const body = Buffer.concat([Buffer.from(`${JSON.stringify(label)}\n`), ...parts]);
    // Under another name first: a build beside this one reads the old box or the new one, never half of it.
    const draft = join(this.#folder, `${box}.${process.pid}`);
    await mkdir(this.#folder, { recursive: true });
    try {
      await writeFile(draft, Buffer.concat([sumOf(body), body]));
      await rename(draft, join(this.#folder, box));
    } finally {
      await rm(draft, { force: true });
    }
  }
}

function contentsOf({ entries }: Label, bytes: Buffer): Map<string, Packed> {
  let at = 0;
  return new Map(
    entries.map(([hash, sizes]) => {
      const packed: Packed = {};
      for (const [coding, size] of Object.entries(sizes) as [Coding, number][]) {
        packed[coding] = bytes.subarray(at, at + size);
        at += size;
      }
      return [hash, packed];
    }),
  );
}

function sizesOf(packed: Packed): Partial<Record<Coding, number>> {
  return Object.fromEntries(Object.entries(packed).map(([coding, bytes]) => [coding, bytes.length]));
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
