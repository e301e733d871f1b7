import type { Shard } from "../shards/shard.ts";
import { NUMBERS } from "../shards/word-lists.ts";
import { Sink } from "./sink.ts";
import type { Parts, Spelling, Word } from "./words.ts";

/**
 * Bytes after which a piece of a chunk ends, where a shard ends. A piece is packed by itself and kept: the smaller, the
 * less has to be packed when an article changes, and the more room it takes (3 % at this size).
 */
const PIECE = 12_000;

/** What a chunk is put together from: the shards' lists, and what is added to the numbers of each shard. */
export interface Sources {
  shards: readonly Pick<Shard, "lists">[];
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
    writeList(sink, spellings.find(({ form }) => form === "")?.parts ?? [], sources);
    sink.array(accented.length);
    for (const spelling of accented) writeSpelling(sink, spelling, sources);
  }
  return sink.pieces();
}

function writeSpelling(sink: Sink, { form, parts }: Spelling, sources: Sources): void {
  sink.array(2);
  sink.text(form);
  writeList(sink, parts, sources);
}

/** Lists of shards become one: only the number of the first page of each is written anew, as a step from the page before. */
function writeList(sink: Sink, parts: Parts, { shards, firsts }: Sources): void {
  const lists = listsAt(parts, shards);
  sink.array(lists.reduce((sum, { pages }) => sum + pages, 0));
  const size = lists.reduce((sum, { length }) => sum + length, 0);
  // What is before a long list has its length, which each new article changes: not a reason to pack its pages anew.
  if (size >= PIECE) sink.cut();
  let page = 0;
  for (const { shard, bytes, at, length, first, last } of lists) {
    const before = firsts[shard] ?? 0;
    sink.raw(bytes, at, at + 1);
    sink.integer(before + first - page);
    sink.raw(bytes, at + 1, at + length);
    page = before + last;
    if (sink.sinceCut >= PIECE) sink.cut();
  }
}

function listsAt(parts: Parts, shards: Sources["shards"]) {
  return Array.from({ length: parts.length / 3 }, (_, part) => {
    const [shard = 0, row = 0, at = 0] = [parts[part * 3], parts[part * 3 + 1], parts[part * 3 + 2]];
    const { table, bytes } = (shards[shard] as Pick<Shard, "lists">).lists;
    const from = row * NUMBERS;
    const numbers = {
      pages: table[from],
      first: table[from + 1],
      last: table[from + 2],
      length: table[from + 3],
    };
    return { shard, at, bytes, ...(numbers as Record<keyof typeof numbers, number>) };
  });
}
