import { Cursor } from "./cbor.ts";

/** What a Pagefind index says of itself (`pagefind.….pf_meta`). Pages are numbered in the order they were added. */
export interface IndexOutline {
  /** Of the Pagefind that wrote it. */
  version: string;
  /** The fragment file of each page: its own name, or the group's it is packed in. */
  pages: { hash: string; words: number; group: string }[];
  /** Files of words, in order, and how the first word in each begins. */
  chunks: { from: string; hash: string }[];
  /** Files of filters, by the filter's name. */
  filters: Map<string, string>;
  /** Names of the meta fields; words in them carry the field's place in this list. */
  fields: string[];
}

/**
 * Reads an index's outline.
 *
 * @throws {RangeError} where the bytes are none
 */
export function readOutline(bytes: Uint8Array): IndexOutline {
  const cursor = new Cursor(bytes);
  const list = <Item>(read: (length: number) => Item): Item[] =>
    Array.from({ length: cursor.array() }, () => read(cursor.array()));
  cursor.array();
  const version = cursor.text();
  const pages = list((length) => ({
    hash: cursor.text(),
    words: cursor.integer(),
    group: length > 2 ? cursor.text() : "",
  }));
  const chunks = list(() => {
    const from = cursor.text();
    cursor.skip();
    return { from, hash: cursor.text() };
  });
  const filters = new Map(list((): [string, string] => [cursor.text(), cursor.text()]));
  cursor.skip();
  const fields = Array.from({ length: cursor.array() }, () => cursor.text());
  return { version, pages, chunks, filters, fields };
}

/** The pages that have each value of one filter (`….pf_filter`). */
export function readFilter(bytes: Uint8Array): Map<string, number[]> {
  const cursor = new Cursor(bytes);
  cursor.array();
  cursor.text();
  const values = new Map<string, number[]>();
  for (let left = cursor.array(); left > 0; left--) {
    cursor.array();
    const value = cursor.text();
    values.set(
      value,
      Array.from({ length: cursor.array() }, () => cursor.integer()),
    );
  }
  return values;
}
