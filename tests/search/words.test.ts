import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Words } from "../../assets/scripts/search/engine/words.ts";
import { type Entry, readWordList, useOf, writeWordList } from "../../scripts/model/word-list.ts";
import { countWords, type WordCounts } from "../../scripts/search/shards/word-counts.ts";
import { WordSums } from "../../scripts/search/word-list.ts";
import { tries } from "../property/settings.ts";
import { record } from "./library.ts";

const records = [
  record("/a/", {
    title: "Đăng ký khai sinh trong 60 ngày",
    text: "Gia đình cần đăng ký khai sinh cho con.",
  }),
  record("/b/", { title: "Nghị quyết trung ương", text: "Học nghị quyết, làm theo nghị định." }),
  record("/c/", { title: "Nghị quyết trung ương về y tế", text: "Trung tâm y tế. Khai giảng năm học." }),
];
/** The list of words of some shards. */
function wordList(shards: readonly WordCounts[]): string {
  const sums = new WordSums();
  for (const counts of shards) sums.add(counts);
  return sums.list();
}

const words = new Words(wordList([countWords(records)]));

test("the list is the same in whatever order shards are added up, and that of all in one", () => {
  const shards = records.map((one) => countWords([one]));
  expect(wordList(shards)).toBe(wordList([countWords(records)]));
  expect(wordList(shards.reverse())).toBe(wordList([countWords(records)]));
});

test("the list is the same each time, and holds no number and no sign", () => {
  expect(wordList([countWords(records)])).toBe(wordList([countWords(records)]));
  expect(wordList([countWords(records)])).toMatch(/^[a-z0-9 \n]+$/);
  expect(readWordList(wordList([countWords(records)])).every(({ word }) => /^[a-z]{1,7}$/.test(word))).toBe(
    true,
  );
});

test("words on either side of a sign do not follow one another", () => {
  const entries = readWordList(wordList([countWords([record("/d/", { title: "Nghị quyết. Trung ương" })])]));
  expect(entries.find(({ word }) => word === "quyet")?.followers).toEqual([]);
});

test("what is taken back leaves no trace", () => {
  const sums = new WordSums();
  const other = countWords([record("/e/", { title: "Khai giảng năm học mới", text: "Khai sinh ở xã." })]);
  sums.add(other);
  sums.add(countWords(records));
  sums.subtract(other);
  expect(sums.list()).toBe(wordList([countWords(records)]));
});

test("what was written is read", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcdeghi"), minLength: 1, maxLength: 7 });
  const follower = fc.record({ word, use: fc.nat(35) });
  const entry: fc.Arbitrary<Entry> = fc.record({ word, use: fc.nat(35), followers: fc.array(follower) });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      expect(readWordList(writeWordList(entries))).toEqual(entries);
    }),
    tries(200),
  );
});

test.each([
  [1, 0],
  [2, 2],
  [1000, 20],
  [10_000_000, 35],
])("a count of %d says %d", (count, use) => {
  expect(useOf(count)).toBe(use);
});

describe("what a beginning may become", () => {
  test.each<[string, string | undefined, string[]]>([
    ["si", "khai", ["sinh"]],
    ["uo", "trung", ["uong"]],
    ["qu", "nghi", ["quyet"]],
    ["nghi", undefined, []],
    ["ngh", undefined, ["nghi"]],
    ["x", "khai", []],
    ["si", "zzz", []],
  ])("%s behind %s", (beginning, before, expected) => {
    expect(words.complete(beginning, before)).toEqual(expected);
  });
});

describe("one slip is mended where it makes company", () => {
  test.each<[string, string | undefined]>([
    ["nghi quyt trung uong", "nghi quyet trung uong"],
    ["nghi quyet trugn uong", "nghi quyet trung uong"],
    ["dang ky khai snih", "dang ky khai sinh"],
    ["nghj quyet", "nghi quyet"],
    ["quyt", "quyet"],
    ["nghi quyet trung uong", undefined],
    ["xyz", undefined],
    ["", undefined],
  ])("%s", (typed, mended) => {
    const syllables = typed.split(" ");
    const [first] = words.correct(syllables, true);
    const corrected = first && syllables.map((word, at) => (at === first.at ? first.word : word)).join(" ");
    expect(corrected).toBe(mended);
  });
});
