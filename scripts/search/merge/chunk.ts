import type { Shard } from "../shards/shard.ts";
import { NUMBERS } from "../shards/word-lists.ts";
import type { Piece } from "./piece.ts";
import { Sketch } from "./sketch.ts";
import { PART, type Spelling, type Word } from "./words.ts";

/**
 * Bytes after which a piece of a chunk ends, where a shard ends. A piece is packed by itself and kept: the smaller, the
 * less has to be packed when an article changes, and the more room it takes (3 % at this size).
 */
const PIECE = 12_000;

/** What a chunk is put together from: the shards' lists, in parts, and what is added to the numbers of each shard. */
export interface Sources {
  shards: readonly Pick<Shard, "lists">[];
  parts: Int32Array;
  firsts: readonly number[];
}

/** A chunk with these words, as Pagefind writes them, in the pieces it is packed in. */
export function chunkOf(words: readonly Word[], sources: Sources): Piece[] {
  const lists = words.reduce((sum, { spellings }) => sum + spellings.reduce(sumOfParts, 0), 0);
  const sketch = new Sketch(sources.shards, lists);
  sketch.array(1);
  sketch.array(words.length);
  for (const { word, spellings } of words) {
    const accented = spellings.filter(({ form }) => form !== "");
    sketch.array(3);
    sketch.text(word);
    writeList(sketch, spellings.find(({ form }) => form === "") ?? NOWHERE, sources);
    sketch.array(accented.length);
    for (const spelling of accented) {
      sketch.array(2);
      sketch.text(spelling.form);
      writeList(sketch, spelling, sources);
    }
  }
  return sketch.pieces();
}

function sumOfParts(sum: number, { from, to }: Spelling): number {
  return sum + (to - from) / PART;
}

/** Of a word that only stands with accents. */
const NOWHERE = { from: 0, to: 0 };

/**
 * Lists of shards become one: only the number of the first page of each is written anew, as a step from the page before.
 * Makes no object for a part: with one for each of 300,000 all chunks take three times as long.
 */
function writeList(
  sketch: Sketch,
  list: Pick<Spelling, "from" | "to">,
  { shards, parts, firsts }: Sources,
): void {
  let pages = 0;
  let size = 0;
  for (let at = list.from; at < list.to; at += PART) {
    const { table } = (shards[parts[at] as number] as Pick<Shard, "lists">).lists;
    const row = (parts[at + 1] as number) * NUMBERS;
    pages += table[row] as number;
    size += table[row + 3] as number;
  }
  sketch.array(pages);
  // What is before a long list has its length, which each new article changes: not a reason to pack its pages anew.
  if (size >= PIECE) sketch.cut();
  let page = 0;
  for (let at = list.from; at < list.to; at += PART) {
    const shard = parts[at] as number;
    const { table } = (shards[shard] as Pick<Shard, "lists">).lists;
    const row = parts[at + 1] as number;
    const before = firsts[shard] as number;
    const first = before + (table[row * NUMBERS + 1] as number) - page;
    sketch.list(shard, row, parts[at + 2] as number, first);
    page = before + (table[row * NUMBERS + 2] as number);
    if (sketch.sinceCut >= PIECE) sketch.cut();
  }
}
