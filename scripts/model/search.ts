import type { Abbreviation } from "./abbreviation.ts";
import type { Picture } from "./picture.ts";

/** All that search is told of a site. */
export interface SearchSource {
  /** Newest first. The index numbers its pages the other way round, so that a new article leaves the number of no other. */
  records: SearchRecord[];
  abbreviations: Abbreviation[];
  suggestions: Suggestion[];
  /** How many fragments, one an article, share a file: 1, but where a host counts files. To ask has all pages planned. */
  readonly fragmentsPerFile: number;
}

/** Something to offer while a visitor types. */
export interface Suggestion {
  kind: "section" | "tag" | "number" | "title";
  text: string;
  url: string;
}

/** One article as the search index takes it, in true spelling. */
export interface SearchRecord {
  url: string;
  title: string;
  /** The words of the whole story, without markup. They may be fetched when asked for: who need not see them does not ask. */
  readonly text: string;
  /** Stands for the text: where it is the same, so is that. Far shorter. */
  textKey: string;
  section: string;
  /** What kind of content it is, as readers see it: `bài viết`. */
  kind: string;
  author: string;
  tags: string[];
  year: number;
  /** When it was published, in milliseconds since the epoch. */
  time: number;
  /** `05/12/2018 07:56 AM` */
  shownDate: string;
  /** Its picture: hash, size in pixels, tint. */
  picture: Pick<Picture, "hash" | "width" | "height" | "tint"> | undefined;
}

/** What search results can be narrowed by: names of filters in the index and in the address of a search. */
export const filters = {
  section: "chuyen-muc",
  kind: "loai",
  year: "nam",
  author: "tac-gia",
  tag: "tu-khoa",
} as const;

export type FilterName = (typeof filters)[keyof typeof filters];

/** Names of what the index keeps of an article beside its text. Words in the first four can be found. */
export const fields = {
  title: "title",
  author: "author",
  tags: "tags",
  date: "date",
  picture: "picture",
} as const;

/** Where the index lies on the site. */
export const INDEX_FOLDER = "pagefind";

/** Where, within it, the lists of words and of suggestions lie. */
export const LISTS_FOLDER = "list";

/** The one file of the index whose name stays from release to release: it names all others. */
export const ENTRY_FILE = "cong-tin.json";

/** The version of Pagefind whose files the reader in `assets/scripts/search/engine/index/` knows. */
export const PAGEFIND_VERSION = "1.6.0";

/** How many files of fragments one list names. */
export const FILES_PER_LIST = 256;

/** A file of words: how the first word in it begins, its name, and its size in bytes. */
export type ChunkEntry = [from: string, hash: string, bytes: number];

/**
 * What `ENTRY_FILE` says: all that a search needs to know which files to fetch. Paths are relative to the index's folder.
 */
export interface IndexEntry {
  pagefind: typeof PAGEFIND_VERSION;
  /** How many numbers of pages there are, the oldest page first. Some numbers are no page's, and stand in no other list. */
  pages: number;
  /** On average. */
  wordsPerPage: number;
  /** Names of the meta fields; words in them carry the field's place in this list. */
  fields: string[];
  /** Files of words, in order. */
  chunks: ChunkEntry[];
  /** Names of the files of filters, by filter. */
  filters: Record<string, string>;
  /** Lists of the names of files of fragments, `FILES_PER_LIST` names each; empty where no number is a page's. */
  fragments: string[];
  fragmentsPerFile: number;
  /** Syllables and pairs of syllables, for completing and correcting. */
  words: string;
  /** What to suggest while somebody types. */
  suggestions: string;
  /** Short forms by which the articles were indexed. */
  abbreviations: Abbreviation[];
}
