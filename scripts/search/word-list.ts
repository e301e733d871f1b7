import { type Entry, useOf, writeWordList } from "../model/word-list.ts";
import { WORDS, type WordCounts } from "./shards/word-counts.ts";
import { Tally } from "./tally.ts";

/** What the list holds at the most. */
const SYLLABLES = 5000;
const PAIRS = 16_000;

/** More than there are different words of seven letters at the most on any site, so that a pair of them is one number. */
const ALL_WORDS = 2 ** 24;

/** What was added up, as it is kept: words that are used, and pairs by the places of their words there. */
export interface AddedUp {
  words: string;
  uses: Float64Array;
  /** `first * ALL_WORDS + second` */
  pairs: Float64Array;
  pairUses: Uint32Array;
}

/** The words of a site, added up shard by shard, in whatever order. */
export class WordSums {
  /** By number: each word's place here. */
  readonly #numbers = new Map<string, number>();
  readonly #uses: number[] = [];
  /** Pairs by the numbers of their words: `first * ALL_WORDS + second`. */
  readonly #pairs: Tally;

  /** @param before what was added up before */
  constructor(before?: AddedUp) {
    this.#pairs = new Tally(before?.pairs.length);
    if (!before) return;
    for (const word of listOf(before.words)) this.#numberOf(word);
    for (const uses of before.uses) this.#uses.push(uses);
    for (const [at, pair] of before.pairs.entries()) this.#pairs.add(pair, before.pairUses[at] as number);
  }

  add(counts: WordCounts): void {
    this.#add(counts, 1);
  }

  /** Takes back what was added. */
  subtract(counts: WordCounts): void {
    this.#add(counts, -1);
  }

  /** The list of syllables that the articles use, with the pairs they use most. */
  list(): string {
    const words = this.#mostUsed();
    const entries = words.map(([word, count]): Entry => ({ word, use: useOf(count), followers: [] }));
    const places = new Int32Array(this.#uses.length).fill(-1);
    for (const [place, [word]] of words.entries()) places[this.#numberOf(word)] = place;
    const inList = (pair: number): number => {
      const first = places[Math.floor(pair / ALL_WORDS)] as number;
      const second = places[pair % ALL_WORDS] as number;
      return first < 0 || second < 0 ? -1 : first * SYLLABLES + second;
    };
    for (const [pair, count] of this.#pairs.largest(PAIRS, inList)) {
      const word = words[pair % SYLLABLES]?.[0] ?? "";
      entries[Math.floor(pair / SYLLABLES)]?.followers.push({ word, use: useOf(count) });
    }
    return writeWordList(entries);
  }

  /** All of it, for sums that go on from here. What was taken back altogether is left out, so that it never grows. */
  addedUp(): AddedUp {
    const used = [...this.#numbers].filter(([, number]) => this.#uses[number]);
    const places = new Int32Array(this.#uses.length);
    for (const [place, [, number]] of used.entries()) places[number] = place;
    const { keys, counts } = this.#pairs.counted(
      (pair) =>
        (places[Math.floor(pair / ALL_WORDS)] as number) * ALL_WORDS + (places[pair % ALL_WORDS] as number),
    );
    return {
      words: used.map(([word]) => word).join(" "),
      uses: Float64Array.from(used, ([, number]) => this.#uses[number] as number),
      pairs: keys,
      pairUses: counts,
    };
  }

  #add({ words, uses, pairs, pairUses }: WordCounts, sign: 1 | -1): void {
    const numbers = Int32Array.from(listOf(words), (word) => this.#numberOf(word));
    for (const [at, number] of numbers.entries()) {
      this.#uses[number] = (this.#uses[number] ?? 0) + sign * (uses[at] ?? 0);
    }
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at] as number;
      const first = numbers[Math.floor(pair / WORDS)] as number;
      const second = numbers[pair % WORDS] as number;
      this.#pairs.add(first * ALL_WORDS + second, sign * (pairUses[at] as number));
    }
  }

  /** By count, then by letter, so that equal sites give equal lists. */
  #mostUsed(): [string, number][] {
    return [...this.#numbers]
      .map(([word, number]): [string, number] => [word, this.#uses[number] ?? 0])
      .filter(([, uses]) => uses > 0)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, SYLLABLES);
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

function listOf(words: string): string[] {
  return words === "" ? [] : words.split(" ");
}
