import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Abbreviation } from "../model/abbreviation.ts";
import { hide, indexWriter } from "../model/index-text.ts";
import { fields, filters, type SearchRecord } from "../model/search.ts";

/** A file that Pagefind made: its path within the index's folder, and its bytes. */
export interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** What of Pagefind's output is index, and not program: the portal has its own reader. */
const INDEX_FILE = /\.pf_(?:meta|index|filter|fragment)$/;

/**
 * Has Pagefind index some records: one index, its pages in the order of the records.
 *
 * @returns its files, but for the entry
 * @throws if Pagefind refuses a record, or fails
 */
export async function pagefindFiles(
  records: readonly SearchRecord[],
  abbreviations: readonly Abbreviation[],
): Promise<PagefindFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
  try {
    const write = indexWriter(abbreviations);
    // It takes records in the order they are sent; to wait for each answer would leave both processes idle by turns.
    await Promise.all(records.map((record) => addRecord(index, record, write)));
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join("; ")}`);
    return made.files.filter(({ path }) => INDEX_FILE.test(path));
  } finally {
    await index.deleteIndex();
  }
}

/** Starts Pagefind's process before there is something to index; what comes of it shows when there is. */
export function warmPagefind(): void {
  createIndex({ forceLanguage: "vi" })
    .then(({ index }) => index?.deleteIndex())
    .catch(() => undefined);
}

/** Lets go of Pagefind's process; the next index starts it again. */
export async function closePagefind(): Promise<void> {
  await close();
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
    // Every field of every record, empty ones too: words carry a field's place in the list of all, which has to be the
    // same in every shard.
    meta: {
      [fields.title]: write(title),
      [fields.author]: write(author),
      // Parted by a sign that is a word of its own, so that no phrase reaches from one tag into the next.
      [fields.tags]: tags.map(write).join(" | "),
      [fields.date]: shownDate,
      [fields.picture]: picture ? hide(pictureText(picture)) : "",
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
