import { createHash } from "node:crypto";
import { gunzipSync, gzipSync, strToU8 } from "fflate";
import {
  ENTRY_FILE,
  type IndexEntry,
  LISTS_FOLDER,
  PAGEFIND_VERSION,
  PAGES_PER_LIST,
  type SearchSource,
} from "../model/search.ts";
import { type Outline, readOutline } from "./outline.ts";
import { wordList } from "./word-list.ts";

/** A file of the index: its path within the index's folder, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind's files begin with this word once they are unpacked. */
const SIGNATURE = "pagefind_dcd";

/**
 * What the portal's reader needs beside Pagefind's files. Pagefind's own outline names every page (7 bytes each on the
 * wire, before anything is found) and no sizes; ours names the pages in lists, of which a search needs a few.
 *
 * @throws if Pagefind is another version than the reader knows
 */
export function ownFiles(files: readonly IndexFile[], source: SearchSource): IndexFile[] {
  const outline = outlineOf(files);
  const fragments = fragmentLists(outline);
  const words = listFile(wordList(source.records));
  const suggestions = listFile(JSON.stringify(source.suggestions));
  const sizes = new Map(files.map(({ path, content }) => [path, content.length]));
  const total = outline.pages.reduce((sum, page) => sum + page.words, 0);
  const entry: IndexEntry = {
    pagefind: PAGEFIND_VERSION,
    pages: outline.pages.length,
    wordsPerPage: Math.max(1, Math.round(total / Math.max(1, outline.pages.length))),
    fields: outline.fields,
    chunks: outline.chunks.map(({ from, hash }) => [from, hash, sizes.get(`index/${hash}.pf_index`) ?? 0]),
    filters: outline.filters,
    fragments: fragments.map(({ path }) => path),
    words: words.path,
    suggestions: suggestions.path,
    abbreviations: source.abbreviations,
  };
  return [...fragments, words, suggestions, { path: ENTRY_FILE, content: strToU8(JSON.stringify(entry)) }];
}

function outlineOf(files: readonly IndexFile[]): Outline {
  const packed = files.find(({ path }) => path.endsWith(".pf_meta"))?.content;
  if (!packed) throw new Error("Pagefind wrote no outline");
  const outline = readOutline(gunzipSync(packed).subarray(SIGNATURE.length));
  if (outline.version !== PAGEFIND_VERSION) {
    throw new Error(`the reader knows Pagefind ${PAGEFIND_VERSION}, not ${outline.version}`);
  }
  return outline;
}

function fragmentLists({ pages }: Outline): IndexFile[] {
  const count = Math.ceil(pages.length / PAGES_PER_LIST);
  return Array.from({ length: count }, (_, at) => {
    const part = pages.slice(at * PAGES_PER_LIST, (at + 1) * PAGES_PER_LIST);
    return listFile(part.map(({ hash }) => hash).join("\n"));
  });
}

/**
 * A list, packed like Pagefind's files, so that every host sends it small; its name carries its hash. Not by Node's
 * zlib: its bytes differ from system to system.
 */
function listFile(text: string): IndexFile {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return {
    path: `${LISTS_FOLDER}/${hash}.pf_list`,
    content: gzipSync(strToU8(text), { level: 9, mtime: 0 }),
  };
}
