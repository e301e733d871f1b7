import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commonAbbreviations } from "../../../scripts/model/abbreviation.ts";
import type { SearchRecord } from "../../../scripts/model/search.ts";
import { planSite } from "../../../scripts/plan/plan.ts";
import { readContent } from "../../../scripts/reader/read.ts";
import { mergeLists, mergeShards } from "../../../scripts/search/merge/merge.ts";
import { Packer } from "../../../scripts/search/merge/packer.ts";
import { pagefindFiles } from "../../../scripts/search/pagefind.ts";
import { makeShard } from "../../../scripts/search/shards/shard.ts";
import { closeIndexer } from "../../../scripts/search/write-index.ts";
import { syntheticArticles } from "../../synthetic/article.ts";
import { recordOf } from "../../synthetic/record.ts";
import { type Told, toldBy } from "./oracle.ts";

const SAMPLE = fileURLToPath(new URL("../../../content", import.meta.url));
const NOW = Date.parse("2026-11-23T09:00:00+07:00");

const abbreviations = [...commonAbbreviations];
const folder = mkdtempSync(join(tmpdir(), "cong-tin-merge-"));

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await closeIndexer();
});

async function sampleRecords(): Promise<SearchRecord[]> {
  const { catalogue } = await readContent(SAMPLE);
  return catalogue ? planSite(catalogue, NOW).search.records : [];
}

/** The shards' sizes are none that the build would choose: any cut must do. */
const corpora: [name: string, records: () => Promise<SearchRecord[]>, size: number, perFile: number][] = [
  ["the sample", sampleRecords, 7, 1],
  ["the sample, a shard an article", sampleRecords, 1, 2],
  ["the sample in one shard", sampleRecords, 1000, 1],
  ["300 made articles", async () => syntheticArticles(300, 5).map(recordOf), 64, 4],
];

describe.each(corpora)("%s", (_, recordsOf, size, perFile) => {
  let one: Told;
  let merged: Told;

  beforeAll(async () => {
    const records = await recordsOf();
    one = toldBy(await pagefindFiles(records, abbreviations));
    const parts = Array.from({ length: Math.ceil(records.length / size) }, (_, at) =>
      records.slice(at * size, (at + 1) * size),
    );
    const shards = await Promise.all(parts.map((part) => makeShard({ records: part, abbreviations })));
    const [packed, fragments] = [new Packer(folder), new Packer(folder)];
    const lists = await mergeLists(shards, packed);
    const { files, pages } = await mergeShards(shards, lists, perFile, { packed, fragments });
    merged = countedOn(toldBy(files.map((file) => ({ ...file, content: file.content() }))), pages);
  });

  test("there is something to compare", () => {
    expect(one.pages.length).toBeGreaterThan(20);
    expect(one.words.size).toBeGreaterThan(500);
    expect(one.filters.size).toBe(5);
  });

  test("says of every page what one index says", () => {
    expect(merged.pages).toEqual(one.pages);
    expect(merged.fields).toEqual(one.fields);
  });

  test("knows the same words, in order", () => {
    expect(merged.order).toEqual([...one.words.keys()].sort());
  });

  test("has every spelling of every word at the same places", () => {
    const different = [...one.words].filter(
      ([word, spellings]) =>
        JSON.stringify(sorted(merged.words.get(word))) !== JSON.stringify(sorted(spellings)),
    );
    expect(different.map(([word]) => word)).toEqual([]);
  });

  test("has the same pages for every value of every filter, in the same order", () => {
    const lists = ({ filters }: Told) =>
      [...filters].sort().map(([name, values]) => [name, [...values]] as const);
    expect(lists(merged)).toEqual(lists(one));
  });
});

/** With pages numbered without gaps, as one index has them. A number that is no page's must not stand in any list. */
function countedOn({ pages, words, filters, ...rest }: Told, numbered: readonly unknown[]): Told {
  let count = 0;
  const numbers = numbered.map((page) => (page === undefined ? Number.NaN : count++));
  const numberOf = (page: number) => numbers[page] ?? Number.NaN;
  return {
    ...rest,
    pages: pages.filter((_, at) => numbered[at] !== undefined),
    words: mapped(words, (forms) =>
      mapped(forms, (on) => on.map(([page, places]): [number, number[]] => [numberOf(page), places])),
    ),
    filters: mapped(filters, (values) => mapped(values, (having) => having.map(numberOf))),
  };
}

function mapped<From, To>(map: ReadonlyMap<string, From>, to: (value: From) => To): Map<string, To> {
  return new Map([...map].map(([key, value]) => [key, to(value)]));
}

function sorted<Value>(map: ReadonlyMap<string, Value> = new Map()): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
