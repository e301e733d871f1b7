import { rmSync } from "node:fs";
import { join } from "node:path";
import { markUsed } from "./age.ts";
import { PartedFile, partedBytes, summed } from "./parted-file.ts";
import { sha256 } from "./sha256.ts";
import { writeWhole } from "./summed-file.ts";

/** The first part of a box's file. */
interface Label {
  recipe: string;
  /** Of each other part. */
  keys: string[];
}

/** What lies in a box. */
export class Box {
  readonly #file: PartedFile | undefined;
  /** In which part of the file each entry is. */
  readonly #places: ReadonlyMap<string, number>;

  constructor(file: PartedFile | undefined, recipe: string) {
    const label = file?.part(0);
    const { keys, recipe: own }: Label = label ? JSON.parse(label.toString()) : { recipe, keys: [] };
    this.#file = file;
    this.#places = new Map(own === recipe ? keys.map((key, at) => [key, at + 1]) : []);
  }

  /** In the order in which they were put in. */
  get keys(): string[] {
    return [...this.#places.keys()];
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  /** An entry; nothing where the box has none of this key, or it is damaged. */
  get(key: string): Buffer | undefined {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#file?.part(place);
  }

  /** Reads so many entries at once, of which most will be asked for. */
  readFirst(count: number): void {
    this.#file?.readFirst(count + 1);
  }

  /** The same to be put into another box: who reads it there checks it. */
  unchecked(key: string): ReturnType<PartedFile["unchecked"]> {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#file?.unchecked(place);
  }
}

/**
 * A cache of many small things in a few boxes, each one file: those of 10,000 articles would otherwise be as many files to
 * open. What a box holds is checked entry by entry, when it is asked for; a box that was filled by another recipe is
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

  /** A box of which a few entries will be asked for: each is read then. */
  open(box: string): Box {
    return new Box(PartedFile.at(join(this.#folder, box)), this.#recipe);
  }

  /** A box of which nearly all entries will be asked for. */
  openWhole(box: string): Box {
    return new Box(PartedFile.whole(join(this.#folder, box)), this.#recipe);
  }

  /**
   * Keeps what a build used of a box and lets go of the rest; a box in which nothing changed is left as it is.
   *
   * @param used keys, in the order their entries shall lie in
   * @param fresh what is new, by key: it may be of other boxes too. Any other entry stays as the box has it
   * @throws the error of the file system where the cache cannot be written
   */
  close(
    box: string,
    known: Box,
    used: readonly string[],
    fresh: ReadonlyMap<string, Uint8Array> = new Map(),
  ): void {
    const isKept = used.every((key) => !fresh.has(key) && known.has(key));
    if (isKept && known.keys.length === used.length) return;
    // Nearly all that lies in it stays: to read each entry by itself takes longer.
    known.readFirst(known.keys.length);
    const keys: string[] = [];
    const parts = used.flatMap((key) => {
      const bytes = fresh.get(key);
      // What is gone meanwhile is made again when it is asked for.
      const part = bytes ? summed(bytes) : known.unchecked(key);
      if (part) keys.push(key);
      return part ?? [];
    });
    const label: Label = { recipe: this.#recipe, keys };
    const first = summed(Buffer.from(JSON.stringify(label)));
    writeWhole(join(this.#folder, box), partedBytes([first, ...parts]));
  }

  /** Lets go of a box with all that is in it. */
  drop(box: string): void {
    rmSync(join(this.#folder, box), { force: true });
  }
}

/** Digits of a box's name where it is not said otherwise: of 256 boxes an article edited changes few. */
const DIGITS = 2;

/** Every box there is, where names have so many hexadecimal digits. */
export function allBoxes(digits = DIGITS): string[] {
  return Array.from({ length: 16 ** digits }, (_, at) => at.toString(16).padStart(digits, "0"));
}

/** The box for what has this name: the same from build to build. */
export function boxOf(name: string, digits = DIGITS): string {
  return sha256(name).slice(0, digits);
}

/** Things by the box they belong to, boxes in order. */
export function byBox<One>(
  list: readonly One[],
  nameOf: (one: One) => string,
  digits = DIGITS,
): Map<string, One[]> {
  const boxes = new Map<string, One[]>();
  for (const one of list) {
    const box = boxOf(nameOf(one), digits);
    const others = boxes.get(box);
    if (others) others.push(one);
    else boxes.set(box, [one]);
  }
  return new Map([...boxes].sort(([a], [b]) => (a < b ? -1 : 1)));
}
