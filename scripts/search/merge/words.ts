import { NUMBERS, type WordLists } from "../shards/word-lists.ts";

/** How many numbers stand for a part of a list, and what they are: its shard, its row there, where its bytes begin there. */
export const PART = 3;

/** One spelling of a word: its list is put together from the parts that stand from one place up to another. */
export interface Spelling {
  /** As in the keys of a shard: empty for the folded word itself. */
  form: string;
  from: number;
  to: number;
}

/** A folded word of the whole index. */
export interface Word {
  word: string;
  spellings: Spelling[];
  /** About how many bytes its entry takes. */
  size: number;
}

/** All words, and the parts of all their lists, those of a list one behind the other, the oldest first. */
export interface Words {
  words: Word[];
  /** Numbers and no objects: of 10,000 articles there are 300,000 parts. */
  parts: Int32Array;
}

/** About what an entry takes beside its lists. */
const FRAME = 12;

/**
 * All words of some shards, in order, with their spellings in order.
 *
 * @param keys may have numbered those of these shards before, and of others
 */
export function wordsOf(shards: readonly WordLists[], keys = new KeyNumbers()): Words {
  const numbers = shards.map((lists) => keys.of(lists));
  const counts = new Int32Array(keys.list.length);
  const sizes = new Float64Array(keys.list.length);
  for (const [shard, { table }] of shards.entries()) {
    for (const [row, key] of (numbers[shard] as Int32Array).entries()) {
      counts[key] = (counts[key] as number) + 1;
      sizes[key] = (sizes[key] as number) + (table[row * NUMBERS + 3] as number);
    }
  }
  const used = [...keys.list.keys()].filter((key) => counts[key] !== 0);
  const inOrder = used.sort((a, b) => ((keys.list[a] ?? "") < (keys.list[b] ?? "") ? -1 : 1));
  const begins = beginsOf(inOrder, counts);
  return {
    words: entriesOf(inOrder, keys.list, begins, counts, sizes),
    parts: partsOf(shards, numbers, begins),
  };
}

/** Keys of shards by number, in the order in which they are met; what is made of them does not depend on it. */
export class KeyNumbers {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<WordLists, Int32Array>();

  /** The number of each key of a shard. */
  of(lists: WordLists): Int32Array {
    const known = this.#known.get(lists) ?? Int32Array.from(keysOf(lists.keys), (key) => this.#numberOf(key));
    this.#known.set(lists, known);
    return known;
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.list.length);
    return this.list.push(key) - 1;
  }
}

/** Where the parts of each key begin, by its number. */
function beginsOf(inOrder: readonly number[], counts: Int32Array): Int32Array {
  const begins = new Int32Array(counts.length);
  let next = 0;
  for (const key of inOrder) {
    begins[key] = next;
    next += PART * (counts[key] as number);
  }
  return begins;
}

function entriesOf(
  inOrder: readonly number[],
  keys: readonly string[],
  begins: Int32Array,
  counts: Int32Array,
  sizes: Float64Array,
): Word[] {
  const words: Word[] = [];
  for (const key of inOrder) {
    const [word = "", form = ""] = (keys[key] ?? "").split("\t");
    let last = words[words.length - 1];
    if (last?.word !== word) {
      last = { word, spellings: [], size: FRAME + word.length };
      words.push(last);
    }
    const from = begins[key] as number;
    last.spellings.push({ form, from, to: from + PART * (counts[key] as number) });
    last.size += sizes[key] as number;
  }
  return words;
}

function partsOf(
  shards: readonly WordLists[],
  numbers: readonly Int32Array[],
  begins: Int32Array,
): Int32Array {
  const parts = new Int32Array(PART * numbers.reduce((sum, { length }) => sum + length, 0));
  const next = begins.slice();
  for (const [shard, { table }] of shards.entries()) {
    let at = 0;
    for (const [row, key] of (numbers[shard] as Int32Array).entries()) {
      const place = next[key] as number;
      parts[place] = shard;
      parts[place + 1] = row;
      parts[place + 2] = at;
      next[key] = place + PART;
      at += table[row * NUMBERS + 3] as number;
    }
  }
  return parts;
}

function keysOf(keys: string): string[] {
  return keys === "" ? [] : keys.split("\n");
}
