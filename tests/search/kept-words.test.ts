import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { KeptWords } from "../../scripts/search/kept-words.ts";
import { countWords, type WordCounts } from "../../scripts/search/shards/word-counts.ts";
import { syntheticArticles } from "../synthetic/article.ts";
import { randomOf } from "../synthetic/random.ts";
import { recordOf } from "../synthetic/record.ts";

const folder = mkdtempSync(join(tmpdir(), "cong-tin-kept-words-"));
const path = join(folder, "words");

afterEach(() => rmSync(path, { force: true }));

/** Shards of five articles each, by name. */
const articles = syntheticArticles(60, 3).map(recordOf);
const all = new Map(
  Array.from({ length: 12 }, (_, at) => [`${at}`, countWords(articles.slice(5 * at, 5 * at + 5))]),
);

/** What a build does with them. */
function build(names: readonly string[], file = path): { list: string; read: string[] } {
  const words = new KeptWords(file);
  const read: string[] = [];
  const countsOf = (name: string): WordCounts => {
    read.push(name);
    return all.get(name) as WordCounts;
  };
  words.keepOnly(names, countsOf);
  for (const name of names) {
    words.add(name, {
      get counts() {
        return countsOf(name);
      },
    });
  }
  words.close();
  return { list: words.list(), read };
}

/** The list of these shards, added up from nothing. */
const anew = (names: readonly string[]): string =>
  build(names, join(folder, "none", String(Math.random()))).list;

test("whatever shards come and leave, the list is that of all added up anew", () => {
  const random = randomOf(7);
  let names = [...all.keys()];
  for (let step = 0; step < 25; step++) {
    names = [...all.keys()].filter((name) =>
      random.whole(0, 5) === 0 ? !names.includes(name) : names.includes(name),
    );
    expect(build(names).list).toBe(anew(names));
  }
});

test("only the counts of shards that come or leave are read", () => {
  const names = [...all.keys()];
  build(names.slice(0, 10));
  expect(build([...names.slice(1, 10), "10"]).read).toEqual(["0", "10"]);
  expect(build([...names.slice(1, 10), "10"]).read).toEqual([]);
});

test("where more left than stayed, nothing is taken back", () => {
  build([...all.keys()]);
  expect(build(["3"]).read).toEqual(["3"]);
});

test("where nobody knows what left, all is added anew", () => {
  const names = [...all.keys()];
  build(names);
  const words = new KeptWords(path);
  words.keepOnly(names.slice(1), () => undefined);
  for (const name of names.slice(1)) words.add(name, { counts: all.get(name) as WordCounts });
  expect(words.list()).toBe(anew(names.slice(1)));
});

test("sums that are damaged are not believed, wherever it is", () => {
  const names = [...all.keys()];
  build(names);
  const sound = readFileSync(path);
  for (let at = 0; at < sound.length; at += Math.floor(sound.length / 20)) {
    const bytes = Buffer.from(sound);
    bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at);
    writeFileSync(path, bytes);
    expect(build(names)).toEqual({ list: anew(names), read: names });
  }
});

test("what was taken back altogether is not kept", () => {
  build([...all.keys()]);
  build([...all.keys()].slice(0, 9));
  const after = readFileSync(path).length;
  rmSync(path);
  build([...all.keys()].slice(0, 9));
  expect(after).toBe(readFileSync(path).length);
});
