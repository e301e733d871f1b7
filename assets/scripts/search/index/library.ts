import { ENTRY_FILE, type IndexEntry, PAGEFIND_VERSION } from "../../../../scripts/model/search.ts";
import { type IndexOutline, readFilter, readOutline } from "./outline.ts";
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

  async outline(): Promise<IndexOutline> {
    return this.#once((await this.entry()).outline, (bytes) => readOutline(withoutSignature(bytes)));
  }

  /** Every spelling of a folded word, with its places. */
  async postings(word: string): Promise<Postings[]> {
    const chunk = await this.#chunk(await this.#chunkNumber(word));
    return chunk ? postingsOf(chunk, word) : [];
  }

  /** Syllables that begin so, as far as one file or two hold them. */
  async wordsBeginning(beginning: string): Promise<string[]> {
    const { chunks } = await this.outline();
    const at = await this.#chunkNumber(beginning);
    const further = chunks[at + 1]?.from.startsWith(beginning) ? [at + 1] : [];
    const opened = await Promise.all([at, ...further].map((number) => this.#chunk(number)));
    const words = opened.flatMap((chunk) => [...(chunk?.entries.keys() ?? [])]);
    return words.filter((word) => word.startsWith(beginning) && /^[a-z]{1,7}$/.test(word));
  }

  /** The pages that have each value of a filter. */
  async filter(name: string): Promise<Map<string, number[]>> {
    const hash = (await this.outline()).filters.get(name);
    if (!hash) return new Map();
    return this.#once(`filter/${hash}.pf_filter`, (bytes) => readFilter(withoutSignature(bytes)));
  }

  async fragment(page: number): Promise<Fragment> {
    const known = (await this.outline()).pages[page];
    if (!known) throw new RangeError(`the index has no page ${page}`);
    const read = (bytes: Uint8Array) => JSON.parse(textOf(withoutSignature(bytes))) as unknown;
    const file = await this.#once(`fragment/${known.group || known.hash}.pf_fragment`, read);
    return (known.group ? (file as Record<string, unknown>)[known.hash] : file) as Fragment;
  }

  /** A file of ours beside Pagefind's, as text. */
  async text(kind: "words" | "suggestions"): Promise<string> {
    return this.#once((await this.entry())[kind], textOf);
  }

  /** The file a word is in, if it is in the index. Each is named by as few letters as tell it from the one before. */
  async #chunkNumber(word: string): Promise<number> {
    const { chunks } = await this.outline();
    const after = chunks.findIndex(({ from }) => from > word);
    return (after === -1 ? chunks.length : after) - 1;
  }

  async #chunk(number: number): Promise<Chunk | undefined> {
    const chunk = (await this.outline()).chunks[number];
    return chunk && this.#once(`index/${chunk.hash}.pf_index`, (bytes) => openChunk(withoutSignature(bytes)));
  }

  #once<Content>(path: string, open: (bytes: Uint8Array) => Content): Promise<Content> {
    const known = this.#shelf.get(path) as Promise<Content> | undefined;
    if (known) return known;
    const read = this.#readFile(path).then(open);
    this.#shelf.set(path, read);
    read.catch(() => this.#shelf.delete(path));
    return read;
  }
}

/** Pagefind begins each of its files with this word, to tell one that is unpacked from one that is not. */
const SIGNATURE = "pagefind_dcd";

function withoutSignature(bytes: Uint8Array): Uint8Array {
  const length = SIGNATURE.length;
  if (textOf(bytes.subarray(0, length)) !== SIGNATURE) throw new Error("no file of a Pagefind index");
  return bytes.subarray(length);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
