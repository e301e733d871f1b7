import type { WordLists } from "../shards/word-lists.ts";
import { DIGEST, NUMBERS } from "../shards/word-lists.ts";
import { type Piece, pieceMade } from "./piece.ts";
import { Sink } from "./sink.ts";

/** What is noted of a list of a shard: what stands for it, where in the written bytes it comes in, and its first page. */
const NOTE = DIGEST + 2;

/** Where a list of a shard lies: the shard, the list's first byte there, and how many bytes it has. */
const SOURCE = 3;

/** Where a piece ends: how much is written up to there, how many lists are put in, and how many bytes the piece has. */
interface End {
  own: number;
  lists: number;
  size: number;
}

/** Where the first begins. */
const BEGIN: End = { own: 0, lists: 0, size: 0 };

/**
 * A file put together of lists of shards, without a look at them: it is known by what stands for each list, and its pieces
 * are made only where they are asked for. After an edit that are few of 2,500.
 */
export class Sketch {
  readonly #shards: readonly { lists: WordLists }[];
  /** What is written between the lists. */
  readonly #own = new Sink(1 << 12);
  readonly #notes: Int32Array;
  readonly #sources: Int32Array;
  #lists = 0;
  #size = 0;
  readonly #ends: End[] = [];

  /** @param lists how many will be put in at the most */
  constructor(shards: readonly { lists: WordLists }[], lists: number) {
    this.#shards = shards;
    this.#notes = new Int32Array(lists * NOTE);
    this.#sources = new Int32Array(lists * SOURCE);
  }

  /** How many bytes the piece has up to here. */
  get sinceCut(): number {
    return this.#size;
  }

  array(length: number): void {
    this.#size += this.#own.array(length);
  }

  text(text: string): void {
    this.#size += this.#own.text(text);
  }

  /**
   * Puts in a list of a shard.
   *
   * @param row of the list in its shard
   * @param from where its bytes begin there
   * @param first what is written for the number of its first page
   */
  list(shard: number, row: number, from: number, first: number): void {
    const { table, digests } = (this.#shards[shard] as { lists: WordLists }).lists;
    const bytes = table[row * NUMBERS + 3] as number;
    let note = this.#lists * NOTE;
    for (let at = 0; at < DIGEST; at++) this.#notes[note++] = digests[row * DIGEST + at] as number;
    this.#notes[note++] = this.#own.length;
    this.#notes[note] = first;
    const source = this.#lists * SOURCE;
    this.#sources[source] = shard;
    this.#sources[source + 1] = from;
    this.#sources[source + 2] = bytes;
    this.#lists++;
    this.#size += bytes + Sink.headLength(first);
  }

  /** Ends a piece here. */
  cut(): void {
    if (this.#size === 0) return;
    this.#ends.push({ own: this.#own.length, lists: this.#lists, size: this.#size });
    this.#size = 0;
  }

  /** What was put together, by piece. */
  pieces(): Piece[] {
    this.cut();
    return this.#ends.map((end, at) => {
      const begin = this.#ends[at - 1] ?? BEGIN;
      return pieceMade(this.#source(begin, end), () => this.#make(begin, end));
    });
  }

  /** Stands for what a piece holds: places are counted from its own beginning, so that it is the same wherever it comes. */
  #source(begin: End, end: End): Uint8Array {
    const notes = this.#notes.slice(begin.lists * NOTE, end.lists * NOTE);
    for (let at = DIGEST; at < notes.length; at += NOTE) notes[at] = (notes[at] as number) - begin.own;
    const length = Int32Array.of(notes.length);
    return Buffer.concat([
      Buffer.from(length.buffer),
      Buffer.from(notes.buffer),
      this.#own.between(begin.own, end.own),
    ]);
  }

  #make(begin: End, end: End): Uint8Array {
    const sink = new Sink(end.size);
    let own = begin.own;
    for (let list = begin.lists; list < end.lists; list++) {
      const place = this.#notes[list * NOTE + DIGEST] as number;
      if (place > own) sink.raw(this.#own.between(own, place), 0, place - own);
      own = place;
      const [shard = 0, from = 0, bytes = 0] = this.#sources.subarray(list * SOURCE, (list + 1) * SOURCE);
      const { bytes: all } = (this.#shards[shard] as { lists: WordLists }).lists;
      sink.raw(all, from, from + 1);
      sink.integer(this.#notes[list * NOTE + DIGEST + 1] as number);
      sink.raw(all, from + 1, from + bytes);
    }
    sink.raw(this.#own.between(own, end.own), 0, end.own - own);
    return sink.between(0, sink.length);
  }
}
