import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { hide, indexWriter } from "../model/index-text.ts";
import { fields, filters, INDEX_FOLDER, type SearchRecord, type SearchSource } from "../model/search.ts";
import { type IndexFile, ownFiles } from "./own-files.ts";

/** What of Pagefind's output is index, and not program: the portal has its own reader. */
const INDEX_FILE = /\.pf_(?:meta|index|filter|fragment)$|^pagefind-entry\.json$/;

/**
 * Builds the search index from the plan's records, never by reading pages back, so that menus and lists of other
 * articles are not in it.
 *
 * @param output folder of the site
 * @returns how many articles the index holds
 * @throws if Pagefind refuses a record, holds another number of articles than it was given, or is another version than
 *   the reader in the browser knows
 */
export async function writeSearchIndex(source: SearchSource, output: string): Promise<number> {
  const files = await pagefindFiles(source);
  const held = files.filter(({ path }) => path.startsWith("fragment/")).length;
  if (held !== source.records.length) {
    throw new Error(`Pagefind holds ${held} of ${source.records.length} articles`);
  }
  for (const { path, content } of [...files, ...ownFiles(files, source)]) {
    const target = join(output, INDEX_FOLDER, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return held;
}

/** Lets go of the indexer's process; the next index starts it again. */
export async function closeIndexer(): Promise<void> {
  await close();
}

async function pagefindFiles({ records, abbreviations }: SearchSource): Promise<IndexFile[]> {
  const made = await createIndex({ forceLanguage: "vi" });
  if (!made.index) throw new Error(`Pagefind: ${made.errors.join("; ")}`);
  try {
    const write = indexWriter(abbreviations);
    for (const record of records) await addRecord(made.index, record, write);
    const { files, errors } = await made.index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
    return files.filter(({ path }) => INDEX_FILE.test(path));
  } finally {
    await made.index.deleteIndex();
  }
}

async function addRecord(
  index: PagefindIndex,
  { url, title, text, section, kind, author, tags, year, shownDate, picture }: SearchRecord,
  write: (text: string) => string,
): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    language: "vi",
    content: write(text),
    meta: {
      [fields.title]: write(title),
      [fields.author]: write(author),
      // Parted by a sign that is a word of its own, so that no phrase reaches from one tag into the next.
      [fields.tags]: tags.map(write).join(" | "),
      [fields.date]: shownDate,
      ...(picture && { [fields.picture]: hide(pictureText(picture)) }),
    },
    filters: {
      [filters.section]: [section],
      [filters.kind]: [kind],
      [filters.year]: [String(year)],
      [filters.author]: [author],
      [filters.tag]: tags,
    },
  });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join("; ")}`);
}

/** A picture in one line; the one that has no tint has three words. */
function pictureText({ hash, width, height, tint }: NonNullable<SearchRecord["picture"]>): string {
  return [hash, width, height, tint].join(" ").trimEnd();
}
