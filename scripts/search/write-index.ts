import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { filters, type SearchRecord, sortKey } from "../model/search.ts";
import { shim } from "../model/vietnamese.ts";

/** Pagefind's own user interfaces and its worker, which the search page does not use. */
const NOT_NEEDED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** The folder of the index inside the output. */
export const INDEX_FOLDER = "pagefind";

/**
 * Builds the search index from the plan's records, never by reading pages back, so that menus and lists of other
 * articles are not in it.
 *
 * @param output folder of the site
 * @returns how many articles the index holds
 * @throws if Pagefind refuses a record, or holds another number of articles than it was given
 */
export async function writeSearchIndex(records: readonly SearchRecord[], output: string): Promise<number> {
  const made = await createIndex({ forceLanguage: "vi" });
  if (!made.index) throw new Error(`Pagefind: ${made.errors.join("; ")}`);
  try {
    for (const record of records) await addRecord(made.index, record);
    const { files, errors } = await made.index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
    const held = files.filter(({ path }) => path.startsWith("fragment/")).length;
    if (held !== records.length) throw new Error(`Pagefind holds ${held} of ${records.length} articles`);
    for (const { path, content } of files) {
      if (NOT_NEEDED.test(path)) continue;
      const target = join(output, INDEX_FOLDER, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    return held;
  } finally {
    await made.index.deleteIndex();
  }
}

/** Lets go of the indexer's process; the next index starts it again. */
export async function closeIndexer(): Promise<void> {
  await close();
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { url, title, text, section, author, year, shownDate, isoDate, tags, epoch } = record;
  const { errors } = await index.addCustomRecord({
    url,
    language: "vi",
    content: shim(`${title}. ${text}`),
    meta: {
      title: shim(title),
      author: shim(author),
      tags: shim(tags.join(", ")),
      section,
      date: shownDate,
      datetime: isoDate,
    },
    filters: { [filters.section]: [section], [filters.year]: [String(year)], [filters.author]: [author] },
    // Pagefind sorts numbers as numbers; minutes since the epoch keep them short.
    sort: { [sortKey]: String(Math.floor(epoch / 60_000)) },
  });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join("; ")}`);
}
