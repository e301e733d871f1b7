import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TEXT } from "../../assets/scripts/search/engine/index/postings.ts";
import { filters, INDEX_FOLDER } from "../../scripts/model/search.ts";
import { shim } from "../../scripts/model/vietnamese.ts";
import { syntheticArticles } from "../synthetic/article.ts";
import { recordOf } from "../synthetic/record.ts";
import { indexOf } from "./library.ts";
import { NodeBrowser } from "./relevance/node-browser.ts";

/** The corner of Pagefind's browser module that is held against the portal's own reader of the same files. */
interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

interface Pagefind {
  init(): Promise<void>;
  search(
    words: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: { words: number[]; data(): Promise<{ url: string }> }[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

const records = syntheticArticles(300, 3)
  .map(recordOf)
  .sort((a, b) => b.time - a.time);
const { library, folder, remove } = await indexOf(records);
let pagefind: Pagefind;

beforeAll(async () => {
  await addPrograms();
  const browser = new NodeBrowser(folder);
  const { createInstance } = await browser.import<PagefindModule>(`/${INDEX_FOLDER}/pagefind.js`);
  pagefind = createInstance({ basePath: `/${INDEX_FOLDER}/`, noWorker: true });
  await pagefind.init();
});

afterAll(async () => {
  await remove();
  await close();
});

/** Pagefind's programs, which a release leaves out, come with any index it makes. */
async function addPrograms(): Promise<void> {
  const { index } = await createIndex();
  await index?.addCustomRecord({ url: "/", content: "x", language: "vi" });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  for (const { path, content } of files.filter((file) =>
    /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/.test(file.path),
  )) {
    await writeFile(join(folder, INDEX_FOLDER, path), content);
  }
}

/** Every 40th word of the corpus: common and rare ones. */
const words = [...new Set(records.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []))]
  .sort()
  .filter((_, at) => at % 40 === 0);

describe("a word stands where Pagefind's own client finds it", () => {
  test("there are words to compare", () => {
    expect(words.length).toBeGreaterThan(50);
  });

  test.each(words)("%s", async (word) => {
    const { results } = await pagefind.search(`"${shim(word)}"`);
    const found = await ours(word);
    // Of a quotation Pagefind tells the first place on each page.
    const theirs = await Promise.all(
      results.map(async (result) => [(await result.data()).url, result.words] as const),
    );
    expect(theirs.map(([url]) => url).sort()).toEqual([...found.keys()].sort());
    for (const [url, places] of theirs) expect(found.get(url)).toEqual(expect.arrayContaining([...places]));
  });
});

async function ours(word: string): Promise<Map<string, number[]>> {
  const key = shim(word).normalize("NFD").replace(/\p{M}/gu, "");
  const places = new Map<string, number[]>();
  for (const { pages, starts, places: all } of await library.postings(key)) {
    for (const [at, page] of pages.entries()) {
      const { url } = await library.fragment(page);
      const inText = [...all.slice(starts[at], starts[at + 1])].filter((place) => place >= TEXT);
      places.set(url, sorted([...(places.get(url) ?? []), ...inText.map((place) => place - TEXT)]));
    }
  }
  return places;
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

test("filters have the values and counts that Pagefind's own client tells", async () => {
  const theirs = await pagefind.filters();
  for (const [name, values] of Object.entries(theirs)) {
    const counts = [...(await library.filter(name))].map(([value, pages]) => [value, pages.length]);
    expect(Object.fromEntries(counts)).toEqual(values);
  }
});

/** The numbers of all pages: each has a section. */
async function numbers(): Promise<number[]> {
  return sorted([...(await library.filter(filters.section)).values()].flat());
}

test("pages are numbered by age, the oldest first", async () => {
  const urls = await Promise.all((await numbers()).map(async (page) => (await library.fragment(page)).url));
  expect(urls).toEqual(records.map(({ url }) => url).reverse());
});

describe("a number that is no page's", () => {
  test("is there, and counted among the numbers", async () => {
    const { pages } = await library.entry();
    expect((await numbers()).length).toBe(records.length);
    expect(pages).toBeGreaterThan(records.length);
    expect((await numbers()).at(-1)).toBe(pages - 1);
  });

  test("is no result of Pagefind's own client", async () => {
    const byFilter = await pagefind.search(null, { filters: { [filters.kind]: records[0]?.kind ?? "" } });
    expect(byFilter.results.length).toBe(records.length);
    // Without words and filters it lists all numbers there are: what it shows then are articles, some of them twice.
    const all = await pagefind.search(null);
    const urls = await Promise.all(all.results.map(async (result) => (await result.data()).url));
    expect(new Set(urls)).toEqual(new Set(records.map(({ url }) => url)));
  });
});

test("what begins so is found in whichever file it lies", async () => {
  const { chunks } = await library.entry();
  expect(chunks.length).toBeGreaterThan(3);
  for (const [from] of chunks.slice(1)) {
    const beginning = from.slice(0, 2);
    if (/^[a-z]{2}$/.test(beginning)) expect(await library.wordsBeginning(beginning)).not.toEqual([]);
  }
});

test("sizes told in the entry are those of the files", async () => {
  const { chunks } = await library.entry();
  expect(chunks.every(([, hash, bytes]) => /^vi_/.test(hash) && bytes > 0)).toBe(true);
});
