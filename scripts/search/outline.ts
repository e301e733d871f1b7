import { Cursor } from "../model/cbor.ts";

/** What a Pagefind index says of itself (`pagefind.….pf_meta`). Pages are numbered in the order they were added. */
export interface Outline {
  /** Of the Pagefind that wrote it. */
  version: string;
  /** The name of each page's fragment, and how many words the page has. */
  pages: { hash: string; words: number }[];
  /** Files of words, in order, and how the first word in each begins. */
  chunks: { from: string; hash: string }[];
  /** Names of the files of filters, by filter. */
  filters: Record<string, string>;
  /** Names of the meta fields. */
  fields: string[];
}

/**
 * Reads an index's outline.
 *
 * @throws {RangeError} where the bytes are none
 */
export function readOutline(bytes: Uint8Array): Outline {
  const cursor = new Cursor(bytes);
  const list = <Item>(read: (length: number) => Item): Item[] =>
    Array.from({ length: cursor.array() }, () => read(cursor.array()));
  cursor.array();
  const version = cursor.text();
  const pages = list((length) => {
    const page = { hash: cursor.text(), words: cursor.integer() };
    cursor.skip(length - 2);
    return page;
  });
  const chunks = list(() => {
    const from = cursor.text();
    cursor.skip();
    return { from, hash: cursor.text() };
  });
  const filters = Object.fromEntries(list(() => [cursor.text(), cursor.text()]));
  // Sorts: none are made, the pages are in order.
  cursor.skip();
  const fields = Array.from({ length: cursor.array() }, () => cursor.text());
  return { version, pages, chunks, filters, fields };
}
