import { NUMBERS, type WordLists } from "../shards/word-lists.ts";

/**
 * Where the parts of a list lie, the oldest first: for each its shard, its place in the shard's table, and where its
 * bytes begin. Three numbers in a row, and no object: of a large site they are 300,000.
 */
export type Parts = number[];

/** One spelling of a word, with the parts of its list. */
export interface Spelling {
  /** As in the keys of a shard: empty for the folded word itself. */
  form: string;
  parts: Parts;
}

/** A folded word of the whole index. */
export interface Word {
  word: string;
  spellings: Spelling[];
  /** About how many bytes its entry takes. */
  size: number;
}

/** About what an entry takes beside its lists. */
const FRAME = 12;

/** All words of some shards, in order, with their spellings in order. */
export function wordsOf(shards: readonly WordLists[]): Word[] {
  const parts = new Map<string, Parts>();
  const sizes = new Map<string, number>();
  for (const [shard, { keys, table }] of shards.entries()) {
    let at = 0;
    for (const [row, key] of keysOf(keys).entries()) {
      const size = table[row * NUMBERS + 3] ?? 0;
      const others = parts.get(key);
      if (others) others.push(shard, row, at);
      else parts.set(key, [shard, row, at]);
      sizes.set(key, (sizes.get(key) ?? 0) + size);
      at += size;
    }
  }
  const words: Word[] = [];
  for (const key of [...parts.keys()].sort()) {
    const [word = "", form = ""] = key.split("\t");
    let last = words[words.length - 1];
    if (last?.word !== word) {
      last = { word, spellings: [], size: FRAME + word.length };
      words.push(last);
    }
    last.spellings.push({ form, parts: parts.get(key) ?? [] });
    last.size += sizes.get(key) ?? 0;
  }
  return words;
}

function keysOf(keys: string): string[] {
  return keys === "" ? [] : keys.split("\n");
}
