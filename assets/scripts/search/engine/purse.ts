import type { ChunkEntry, IndexEntry } from "../../../../scripts/model/search.ts";
import { chunkNumber } from "./index/library.ts";
import { SYLLABLE, type Token } from "./token.ts";

/** Bytes of the index that one question may fetch: what is left of a search's 450 kB when all else is paid. */
const LIMIT = 320_000;

/** What ten results cost more for each article that shares a file with theirs, in bytes. */
const COMPANY = 20_000;

/** What one question has fetched of the index, and may still. A file counts once, whatever is looked up in it. */
export class Purse {
  readonly #chunks: readonly ChunkEntry[];
  readonly #limit: number;
  readonly #taken = new Set<number>();
  /** Whether something had to be left out. */
  isSpent = false;

  constructor({ chunks, fragmentsPerFile }: Pick<IndexEntry, "chunks" | "fragmentsPerFile">) {
    this.#chunks = chunks;
    this.#limit = LIMIT - (fragmentsPerFile - 1) * COMPANY;
  }

  /** Whether these words may be looked up too. */
  affords(words: readonly string[]): boolean {
    return this.#cost(new Set([...this.#taken, ...this.#numbers(words)])) <= this.#limit;
  }

  take(words: readonly string[]): void {
    for (const number of this.#numbers(words)) this.#taken.add(number);
  }

  /**
   * The tokens of a question that can be looked up, the dearest left out where all would cost too much: syllables like
   * `của`, which stand on every page and say the least. What is left out leaves a gap. Two always remain.
   */
  affordable(tokens: readonly Token[]): Token[] {
    let kept = [...tokens];
    while (kept.length > 2 && !this.affords(kept.flatMap(({ keys }) => keys))) {
      const costs = kept.map((token) => (SYLLABLE.test(token.spelling) ? this.#saving(kept, token) : 0));
      const most = Math.max(...costs);
      if (most === 0) break;
      kept = without(kept, costs.indexOf(most));
      this.isSpent = true;
    }
    this.take(kept.flatMap(({ keys }) => keys));
    return kept;
  }

  #saving(tokens: readonly Token[], left: Token): number {
    const all = tokens.flatMap(({ keys }) => keys);
    const others = tokens.filter((token) => token !== left).flatMap(({ keys }) => keys);
    return this.#cost(this.#numbers(all)) - this.#cost(this.#numbers(others));
  }

  #numbers(words: readonly string[]): Set<number> {
    return new Set(words.map((word) => chunkNumber(this.#chunks, word)));
  }

  #cost(numbers: ReadonlySet<number>): number {
    return [...numbers].reduce((sum, number) => sum + (this.#chunks[number]?.[2] ?? 0), 0);
  }
}

/** The token behind a gap stands so much further from the one before it. */
function without(tokens: readonly Token[], left: number): Token[] {
  const gap = 1 + (tokens[left]?.gap ?? 0);
  return tokens.flatMap((token, at) => {
    if (at === left) return [];
    return at === left + 1 ? [{ ...token, gap: token.gap + gap }] : [token];
  });
}
