import { type Entry, useOf, writeWordList } from "../model/word-list.ts";
import { WORDS, type WordCounts } from "./shards/word-counts.ts";

/** What the list holds at the most. */
const SYLLABLES = 5000;
const PAIRS = 16_000;

/** The list of syllables that the articles use, with the pairs they use most. */
export function wordList(counts: readonly WordCounts[]): string {
  const words = mostUsed(sumOfWords(counts), SYLLABLES);
  const places = new Map(words.map(([word], at) => [word, at]));
  const entries = words.map(([word, count]): Entry => ({ word, use: useOf(count), followers: [] }));
  // By place in the list, so that pairs of equal use come in a fixed order.
  for (const [pair, count] of mostUsed(sumOfPairs(counts, places), PAIRS)) {
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

/** Pairs of the words in the list, as `first * SYLLABLES + second`. */
function sumOfPairs(counts: readonly WordCounts[], places: ReadonlyMap<string, number>): Map<number, number> {
  const sum = new Map<number, number>();
  for (const { words, pairs, pairUses } of counts) {
    const placeOf = listOf(words).map((word) => places.get(word) ?? -1);
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at] as number;
      const first = placeOf[Math.floor(pair / WORDS)] as number;
      const second = placeOf[pair % WORDS] as number;
      if (first < 0 || second < 0) continue;
      const key = first * SYLLABLES + second;
      sum.set(key, (sum.get(key) ?? 0) + (pairUses[at] as number));
    }
  }
  return sum;
}

function listOf(words: string): string[] {
  return words === "" ? [] : words.split(" ");
}

/** By count, then by key, so that equal sites give equal lists. */
function mostUsed<Key extends string | number>(sum: ReadonlyMap<Key, number>, most: number): [Key, number][] {
  // To sort only what may be taken: of 100,000s of pairs most are used once.
  const counts = Uint32Array.from(sum.values()).sort();
  const least = counts[counts.length - most] ?? 0;
  return [...sum]
    .filter(([, count]) => count >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most);
}
