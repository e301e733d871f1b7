import { SIGNATURE } from "../../model/pagefind-file.ts";
import { PAGEFIND_VERSION } from "../../model/search.ts";
import { fileOf, type IndexFile } from "../index-file.ts";
import { type Outline, type OutlinePage, outlineBytes } from "../outline.ts";
import type { Shard } from "../shards/shard.ts";
import { chunkOf } from "./chunk.ts";
import { cutIntoChunks } from "./cut.ts";
import { filterBytes, mergeFilters } from "./filters.ts";
import { fragmentFiles } from "./fragments.ts";
import { byNumber, firstNumbers, withFillers } from "./numbers.ts";
import type { Packed, Packer } from "./packer.ts";
import { type Piece, pieceMade, pieceOf } from "./piece.ts";
import { shortNames } from "./short-names.ts";
import { KeyNumbers, type Word, wordsOf } from "./words.ts";

/** One index, as Pagefind would have written it. */
export interface MergedIndex {
  outline: Outline;
  files: IndexFile[];
  /** Its pages by their numbers; nothing for a number that is no page's. */
  pages: (OutlinePage | undefined)[];
  /** How many words a page has on average, at least 1. */
  wordsPerPage: number;
}

/** What packs the files of fragments, and what all others. */
export interface Packers {
  packed: Packer;
  fragments: Packer;
}

/** Signs that are letters to Pagefind, as its entry tells its own client. */
const LETTERS = ["_", "‿", "⁀", "⁔", "︳", "︴", "﹍", "﹎", "﹏", "＿"];

/** What shards say of each word, and of each value of a filter, put together: with their pages' numbers in the index. */
export interface MergedLists {
  chunks: { files: IndexFile[]; outline: Outline["chunks"] };
  filters: { files: IndexFile[]; outline: Outline["filters"] };
}

/**
 * Puts the lists of shards together: the pages of the first shard come first, and what the shards say of a word or a
 * filter is put one behind the other.
 *
 * @param keys may have numbered those of the shards' words before
 */
export async function mergeLists(
  shards: readonly Shard[],
  packer: Packer,
  keys = new KeyNumbers(),
): Promise<MergedLists> {
  const firsts = firstNumbers(shards.map(({ pages }) => pages.length));
  const [chunks, filters] = await Promise.all([
    chunkFiles(shards, firsts, packer, keys),
    filterFiles(shards, firsts, packer),
  ]);
  return { chunks, filters };
}

/**
 * Makes one index of shards, in Pagefind's own form.
 *
 * @param lists theirs, put together
 * @param fragmentsPerFile how many pages share a file of fragments
 * @throws where the shards disagree on the meta fields
 */
export async function mergeShards(
  shards: readonly Shard[],
  { chunks, filters }: MergedLists,
  fragmentsPerFile: number,
  { packed: packer, fragments: fragmentPacker }: Packers,
): Promise<MergedIndex> {
  const all = shards.flatMap(({ pages }) => pages);
  const count = all.length;
  const total = all.reduce((sum, { words }) => sum + words, 0);
  const wordsPerPage = Math.max(1, Math.round(total / Math.max(1, count)));
  const fragments = await fragmentFiles(
    shards.map((shard) => shard.pages),
    fragmentsPerFile,
    fragmentPacker,
  );
  const pages = byNumber(fragments.pages);
  const outline = {
    pages: withFillers(pages, wordsPerPage),
    chunks: chunks.outline,
    filters: filters.outline,
    fields: fieldsOf(shards),
  };
  const [meta] = (await packer.pack([signed(outlineBytes(outline).map(pieceOf))])) as [Packed];
  const { hash, ...outlineFile } = meta;
  const name = `vi_${hash.slice(0, 10)}`;
  const entry = {
    version: PAGEFIND_VERSION,
    languages: { vi: { hash: name, wasm: null, page_count: count } },
    include_characters: LETTERS,
  };
  const files = [
    ...chunks.files,
    ...filters.files,
    ...fragments.files,
    { path: `pagefind.${name}.pf_meta`, ...outlineFile },
    fileOf("pagefind-entry.json", Buffer.from(JSON.stringify(entry))),
  ];
  return { outline, files, pages, wordsPerPage };
}

async function chunkFiles(
  shards: readonly Shard[],
  firsts: readonly number[],
  packer: Packer,
  keys: KeyNumbers,
) {
  const { words, parts: lists } = wordsOf(
    shards.map(({ lists: own }) => own),
    keys,
  );
  const begins = cutIntoChunks(words);
  const parts = begins.map((begin, at) => words.slice(begin, begins[at + 1]));
  const packed = await packer.pack(
    parts.map((part) => signed(chunkOf(part, { shards, parts: lists, firsts }))),
  );
  const { names, files } = namedFiles(packed, "index", "pf_index");
  const outline = parts.map((part, at) => ({
    from: beginningOf(part[0], parts[at - 1]?.at(-1)),
    to: beginningOf(part.at(-1), parts[at + 1]?.[0]),
    hash: names[at] ?? "",
  }));
  return { outline, files };
}

async function filterFiles(shards: readonly Shard[], firsts: readonly number[], packer: Packer) {
  const filters = [...mergeFilters(shards, firsts)];
  const packed = await packer.pack(
    filters.map(([name, values]) => signed(filterBytes(name, values).map(pieceOf))),
  );
  const { names, files } = namedFiles(packed, "filter", "pf_filter");
  return { outline: Object.fromEntries(filters.map(([name], at) => [name, names[at] ?? ""])), files };
}

function namedFiles(packed: readonly Packed[], folder: string, ending: string) {
  const names = shortNames(packed.map(({ hash }) => hash)).map((name) => `vi_${name}`);
  const files = packed.map(({ hash: _, ...file }, at) => ({
    path: `${folder}/${names[at]}.${ending}`,
    ...file,
  }));
  return { names, files };
}

/** As few letters of a word as tell it from a neighbour. */
function beginningOf(word: Word | undefined, neighbour: Word | undefined): string {
  const [own = "", other = ""] = [word?.word, neighbour?.word];
  let shared = 0;
  while (shared < own.length && own[shared] === other[shared]) shared++;
  return own.slice(0, shared + 1);
}

function fieldsOf(shards: readonly Shard[]): string[] {
  const [fields = []] = shards.map((shard) => shard.fields);
  if (shards.some((shard) => shard.fields.join() !== fields.join())) {
    throw new Error("shards with different meta fields are no one index");
  }
  return fields;
}

/** The signature goes before the first piece, which is small or changes with each article anyway. */
function signed([first = pieceOf(Buffer.of()), ...others]: readonly Piece[]): Piece[] {
  const make = (): Uint8Array => Buffer.concat([Buffer.from(SIGNATURE), first.make()]);
  return [pieceMade(`signed ${first.key}`, make), ...others];
}
