import { type Entry, useOf, writeWordList } from "../model/word-list.ts";
import { WORDS, type WordCounts } from "./shards/word-counts.ts";
import { Tally } from "./tally.ts";

/** What the list holds at the most. */
const SYLLABLES = 5000;
const PAIRS = 16_000;

/** The list of syllables that the articles use, with the pairs they use most. */
export function wordList(counts: readonly WordCounts[]): string {
  const words = mostUsed(sumOfWords(counts));
  const entries = words.map(([word, count]): Entry => ({ word, use: useOf(count), followers: [] }));
  for (const [pair, count] of sumOfPairs(counts, words).largest(PAIRS)) {
    const word = words[pair % SYLLABLES]?.[0] ?? "";
    entries[Math.floor(pair / SYLLABLES)]?.followers.push({ word, use: useOf(count) });
  }
  return writeWordList(entries);
}

function sumOfWords(counts: readonly WordCounts[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { words, uses } of counts) {
    for (const [at, word] of listOf(words).entries()) sum.set(word, (sum.get(word) ?? 0) + (uses[at] ?? 0));
  }
  return sum;
}

/** By count, then by letter, so that equal sites give equal lists. */
function mostUsed(sum: ReadonlyMap<string, number>): [string, number][] {
  return [...sum].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, SYLLABLES);
}

/** Pairs of the words in the list by their places in it: `first * SYLLABLES + second`. */
function sumOfPairs(counts: readonly WordCounts[], list: readonly [string, number][]): Tally {
  const places = new Map(list.map(([word], at) => [word, at]));
  const sum = new Tally();
  for (const { words, pairs, pairUses } of counts) {
    const placeOf = Int32Array.from(listOf(words), (word) => places.get(word) ?? -1);
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at] as number;
      const first = placeOf[Math.floor(pair / WORDS)] as number;
      const second = placeOf[pair % WORDS] as number;
      if (first >= 0 && second >= 0) sum.add(first * SYLLABLES + second, pairUses[at] as number);
    }
  }
  return sum;
}

function listOf(words: string): string[] {
  return words === "" ? [] : words.split(" ");
}
