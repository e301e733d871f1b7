import { readFilter, withoutSignature } from "../../../../../scripts/model/pagefind-file.ts";
import {
  type ChunkEntry,
  ENTRY_FILE,
  FILES_PER_LIST,
  type IndexEntry,
  PAGEFIND_VERSION,
} from "../../../../../scripts/model/search.ts";
import { type Chunk, openChunk, type Postings, postingsOf } from "./postings.ts";

/** Fetches one file of the index by its path within it; fails if the file does not arrive whole. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** One article as its fragment tells it, in the spelling of the index. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

/**
 * The files of a search index, each fetched when it is first asked for, and once. A file that did not arrive is asked
 * for again the next time, so that a visitor on a bad line can try again.
 */
export class Library {
  readonly #readFile: ReadFile;
  readonly #shelf = new Map<string, Promise<unknown>>();

  constructor(readFile: ReadFile) {
    this.#readFile = readFile;
  }

  /** @throws if the index was written by another Pagefind than the reader knows */
  entry(): Promise<IndexEntry> {
    return this.#once(ENTRY_FILE, (bytes) => {
      const entry = JSON.parse(textOf(bytes)) as IndexEntry;
      if (entry.pagefind !== PAGEFIND_VERSION) throw new Error(`an index of Pagefind ${entry.pagefind}`);
      return entry;
    });
  }

  /** Every spelling of a folded word, with its places. */
  async postings(word: string): Promise<Postings[]> {
    const { chunks } = await this.entry();
    const chunk = await this.#chunk(chunkNumber(chunks, word));
    return chunk ? postingsOf(chunk, word) : [];
  }

  /** Syllables that begin so, as far as one file or two hold them. */
  async wordsBeginning(beginning: string): Promise<string[]> {
    const { chunks } = await this.entry();
    const at = chunkNumber(chunks, beginning);
    const further = chunks[at + 1]?.[0].startsWith(beginning) ? [at + 1] : [];
    const opened = await Promise.all([at, ...further].map((number) => this.#chunk(number)));
    const words = opened.flatMap((chunk) => [...(chunk?.entries.keys() ?? [])]);
    return words.filter((word) => word.startsWith(beginning) && /^[a-z]{1,7}$/.test(word));
  }

  /** The pages that have each value of a filter. */
  async filter(name: string): Promise<Map<string, number[]>> {
    const hash = (await this.entry()).filters[name];
    if (!hash) return new Map();
    return this.#once(`filter/${hash}.pf_filter`, (bytes) => readFilter(withoutSignature(bytes)).values);
  }

  async fragment(page: number): Promise<Fragment> {
    const { fragments, fragmentsPerFile } = await this.entry();
    const file = Math.floor(page / fragmentsPerFile);
    const list = fragments[Math.floor(file / FILES_PER_LIST)];
    if (!list) throw new RangeError(`the index has no page ${page}`);
    const names = await this.#once(list, (bytes) => textOf(bytes).split("\n"));
    const content: Fragment | Record<string, Fragment> = await this.#once(
      `fragment/${names[file % FILES_PER_LIST]}.pf_fragment`,
      (bytes) => JSON.parse(textOf(withoutSignature(bytes))),
    );
    // A file of several holds each by its name, in the order of the pages.
    return (fragmentsPerFile === 1 ? content : Object.values(content)[page % fragmentsPerFile]) as Fragment;
  }

  /** A list of ours beside Pagefind's files, opened once. */
  async list<Content>(kind: "words" | "suggestions", open: (text: string) => Content): Promise<Content> {
    return this.#once((await this.entry())[kind], (bytes) => open(textOf(bytes)));
  }

  async #chunk(number: number): Promise<Chunk | undefined> {
    const hash = (await this.entry()).chunks[number]?.[1];
    return hash
      ? this.#once(`index/${hash}.pf_index`, (bytes) => openChunk(withoutSignature(bytes)))
      : undefined;
  }

  #once<Content>(path: string, open: (bytes: Uint8Array) => Content): Promise<Content> {
    const known = this.#shelf.get(path) as Promise<Content> | undefined;
    if (known) return known;
    const read = this.#readFile(path).then(open);
    this.#shelf.set(path, read);
    read.catch(() => {
      this.#shelf.delete(path);
      // The file may be gone because a new release is here: its entry names others.
      this.#shelf.delete(ENTRY_FILE);
    });
    return read;
  }
}

/** The file a word is in, if it is in the index. Each is named by as few letters as tell it from the one before. */
export function chunkNumber(chunks: readonly ChunkEntry[], word: string): number {
  const after = chunks.findIndex(([from]) => from > word);
  return (after === -1 ? chunks.length : after) - 1;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
