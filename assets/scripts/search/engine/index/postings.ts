import { Cursor } from "../../../../../scripts/model/cbor.ts";

/**
 * Places of words. The words of a page's meta fields and of its text share one line of numbers: field `f` begins at
 * `f * FIELD`, the text at `TEXT`. No phrase reaches from one into the next, since titles are shorter than that.
 */
export const FIELD = 4096;
export const TEXT = 1 << 20;

/** Where one spelling of a word stands. Page `pages[i]` holds it at the places from `starts[i]` up to `starts[i + 1]`. */
export interface Postings {
  /** The spelling, accents and all, as the index has it. */
  form: string;
  pages: Int32Array;
  starts: Int32Array;
  /** In order, page by page. */
  places: Int32Array;
}

/** One file of the index: for each folded word in it, where its entry begins. */
export interface Chunk {
  bytes: Uint8Array;
  entries: Map<string, number>;
}

/** Finds the words in a chunk, and reads none of their places. */
export function openChunk(bytes: Uint8Array): Chunk {
  const entries = new Map<string, number>();
  const cursor = new Cursor(bytes);
  cursor.array();
  for (let left = cursor.array(); left > 0; left--) {
    const at = cursor.at;
    const parts = cursor.array();
    entries.set(cursor.text(), at);
    cursor.skip(parts - 1);
  }
  return { bytes, entries };
}

/** Every spelling of a folded word with its places; none for a word that is not in the chunk. */
export function postingsOf({ bytes, entries }: Chunk, word: string): Postings[] {
  const at = entries.get(word);
  if (at === undefined) return [];
  const cursor = new Cursor(bytes, at);
  const parts = cursor.array();
  const forms = [readForm(cursor, cursor.text())];
  for (let left = parts > 2 ? cursor.array() : 0; left > 0; left--) {
    cursor.array();
    forms.push(readForm(cursor, cursor.text()));
  }
  return forms.filter(({ pages }) => pages.length > 0);
}

/** Page numbers and places are written as steps from the one before. */
function readForm(cursor: Cursor, form: string): Postings {
  const count = cursor.array();
  const pages = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  const places: number[] = [];
  let page = 0;
  for (let at = 0; at < count; at++) {
    const parts = cursor.array();
    page += cursor.integer();
    pages[at] = page;
    starts[at] = places.length;
    // A negative number in the text is a new weight, in the meta fields a new field; steps begin anew after it.
    const inText = readPlaces(cursor, TEXT, () => TEXT);
    // The meta fields are written last and come first.
    if (parts > 2) places.push(...readPlaces(cursor, 0, (sign) => (-sign - 1) * FIELD));
    places.push(...inText);
  }
  starts[count] = places.length;
  return { form, pages, starts, places: Int32Array.from(places) };
}

function readPlaces(cursor: Cursor, base: number, baseOf: (sign: number) => number): number[] {
  const places: number[] = [];
  let place = base;
  let isSorted = true;
  for (let left = cursor.array(); left > 0; left--) {
    const step = cursor.integer();
    if (step < 0) {
      isSorted &&= places.length === 0;
      place = baseOf(step);
    } else {
      place += step;
      places.push(place);
    }
  }
  return isSorted ? places : places.sort((a, b) => a - b);
}
