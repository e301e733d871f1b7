import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchRecord } from "../../scripts/model/search.ts";
import { isSlug } from "../../scripts/model/slug.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { readContent } from "../../scripts/reader/read.ts";
import { isSyllable } from "../../scripts/reader/syllable.ts";
import { type SyntheticArticle, syntheticArticle, syntheticArticles } from "./article.ts";
import { writeSyntheticContent } from "./content.ts";
import { functionSyllables } from "./function-syllables.ts";
import { authors, people, places, sections, tags } from "./names.ts";
import { recordOf } from "./record.ts";
import { commonestSyllables, spell } from "./syllables.ts";
import { inNewStyle, inOldStyle } from "./tone-style.ts";
import { allWords } from "./words.ts";

const NUMBER = /\d+\/[A-ZĐr]+-[A-ZĐ]+/gi;
const wordsOf = (text: string): string[] => text.replace(NUMBER, " ").match(/\p{L}+/gu) ?? [];
const textOf = ({ title, lede, paragraphs }: SyntheticArticle): string =>
  [title, lede, ...paragraphs].join(" ");

describe("the syllables", () => {
  test.each([
    ["c", "iên", "\u0309", "kiển"],
    ["ng", "iêng", "", "nghiêng"],
    ["g", "ê", "\u0301", "ghế"],
    ["qu", "yêt", "\u0301", "quyết"],
    ["h", "oa", "\u0301", "hoá"],
    ["t", "oan", "\u0300", "toàn"],
    ["h", "oai", "\u0300", "hoài"],
    ["", "uy", "\u0309", "uỷ"],
    ["m", "ua", "\u0300", "mùa"],
    ["đ", "ươc", "\u0323", "được"],
    ["gi", "ưa", "\u0303", "giữa"],
  ])("%s + %s with a tone is spelled by the rules", (opening, rhyme, tone, syllable) => {
    expect(spell(opening, rhyme, tone)).toBe(syllable.normalize("NFC"));
  });

  test.each([
    ["a stop is not said in huyền", "m", "at", "\u0300"],
    ["qu does not round twice", "qu", "oa", ""],
    ["c does not round; that is qu", "c", "oan", ""],
    ["b does not round", "b", "uyên", ""],
  ])("%s", (_, opening, rhyme, tone) => {
    expect(spell(opening, rhyme, tone)).toBeUndefined();
  });

  test("all are lawful, in NFC, and each once", () => {
    const all = commonestSyllables(Number.POSITIVE_INFINITY);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(10_000);
    expect(all.filter((one) => !isSyllable(one) || one !== one.normalize("NFC"))).toEqual([]);
    // Spelling rules that the product's test of a syllable does not look at.
    expect(
      all.filter((one) => /^(?:c[iey]|k[^hiey]|ng[iey]|ngh[^iey]|g[ey]|gh[^iey])/.test(plain(one))),
    ).toEqual([]);
  });
});

describe("the lists written by hand", () => {
  test("hold lawful syllables, each word once, in the new style", () => {
    expect(allWords.length).toBeGreaterThanOrEqual(450);
    expect(new Set(allWords).size).toBe(allWords.length);
    expect(allWords.filter((word) => word.split(" ").length !== 2 || inNewStyle(word) !== word)).toEqual([]);
    const function_ = functionSyllables.map(([syllable]) => syllable);
    expect(new Set(function_).size).toBe(function_.length);
    expect(functionSyllables.filter(([, weight]) => !(weight > 0))).toEqual([]);
    const all = [...allWords, ...function_, ...authors, ...people, ...places, ...tags].flatMap(wordsOf);
    expect(all.filter((word) => !isSyllable(word))).toEqual([]);
    expect([sections.length, tags.length, authors.length]).toEqual([8, 40, 16]);
    expect(authors.filter((name) => /đ/i.test(name)).length).toBeGreaterThanOrEqual(5);
  });
});

