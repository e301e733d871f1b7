import { Cursor } from "../model/cbor.ts";
import { PAGEFIND_VERSION } from "../model/search.ts";
import { Sink } from "./merge/sink.ts";

/** What an outline says of a page. */
export interface OutlinePage {
  /** The name of its fragment. */
  hash: string;
  /** How many words it has. */
  words: number;
  /** The file that holds its fragment, where that holds others too. */
  group: string;
}

/** What a Pagefind index says of itself (`pagefind.….pf_meta`). Pages are numbered in the order they are told. */
export interface Outline {
  pages: OutlinePage[];
  /** Files of words, in order, and how the first word in each begins and the last one ends. */
  chunks: { from: string; to: string; hash: string }[];
  /** Names of the files of filters, by filter. */
  filters: Record<string, string>;
  /** Names of the meta fields. */
  fields: string[];
}

/** Pages after which a piece of the outline ends: their names are the same from build to build. */
const PAGES_PER_PIECE = 1024;

/**
 * Reads an index's outline.
 *
 * @param bytes unpacked, without signature
 * @throws {RangeError} where the bytes are none
 * @throws if Pagefind is another version than the one whose files are known here
 */
export function readOutline(bytes: Uint8Array): Outline {
  const cursor = new Cursor(bytes);
  const list = <Item>(read: (length: number) => Item): Item[] =>
    Array.from({ length: cursor.array() }, () => read(cursor.array()));
  cursor.array();
  const version = cursor.text();
  if (version !== PAGEFIND_VERSION) {
    throw new Error(`the reader knows Pagefind ${PAGEFIND_VERSION}, not ${version}`);
  }
  const pages = list(() => ({ hash: cursor.text(), words: cursor.integer(), group: cursor.text() }));
  const chunks = list(() => ({ from: cursor.text(), to: cursor.text(), hash: cursor.text() }));
  const filters = Object.fromEntries(list(() => [cursor.text(), cursor.text()]));
  // Sorts: none are made, the pages are in order.
  cursor.skip();
  const fields = Array.from({ length: cursor.array() }, () => cursor.text());
  return { pages, chunks, filters, fields };
}

/** An outline as Pagefind writes it, in the pieces it is packed in. */
export function outlineBytes({ pages, chunks, filters, fields }: Outline): Buffer[] {
  const sink = new Sink();
  sink.array(6);
  sink.text(PAGEFIND_VERSION);
  sink.array(pages.length);
  sink.cut();
  for (const [at, { hash, words, group }] of pages.entries()) {
    sink.array(3);
    sink.text(hash);
    sink.integer(words);
    sink.text(group);
    if ((at + 1) % PAGES_PER_PIECE === 0) sink.cut();
  }
  sink.array(chunks.length);
  for (const { from, to, hash } of chunks) writeTexts(sink, [from, to, hash]);
  sink.array(Object.keys(filters).length);
  for (const filter of Object.entries(filters)) writeTexts(sink, filter);
  sink.array(0);
  writeTexts(sink, fields);
  return sink.pieces();
}

function writeTexts(sink: Sink, texts: readonly string[]): void {
  sink.array(texts.length);
  for (const text of texts) sink.text(text);
}
