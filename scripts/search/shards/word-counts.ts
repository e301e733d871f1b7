import type { SearchRecord } from "../../model/search.ts";
import { fold } from "../../model/vietnamese.ts";
import { Tally } from "../tally.ts";

/** How often syllables, and pairs of them, are used in some articles. */
export interface WordCounts {
  /** Folded syllables, parted by blanks. */
  words: string;
  /** How often each of them is used. */
  uses: Uint32Array;
  /** Pairs by the places of their syllables in that list: `first * WORDS + second`. */
  pairs: Uint32Array;
  /** How often each of these is used. */
  pairUses: Uint32Array;
}

/** Different syllables that are counted at the most, so that a pair of them is one number. */
export const WORDS = 2 ** 15;

/** Pairs that are kept of one shard: as many as the list of the whole site has. */
const PAIRS = 16_000;

/** A title's words are what people look for: they come into the list before those of the text. */
const TITLE = 40;

/** No Vietnamese syllable is longer. */
const LONGEST = 7;

/** What parts two syllables: neither follows the other. */
const BREAK = -1;

/** Counts the words of articles, those of titles, authors and tags many times over. */
export function countWords(records: readonly SearchRecord[]): WordCounts {
  const counter = new Counter();
  for (const { title, author, tags, text } of records) {
    counter.count([title, author, ...tags].join(". "), TITLE);
    counter.count(text, 1);
  }
  return counter.counts();
}

/** The folded parts of each piece of text between blanks: the same pieces come in every shard, and folding takes time. */
const folded = new Map<string, readonly string[]>();

/** So many are kept at the most. */
const FOLDED = 200_000;

function partsOf(piece: string): readonly string[] {
  const known = folded.get(piece);
  if (known) return known;
  const parts = fold(piece).split(/[^a-z]+/);
  if (folded.size < FOLDED) folded.set(piece, parts);
  return parts;
}

class Counter {
  readonly #words = new Map<string, number>();
  readonly #uses: number[] = [];
  readonly #pairs = new Tally();
  /** What each piece of text between blanks holds: most come again and again. */
  readonly #pieces = new Map<string, readonly number[]>();

  count(text: string, weight: number): void {
    let before = BREAK;
    for (const piece of text.split(" ")) {
      for (const word of this.#wordsIn(piece)) {
        if (word !== BREAK) {
          this.#uses[word] = (this.#uses[word] ?? 0) + weight;
          if (before !== BREAK) {
            this.#pairs.add(before * WORDS + word, weight);
          }
        }
        before = word;
      }
    }
  }

  counts(): WordCounts {
    const kept = this.#pairs.largest(PAIRS);
    return {
      words: [...this.#words.keys()].join(" "),
      uses: Uint32Array.from(this.#uses),
      pairs: Uint32Array.from(kept, ([pair]) => pair),
      pairUses: Uint32Array.from(kept, ([, uses]) => uses),
    };
  }

  #wordsIn(piece: string): readonly number[] {
    const known = this.#pieces.get(piece);
    if (known) return known;
    const words = partsOf(piece).flatMap((part, at) => [...(at > 0 ? [BREAK] : []), ...this.#wordOf(part)]);
    this.#pieces.set(piece, words);
    return words;
  }

  #wordOf(part: string): number[] {
    if (part === "") return [];
    const known = this.#words.get(part);
    if (known !== undefined) return [known];
    if (part.length > LONGEST || this.#words.size === WORDS) return [BREAK];
    this.#words.set(part, this.#words.size);
    return [this.#words.size - 1];
  }
}
