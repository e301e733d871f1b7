import type { Shard } from "../shards/shard.ts";
import { NUMBERS } from "../shards/word-lists.ts";
import { Sink } from "./sink.ts";
import type { Part, Spelling, Word } from "./words.ts";

/**
 * Bytes after which a piece of a chunk ends, where a shard ends. A piece is packed by itself and kept: the smaller, the
 * less has to be packed when an article changes, and the more room it takes (3 % at this size).
 */
const PIECE = 12_000;

/** What a chunk is put together from: the shards' lists, and how many pages come before each shard. */
export interface Sources {
  shards: readonly Pick<Shard, "lists">[];
  pagesBefore: readonly number[];
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
function writeList(sink: Sink, parts: readonly Part[], { shards, pagesBefore }: Sources): void {
  const tables = parts.map(({ shard, row }) => {
    const [pages = 0, first = 0, last = 0, bytes = 0] =
      shards[shard]?.lists.table.subarray(row * NUMBERS) ?? [];
    return { pages, first, last, bytes };
  });
  sink.array(tables.reduce((sum, { pages }) => sum + pages, 0));
  const size = tables.reduce((sum, { bytes }) => sum + bytes, 0);
  // What is before a long list has its length, which each new article changes: not a reason to pack its pages anew.
  if (size >= PIECE) sink.cut();
  let page = 0;
  for (const [number, { shard, at }] of parts.entries()) {
    const { first, last, bytes } = tables[number] as (typeof tables)[number];
    const lists = (shards[shard] as Pick<Shard, "lists">).lists.bytes;
    const before = pagesBefore[shard] ?? 0;
    sink.raw(lists, at, at + 1);
    sink.integer(before + first - page);
    sink.raw(lists, at + 1, at + bytes);
    page = before + last;
    if (sink.sinceCut >= PIECE) sink.cut();
  }
}
