import { isOneSlip } from "../../../../scripts/model/slip.ts";
import { readWordList } from "../../../../scripts/model/word-list.ts";

/** What another pair of syllables has to be used more than the one that was typed. */
const SURER = 3;

/** Completions that are looked up. They are neighbours in the alphabet, so most lie in one file of the index. */
const COMPLETIONS = 8;

/** Corrections that are tried, likeliest first: each may cost a file of the index. */
const CORRECTIONS = 4;

/** A question with its syllable `at` replaced. */
export interface Correction {
  at: number;
  word: string;
}

/** The syllables of the portal and which of them follow one another: what questions are completed and corrected by. */
export class Words {
  readonly #uses = new Map<string, number>();
  readonly #pairs = new Map<string, Map<string, number>>();

  /** @param text the file, see `scripts/model/word-list.ts` */
  constructor(text: string) {
    for (const { word, use, followers } of readWordList(text)) {
      this.#uses.set(word, use);
      this.#pairs.set(word, new Map(followers.map((follower) => [follower.word, follower.use])));
    }
  }

  /**
   * What a beginning may become, likeliest first: behind another syllable what is known to follow it.
   *
   * @example words.complete("si", "khai") // ["sinh"]
   */
  complete(beginning: string, before: string | undefined): string[] {
    const uses = before === undefined ? this.#uses : (this.#pairs.get(before) ?? new Map<string, number>());
    return [...uses]
      .filter(([word]) => word.startsWith(beginning) && word !== beginning)
      .sort(([, a], [, b]) => b - a)
      .slice(0, COMPLETIONS)
      .map(([word]) => word);
  }

  /**
   * Ways to mend one slip in a question, likeliest first. Where the question finds something, a syllable that is a word
   * of the portal is only doubted if another, one slip away, goes much better with its neighbours.
   *
   * @param typed folded syllables
   * @example words.correct(["nghi", "quyt", "trung", "uong"], false) // [{ at: 1, word: "quyet" }]
   */
  correct(typed: readonly string[], findsSomething: boolean): Correction[] {
    const found: (Correction & { gain: number })[] = [];
    const strange = typed.some((word) => word !== "" && !this.#uses.has(word));
    for (const [at, word] of typed.entries()) {
      const known = this.#uses.has(word);
      // Where a word is unknown, the slip is there; one letter alone may be anything.
      if ((strange && known) || word.length < 2) continue;
      const company = this.#company(typed, at, word);
      for (const [other, use] of this.#uses) {
        if (!isOneSlip(word, other)) continue;
        const better = this.#company(typed, at, other) - company;
        // Of words that go equally well the one more used is the likelier.
        const gain = better + use / 36;
        if (gain > (known && findsSomething ? SURER : 0)) found.push({ at, word: other, gain });
      }
    }
    return found
      .sort((a, b) => b.gain - a.gain)
      .slice(0, CORRECTIONS)
      .map(({ at, word }) => ({ at, word }));
  }

  /** How well a word goes with its neighbours. */
  #company(typed: readonly string[], at: number, word: string): number {
    const before = this.#pairs.get(typed[at - 1] ?? "")?.get(word) ?? -1;
    const behind = this.#pairs.get(word)?.get(typed[at + 1] ?? "") ?? -1;
    return before + behind + 2;
  }
}
