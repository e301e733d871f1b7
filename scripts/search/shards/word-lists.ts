import { hash } from "node:crypto";
import { Cursor } from "../../model/cbor.ts";

/**
 * Where each spelling of each word stands, in the form that is put together fastest with others: lists of pages as
 * Pagefind wrote them, but for the number of the first page, which counts on from the pages of the shards before.
 */
export interface WordLists {
  /** Whose list it is, a line each, sorted: the folded word, and behind a tab the spelling, or nothing where it is the same. */
  keys: string;
  /** `NUMBERS` numbers for each list, in the order of the keys. */
  table: Int32Array;
  /** `DIGEST` numbers that stand for the bytes of each list: who has only to know whether it changed need not read them. */
  digests: Int32Array;
  /** The lists one behind the other: the first byte of each, then all behind the number of its first page. */
  bytes: Uint8Array;
}

/** What the table holds of each list, in this order: how many pages, the first, the last, how many bytes. */
export const NUMBERS = 4;

/** How many numbers stand for a list: the first half of its SHA-256. */
export const DIGEST = 4;

interface List {
  key: string;
  numbers: [pages: number, first: number, last: number, bytes: number];
  parts: [Uint8Array, Uint8Array];
}

/** The head of a page is one byte, whatever it holds: an array of two or three items. */
const HEAD = 1;

/**
 * Reads the words of an index out of its chunks, unpacked and without signature. Places are passed over, not read.
 *
 * @throws {RangeError} where the bytes are no chunks
 */
export function readWordLists(chunks: readonly Uint8Array[]): WordLists {
  const lists = chunks.flatMap(listsOf).sort((a, b) => (a.key < b.key ? -1 : 1));
  const table = Int32Array.from(lists.flatMap(({ numbers }) => numbers));
  const bytes = Buffer.concat(lists.flatMap(({ parts }) => parts));
  return { keys: lists.map(({ key }) => key).join("\n"), table, digests: digestsOf(table, bytes), bytes };
}

function digestsOf(table: Int32Array, bytes: Buffer): Int32Array {
  const digests = new Int32Array((table.length / NUMBERS) * DIGEST);
  let from = 0;
  for (let row = 0; row < table.length / NUMBERS; row++) {
    const to = from + (table[row * NUMBERS + 3] as number);
    const sum = hash("sha256", bytes.subarray(from, to), "buffer");
    for (let at = 0; at < DIGEST; at++) digests[row * DIGEST + at] = sum.readInt32LE(4 * at);
    from = to;
  }
  return digests;
}

function listsOf(chunk: Uint8Array): List[] {
  const cursor = new Cursor(chunk);
  const lists: List[] = [];
  const take = (key: string): void => {
    const list = readList(cursor, chunk, key);
    if (list) lists.push(list);
  };
  cursor.array();
  for (let words = cursor.array(); words > 0; words--) {
    const parts = cursor.array();
    const word = cursor.text();
    take(`${word}\t`);
    for (let spellings = parts > 2 ? cursor.array() : 0; spellings > 0; spellings--) {
      cursor.array();
      take(`${word}\t${cursor.text()}`);
    }
  }
  return lists;
}

/** Nothing for a list of no page: a word that only stands with accents has one. */
function readList(cursor: Cursor, chunk: Uint8Array, key: string): List | undefined {
  const pages = cursor.array();
  if (pages === 0) return undefined;
  const begin = cursor.at;
  let rest = begin;
  let first = 0;
  let last = 0;
  for (let at = 0; at < pages; at++) {
    const parts = cursor.array();
    last += cursor.integer();
    if (at === 0) {
      first = last;
      rest = cursor.at;
    }
    cursor.skip(parts - 1);
  }
  const bodies: List["parts"] = [chunk.subarray(begin, begin + HEAD), chunk.subarray(rest, cursor.at)];
  return { key, numbers: [pages, first, last, HEAD + bodies[1].length], parts: bodies };
}
