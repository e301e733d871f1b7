import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpack } from "../../assets/scripts/search/engine/index/fetch-file.ts";
import { Library } from "../../assets/scripts/search/engine/index/library.ts";
import { commonAbbreviations } from "../../scripts/model/abbreviation.ts";
import { INDEX_FOLDER, type SearchRecord, type SearchSource } from "../../scripts/model/search.ts";
import { writeSearchIndex } from "../../scripts/search/write-index.ts";

/** A record that says nothing, but for what a test says of it. */
export function record(url: string, about: Partial<SearchRecord> = {}): SearchRecord {
  return {
    url,
    title: "Bài",
    text: "",
    section: "Tin tức",
    kind: "bài viết",
    author: "Thành Duy",
    tags: [],
    year: 2018,
    shownDate: "05/12/2018 07:56 AM",
    picture: undefined,
    ...about,
  };
}

/** An index of records, newest first, written by Pagefind and read from disk. */
export async function indexOf(records: SearchRecord[], about: Partial<SearchSource> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-index-"));
  const source = { records, abbreviations: [...commonAbbreviations], suggestions: [], ...about };
  await writeSearchIndex(source, folder);
  const asked: string[] = [];
  const library = new Library(async (path) => {
    asked.push(path);
    return unpack(new Uint8Array(await readFile(join(folder, INDEX_FOLDER, path))));
  });
  return { library, folder, asked, remove: () => rm(folder, { recursive: true, force: true }) };
}
