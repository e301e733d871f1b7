import {
  ENTRY_FILE,
  FILES_PER_LIST,
  type IndexEntry,
  LISTS_FOLDER,
  PAGEFIND_VERSION,
  type SearchSource,
} from "../model/search.ts";
import { fileOf, type IndexFile } from "./index-file.ts";
import type { MergedIndex } from "./merge/merge.ts";
import type { Packer } from "./merge/packer.ts";
import { pieceOf } from "./merge/piece.ts";

/**
 * What the portal's reader needs beside Pagefind's files. Pagefind's own outline names every page (7 bytes each on the
 * wire, before anything is found) and no sizes; ours names the pages in lists, of which a search needs a few.
 *
 * @param words the list of words
 */
export async function ownFiles(
  { outline, files, pages, wordsPerPage }: MergedIndex,
  source: Omit<SearchSource, "records">,
  words: string,
  packer: Packer,
): Promise<IndexFile[]> {
  const lists = [words, JSON.stringify(source.suggestions), ...fragmentLists(pages, source.fragmentsPerFile)];
  const packed = await packer.pack(lists.map((text) => [pieceOf(Buffer.from(text))]));
  const listFiles = packed.map(({ hash, ...file }) => ({
    path: `${LISTS_FOLDER}/${hash.slice(0, 10)}.pf_list`,
    ...file,
  }));
  const [wordFile = "", suggestions = "", ...fragments] = listFiles.map(({ path }) => path);
  const sizes = new Map(files.map(({ path, sum }) => [path, sum.bytes]));
  const entry: IndexEntry = {
    pagefind: PAGEFIND_VERSION,
    pages: pages.length,
    wordsPerPage,
    fields: outline.fields,
    chunks: outline.chunks.map(({ from, hash }) => [from, hash, sizes.get(`index/${hash}.pf_index`) ?? 0]),
    filters: outline.filters,
    fragments,
    fragmentsPerFile: source.fragmentsPerFile,
    words: wordFile,
    suggestions,
    abbreviations: source.abbreviations,
  };
  return [...listFiles, fileOf(ENTRY_FILE, Buffer.from(JSON.stringify(entry)))];
}

/** Names of the files of fragments, in the order of the numbers of their pages; empty where none of these is a page's. */
function fragmentLists(pages: MergedIndex["pages"], perFile: number): string[] {
  const names = pages.filter((_, at) => at % perFile === 0).map((page) => page?.group || page?.hash || "");
  return Array.from({ length: Math.ceil(names.length / FILES_PER_LIST) }, (_, at) =>
    names.slice(at * FILES_PER_LIST, (at + 1) * FILES_PER_LIST).join("\n"),
  );
}