test.each([
  ["hoá đơn, xã hội hoá", "hóa đơn, xã hội hóa"],
  ["Uỷ ban, thuỷ lợi, sức khoẻ", "Ủy ban, thủy lợi, sức khỏe"],
  ["quý, quỳ, hoàn toàn, khuyến, ngoài", "quý, quỳ, hoàn toàn, khuyến, ngoài"],
])("“%s” in the old style is “%s”, and back", (newer, older) => {
  expect(inOldStyle(newer)).toBe(older);
  expect(inNewStyle(older)).toBe(newer);
});

describe.each([1, 77])("a corpus of seed %i", (seed) => {
  const corpus = syntheticArticles(600, seed);

  test("is the same each time, and a longer one begins with it", () => {
    expect(syntheticArticles(600, seed)).toEqual(corpus);
    expect(syntheticArticle(599, seed)).toEqual(corpus[599]);
    expect(syntheticArticles(50, seed + 1)).not.toEqual(corpus.slice(0, 50));
  });

  test("has addresses and official numbers that are each used once", () => {
    const slugs = corpus.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(600);
    expect(slugs.filter((slug) => !isSlug(slug))).toEqual([]);
    const numbered = corpus.filter(({ number }) => number);
    expect(numbered.length).toBe(200);
    expect(new Set(numbered.map(({ number }) => number)).size).toBe(200);
    const all = corpus.map((one) => ` ${textOf(one)} `);
    const astray = numbered.filter(
      ({ number }) => all.filter((text) => text.includes(` ${number} `)).length !== 1,
    );
    expect(astray.map(({ number }) => number)).toEqual([]);
    expect(numbered.filter(({ title, number = "" }) => title.includes(number)).length).toBeGreaterThan(30);
  });

  test("is written in lawful syllables, in NFC", () => {
    const strange = corpus.flatMap((one) => wordsOf(textOf(one)).filter((word) => !isSyllable(word)));
    expect(strange).toEqual([]);
    expect(corpus.filter((one) => textOf(one) !== textOf(one).normalize("NFC"))).toEqual([]);
  });

  test("sets its tones in the one style in half of the articles, in the other in the rest", () => {
    const newer = corpus.filter((one) => inOldStyle(textOf(one)) !== textOf(one));
    const older = corpus.filter((one) => inNewStyle(textOf(one)) !== textOf(one));
    expect(newer.filter((one) => older.includes(one))).toEqual([]);
    expect(newer.length).toBeGreaterThan(240);
    expect(older.length).toBeGreaterThan(240);
  });

  test("has the statistics of news", () => {
    const lengths = corpus.map((one) => wordsOf(textOf(one).toLowerCase()));
    const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    expect(mean(lengths.map((words) => words.length))).toSatisfy((mean: number) => mean > 590 && mean < 690);
    expect(mean(lengths.map((words) => new Set(words).size))).toSatisfy(
      (mean: number) => mean > 225 && mean < 275,
    );
    const titles = corpus.map(({ title }) => title.split(" ").length);
    expect(Math.min(...titles)).toBeGreaterThanOrEqual(7);
    expect(Math.max(...titles)).toBeLessThanOrEqual(14);
    expect(new Set(corpus.map(({ paragraphs }) => paragraphs.length))).toEqual(new Set([5, 6, 7, 8]));
    expect(new Set(corpus.map(({ date }) => date.slice(6, 10))).size).toBe(8);
  });
});

describe("a folder of 200 articles", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cong-tin-synthetic-"));
    await writeSyntheticContent(folder, 200, 5);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("is read without a problem and gives the records that are made without reading", async () => {
    const { catalogue, problems } = await readContent(folder);
    expect(problems).toEqual([]);
    if (!catalogue) throw new Error("no catalogue");
    const plan = planSite(catalogue, Date.parse("2026-11-23"));
    expect(plan.problems).toEqual([]);
    expect(byUrl(plan.search.records)).toEqual(byUrl(syntheticArticles(200, 5).map(recordOf)));
  });
});

function byUrl(records: readonly SearchRecord[]): SearchRecord[] {
  return [...records].sort((a, b) => (a.url < b.url ? -1 : 1));
}

function plain(syllable: string): string {
  return syllable.normalize("NFD").replace(/\p{M}/gu, "");
}
