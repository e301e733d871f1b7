import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpack } from "../../assets/scripts/search/engine/index/fetch-file.ts";
import { Library } from "../../assets/scripts/search/engine/index/library.ts";
import { commonAbbreviations } from "../../scripts/model/abbreviation.ts";
import { INDEX_FOLDER, type SearchRecord, type SearchSource } from "../../scripts/model/search.ts";
import { writeSearchIndex } from "../../scripts/search/write-index.ts";
import { Tree } from "../../scripts/tree/tree.ts";

/** A record that says nothing, but for what a test says of it. */
export function record(url: string, about: Partial<SearchRecord> = {}): SearchRecord {
  return {
    url,
    title: "Bài",
    text: "",
    textKey: about.text ?? "",
    section: "Tin tức",
    kind: "bài viết",
    author: "Thành Duy",
    tags: [],
    year: 2018,
    time: Date.parse("2018-12-05T07:56+07:00"),
    shownDate: "05/12/2018 07:56 AM",
    picture: undefined,
    ...about,
  };
}

/** A record that says something else. */
export function withText(one: SearchRecord, text: string): SearchRecord {
  return { ...one, text, textKey: text };
}

/** What search is told of a site that has nothing but these articles, newest first. */
export function sourceOf(records: SearchRecord[], about: Partial<SearchSource> = {}): SearchSource {
  return {
    records,
    abbreviations: [...commonAbbreviations],
    suggestions: [],
    fragmentsPerFile: 1,
    ...about,
  };
}

/** An index of records, newest first, written by Pagefind and read from disk. */
export async function indexOf(records: SearchRecord[], about: Partial<SearchSource> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-index-"));
  await writeSearchIndex(sourceOf(records, about), { cache: join(folder, "cache") }, new Tree(folder));
  const asked: string[] = [];
  const library = new Library(async (path) => {
    asked.push(path);
    return unpack(new Uint8Array(await readFile(join(folder, INDEX_FOLDER, path))));
  });
  return { library, folder, asked, remove: () => rm(folder, { recursive: true, force: true }) };
}
