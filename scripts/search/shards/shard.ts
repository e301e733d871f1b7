import { gunzipSync } from "node:zlib";
import { sha256 } from "../../cache/sha256.ts";
import { readFilter, withoutSignature } from "../../model/pagefind-file.ts";
import type { SearchRecord, SearchSource } from "../../model/search.ts";
import { type Sum, sumOf } from "../../tree/sum.ts";
import { readOutline } from "../outline.ts";
import { type PagefindFile, pagefindFiles } from "../pagefind.ts";
import { countWords, type WordCounts } from "./word-counts.ts";
import { readWordLists, type WordLists } from "./word-lists.ts";

/** What an index knows of some articles that follow one another in time; their pages are numbered from 0. */
export interface Shard {
  pages: ShardPage[];
  /** Names of the meta fields, in the order that words know them by. */
  fields: string[];
  lists: WordLists;
  /** For each filter its values, each with the pages that have it. */
  filters: Map<string, Map<string, number[]>>;
  counts: WordCounts;
}

export interface ShardPage {
  /** How many words Pagefind counts in it. */
  words: number;
  /** SHA-256 of its fragment, hex. */
  hash: string;
  /** Its fragment as Pagefind packed it, and what stands for that. */
  fragment: Uint8Array;
  sum: Sum;
}

/** What a shard is made of. */
export interface ShardTask {
  /** Oldest first. */
  records: SearchRecord[];
  abbreviations: SearchSource["abbreviations"];
}

/**
 * Indexes some articles.
 *
 * @throws if Pagefind refuses a record, holds another number of articles than it was given, or is another version than
 *   the reader in the browser knows
 */
export async function makeShard({ records, abbreviations }: ShardTask): Promise<Shard> {
  const files = await pagefindFiles(records, abbreviations);
  const unpacked = (ending: string) =>
    files.filter(({ path }) => path.endsWith(ending)).map(({ content }) => unpack(content));
  const [meta] = unpacked(".pf_meta");
  if (!meta) throw new Error("Pagefind wrote no outline");
  const outline = readOutline(meta);
  const pages = pagesOf(outline.pages, files);
  if (pages.length !== records.length) {
    throw new Error(`Pagefind holds ${pages.length} of ${records.length} articles`);
  }
  return {
    pages,
    fields: outline.fields,
    lists: readWordLists(unpacked(".pf_index")),
    filters: filtersOf(unpacked(".pf_filter")),
    counts: countWords(records),
  };
}

function pagesOf(
  pages: readonly { hash: string; words: number }[],
  files: readonly PagefindFile[],
): ShardPage[] {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  return pages.map(({ hash: name, words }) => {
    const fragment = byPath.get(`fragment/${name}.pf_fragment`);
    if (!fragment) throw new Error(`Pagefind wrote no fragment ${name}`);
    return { words, hash: sha256(gunzipSync(fragment)), fragment, sum: sumOf(fragment) };
  });
}

/** In order, since Pagefind has none: equal records give equal bytes. */
function filtersOf(files: readonly Uint8Array[]): Shard["filters"] {
  const filters = files.map(readFilter).sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map(filters.map(({ name, values }) => [name, values]));
}

function unpack(content: Uint8Array): Uint8Array {
  return withoutSignature(gunzipSync(content));
}
