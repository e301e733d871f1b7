import type { Shard } from "../shards/shard.ts";
import { NUMBERS } from "../shards/word-lists.ts";
import { Sink } from "./sink.ts";
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

/** The bytes of a chunk with these words, as Pagefind writes them, in the pieces it is packed in. */
export function chunkOf(words: readonly Word[], sources: Sources): Buffer[] {
  const sink = new Sink();
  sink.array(1);
  sink.array(words.length);
  for (const { word, spellings } of words) {
    const accented = spellings.filter(({ form }) => form !== "");
    sink.array(3);
    sink.text(word);
    writeList(sink, spellings.find(({ form }) => form === "") ?? NOWHERE, sources);
    sink.array(accented.length);
    for (const spelling of accented) {
      sink.array(2);
      sink.text(spelling.form);
      writeList(sink, spelling, sources);
    }
  }
  return sink.pieces();
}

/** Of a word that only stands with accents. */
const NOWHERE = { from: 0, to: 0 };

/**
 * Lists of shards become one: only the number of the first page of each is written anew, as a step from the page before.
 * Makes no object for a part: with one for each of 300,000 all chunks take three times as long.
 */
function writeList(
  sink: Sink,
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
  sink.array(pages);
  // What is before a long list has its length, which each new article changes: not a reason to pack its pages anew.
  if (size >= PIECE) sink.cut();
  let page = 0;
  for (let at = list.from; at < list.to; at += PART) {
    const shard = parts[at] as number;
    const { table, bytes } = (shards[shard] as Pick<Shard, "lists">).lists;
    const row = (parts[at + 1] as number) * NUMBERS;
    const from = parts[at + 2] as number;
    const before = firsts[shard] as number;
    sink.raw(bytes, from, from + 1);
    sink.integer(before + (table[row + 1] as number) - page);
    sink.raw(bytes, from + 1, from + (table[row + 3] as number));
    page = before + (table[row + 2] as number);
    if (sink.sinceCut >= PIECE) sink.cut();
  }
}
