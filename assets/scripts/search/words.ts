import { isOneSlip } from "../../../scripts/model/slip.ts";
import { readWordList } from "../../../scripts/model/word-list.ts";

/** What a corrected pair of syllables has to be used more than the pair that was typed. */
const SURER = 3;

/** Completions of a beginning that are looked up: each may cost a file of the index. */
const COMPLETIONS = 3;

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
    const following = this.#pairs.get(before ?? "");
    const likely = best(following ?? new Map(), beginning);
    return likely.length > 0 || before !== undefined ? likely : best(this.#uses, beginning);
  }

  /**
   * A question with one slip mended, if one syllable of it has no company and another, one slip away, has.
   *
   * @param typed folded syllables
   * @example words.correct(["nghi", "quyt", "trung", "uong"]) // { at: 1, word: "quyet" }
   */
  correct(typed: readonly string[]): { at: number; word: string } | undefined {
    let found: { at: number; word: string } | undefined;
    let gain = 0;
    for (const [at, word] of typed.entries()) {
      const known = this.#uses.get(word);
      const company = this.#company(typed, at, word);
      for (const [other, use] of this.#uses) {
        if (!isOneSlip(word, other)) continue;
        const more = this.#company(typed, at, other) - company;
        // Alone, only a word nobody uses is a slip; the commonest neighbour is the likeliest.
        const surer = known === undefined ? more + use / 36 : more - SURER;
        if (surer > gain) {
          gain = surer;
          found = { at, word: other };
        }
      }
    }
    return found;
  }

  /** How well a word goes with its neighbours. */
  #company(typed: readonly string[], at: number, word: string): number {
    const before = this.#pairs.get(typed[at - 1] ?? "")?.get(word) ?? -1;
    const behind = this.#pairs.get(word)?.get(typed[at + 1] ?? "") ?? -1;
    return before + behind + 2;
  }
}

function best(uses: ReadonlyMap<string, number>, beginning: string): string[] {
  return [...uses]
    .filter(([word]) => word.startsWith(beginning) && word !== beginning)
    .sort(([, a], [, b]) => b - a)
    .slice(0, COMPLETIONS)
    .map(([word]) => word);
}
