import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Page } from "../../scripts/model/page.ts";
import { Kept } from "../../scripts/plan/kept.ts";
import { newPlanMemory } from "../../scripts/plan/memory.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { newMemory, readContent } from "../../scripts/reader/read.ts";
import { syntheticArticle } from "../synthetic/article.ts";
import { fileOf, writeSyntheticContent } from "../synthetic/content.ts";

const COUNT = 300;
const SEED = 7;
const NOW = Date.parse("2026-11-24T09:00:00+07:00");

const content = await mkdtemp(join(tmpdir(), "cong-tin-nho-lai-"));
afterAll(() => rm(content, { recursive: true, force: true }));
await writeSyntheticContent(content, COUNT, SEED);
const memory = newMemory();
const plan = newPlanMemory();

/** What a preview plans with what it remembers, and what it would plan of the same content without. */
async function plans() {
  const { catalogue } = await readContent(content, memory);
  if (!catalogue) throw new Error("the synthetic content is not sound");
  const { pages, search } = planSite(catalogue, NOW, "preview", plan);
  const anew = planSite(structuredClone(catalogue), NOW, "preview");
  return { pages, records: search.records, anew: anew.pages, recordsAnew: anew.search.records };
}

function articlesOf(pages: readonly Page[]): Map<string, Page> {
  return pagesOf(pages, "article");
}

function pagesOf(pages: readonly Page[], wanted: Page["layout"]): Map<string, Page> {
  return new Map(pages.filter(({ layout }) => layout === wanted).map((page) => [page.url, page]));
}

/** How many pages of a layout are other objects than before. */
function freshOf(before: readonly Page[], pages: readonly Page[], layout: Page["layout"]): number {
  const old = pagesOf(before, layout);
  return [...pagesOf(pages, layout)].filter(([url, page]) => old.get(url) !== page).length;
}

test("a page is the same object until something in it changes, and what a plan from nothing has", async () => {
  const first = await plans();
  const again = await plans();
  expect(again.pages).toStrictEqual(again.anew);
  expect(articlesOf(first.pages).size).toBe(COUNT);
  expect(pagesOf(first.pages, "list").size).toBeGreaterThan(50);
  expect(freshOf(first.pages, again.pages, "article")).toBe(0);
  expect(freshOf(first.pages, again.pages, "list")).toBe(0);
});

test("so is what search is told of an article", async () => {
  const first = await plans();
  await appendFile(edited, "\nThêm một câu nữa.\n");
  const again = await plans();
  expect(again.records).toEqual(again.recordsAnew);
  const fresh = again.records.filter((record, at) => record !== first.records[at]);
  expect(fresh.map(({ text }) => text)).toEqual([expect.stringContaining("Thêm một câu nữa.")]);
});

const edited = join(content, fileOf(syntheticArticle(COUNT - 1, SEED)));
const site = join(content, "site.yaml");

test.each<[what: string, change: () => Promise<void>, fits: (fresh: number) => boolean]>([
  [
    "new words: its own page is made anew, and those that show its card",
    () => appendFile(edited, "\nThêm một câu.\n"),
    (fresh) => fresh > 0 && fresh < 20,
  ],
  [
    "a new title: no more than that",
    () => replace(edited, /^title: .*$/m, "title: Tên khác"),
    (fresh) => fresh > 0 && fresh < 20,
  ],
  [
    "a new name of a section: all of its pages",
    () => replace(site, /title: An ninh.*/, "title: An ninh"),
    (fresh) => fresh > 20,
  ],
  [
    "a new short form: all, since any may use it",
    () => appendFile(site, "abbreviations: [{ short: xyz, full: xa yêu zui }]\n"),
    (fresh) => fresh === COUNT,
  ],
  [
    "another length of lists: no article",
    () => appendFile(site, "articlesPerPage: 7\n"),
    (fresh) => fresh === 0,
  ],
  ["an article that goes: those that showed it", () => rm(edited), (fresh) => fresh > 0 && fresh < 20],
])("%s", async (_, change, fits) => {
  const before = (await plans()).pages;
  await change();
  const { pages, anew } = await plans();
  expect(pages).toStrictEqual(anew);
  expect(freshOf(before, pages, "article")).toSatisfy(fits);
});

test("of lists those are made anew that an article stands in", async () => {
  const before = (await plans()).pages;
  const one = syntheticArticle(1, SEED);
  await replace(join(content, fileOf(one)), /^title: .*$/m, "title: Tên mới");
  const { pages } = await plans();
  const lists = pagesOf(pages, "list").size;
  const fresh = freshOf(before, pages, "list");
  expect(fresh).toBeGreaterThan(1);
  expect(fresh).toBeLessThan(lists / 2);
});

test("what search and the record are told is worked out when it is asked for, and once", async () => {
  const { catalogue } = await readContent(content, memory);
  if (!catalogue) throw new Error("the synthetic content is not sound");
  let read = 0;
  let texts = 0;
  const articles = catalogue.articles.map((article) => ({
    ...article,
    get text() {
      texts++;
      return "chữ";
    },
    get numbers() {
      read++;
      return [];
    },
  }));
  const made = planSite({ ...catalogue, articles }, NOW);
  const [before, textsBefore] = [read, texts];
  expect(made.search.suggestions.length).toBeGreaterThan(0);
  const after = read;
  expect(after - before).toBe(articles.length);
  // Texts are what is slow to read.
  expect(texts).toBe(textsBefore);
  expect(made.search).toBe(made.search);
  expect(made.record).toBe(made.record);
  expect(read).toBe(after);
});

test("what is made of a thing is made anew where anything else it is made of is not the same", () => {
  const kept = new Kept<object, object>();
  const keep = kept.get.bind(kept);
  const [thing, part] = [{}, {}];
  const made = keep(thing, [part, "a"], () => ({}));
  expect(keep(thing, [part, "a"], () => ({}))).toBe(made);
  expect(keep({}, [part, "a"], () => ({}))).not.toBe(made);
  expect(keep(thing, [part, "b"], () => ({}))).not.toBe(made);
  expect(keep(thing, [part, "a"], () => ({}))).not.toBe(made);
  expect(keep(thing, [{}, "a"], () => ({}))).not.toBe(keep(thing, [part, "a", "b"], () => ({})));
});

async function replace(path: string, words: RegExp, others: string): Promise<void> {
  const text = await readFile(path, "utf8");
  expect(text).toMatch(words);
  await writeFile(path, text.replace(words, others));
}
