import { type Run, type Step, standsOf, stepsOf } from "./match.ts";
import type { Occurrences } from "./occurrences.ts";
import { SYLLABLE, type Token } from "./token.ts";

/** How unlikely chance must be before two syllables count as belonging together. */
const CHANCE = 0.01;

/** Pages looked at for two syllables at the most, the newest first: more would not change the answer. */
const SAMPLE = 2000;

/** Vietnamese words of more syllables than this are put together from shorter ones. */
const LONGEST_WORD = 3;

/** A question cut into words. */
export interface Cut {
  words: Run[];
  /** Whether the whole question is a phrase of this index, and not words that were put side by side. */
  isPhrase: boolean;
  /** Whether a word is one bare syllable, which by itself means little: there are few, and each is part of many words. */
  bareSyllables: boolean;
}

/**
 * Cuts a question into words. Vietnamese writes every syllable apart, so a page that holds `nghị` here and `quyết`
 * there does not hold the word `nghị quyết`. No dictionary is needed: the index itself tells which neighbours in the
 * question are neighbours on pages more often than chance would make them (a Poisson test over the pages that hold
 * both). What hangs together for longer than a word is cut again where it hangs together least.
 *
 * @param wordsPerPage on average
 */
export function cutIntoWords(
  tokens: readonly Token[],
  found: readonly Occurrences[],
  wordsPerPage: number,
): Cut {
  const steps = stepsOf(tokens);
  // The bond of each token with the one before it; the first has none.
  const bonds = tokens.map((_, at) => {
    if (at === 0) return 0;
    return isQuoted(tokens, at) ? Number.POSITIVE_INFINITY : bondOf(found, steps, at, wordsPerPage);
  });
  const runs = cutWhere(bonds, { from: 0, to: tokens.length }, (at) => bonds[at] === 0);
  const words = runs.flatMap((run) => cutLong(bonds, run));
  const isBare = ({ from, to }: Run) => to - from === 1 && SYLLABLE.test(tokens[from]?.spelling ?? "");
  return { words, isPhrase: runs.length === 1, bareSyllables: words.some(isBare) };
}

function cutWhere(bonds: readonly number[], { from, to }: Run, isCut: (at: number) => boolean): Run[] {
  const cuts = bonds.map((_, at) => at).filter((at) => at > from && at < to && isCut(at));
  return [from, ...cuts].map((begin, at) => ({ from: begin, to: cuts[at] ?? to }));
}

function cutLong(bonds: readonly number[], run: Run): Run[] {
  if (run.to - run.from <= LONGEST_WORD) return [run];
  const inner = bonds.slice(run.from + 2, run.to - 1);
  const weakest = Math.min(...inner);
  if (weakest === Number.POSITIVE_INFINITY) return [run];
  const at = run.from + 2 + inner.indexOf(weakest);
  return [...cutLong(bonds, { from: run.from, to: at }), ...cutLong(bonds, { from: at, to: run.to })];
}

/** Whether a token and the one before it stand in one quotation. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  const quotation = tokens[at]?.quotation ?? 0;
  return quotation !== 0 && quotation === tokens[at - 1]?.quotation;
}

/** How many times as often as by chance a token stands behind the one before it; 0 where it may be chance. */
function bondOf(
  found: readonly Occurrences[],
  steps: readonly Step[],
  at: number,
  wordsPerPage: number,
): number {
  const [before, behind] = [found[at - 1] as Occurrences, found[at] as Occurrences];
  const pair = [steps[at - 1] as Step, steps[at] as Step];
  let together = 0;
  let expected = 0;
  let looked = 0;
  for (let last = before.pages.length - 1; last >= 0; last--) {
    const page = before.pages[last] as number;
    if (!behind.has(page)) continue;
    if (++looked > SAMPLE) break;
    const lists = [before.on(page), behind.on(page)];
    together += standsOf(lists, pair, { from: 0, to: 2 }).length;
    expected += ((lists[0]?.length ?? 0) * (lists[1]?.length ?? 0)) / wordsPerPage;
  }
  return together > 0 && chanceOf(together, expected) < CHANCE ? together / expected : 0;
}

/** How likely it is to see `count` or more where `expected` are (Poisson). */
export function chanceOf(count: number, expected: number): number {
  let fewer = 0;
  let term = Math.exp(-expected);
  for (let at = 0; at < count; at++) {
    fewer += term;
    term *= expected / (at + 1);
  }
  return Math.max(0, 1 - fewer);
}
