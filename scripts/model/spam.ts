import type { Letters } from "./spam/letters.ts";
import { findPhrases } from "./spam/match.ts";
import type { Match } from "./spam/phrase.ts";
import { bettingWords, type Voice } from "./spam/trie.ts";

/**
 * Tells advertising for gambling from everything else that is written, news about the fight against it first of all.
 *
 * Every phrase of the vocabulary has a weight (`spam/words.ts`). A phrase is *reported*, and weighs nothing, where the
 * words around it are those of the police, of courts and of warnings, and no advertiser's; so is every phrase of an
 * article full of such words, unless an advertiser speaks beside it. What is left is added up:
 *
 * | what | weight |
 * | --- | --- |
 * | a phrase or a betting house's name, each counted once | 3, 2, 1 or ½ |
 * | an advertiser's phrase beside one of them, each once | 2 or 1, together at most 3 |
 * | a disguised phrase: letters torn apart, digits for letters, characters without width | 3 |
 * | a link to a host that is no authority's, school's or newspaper's, in the same article | 1 |
 *
 * From 3 on it is spam.
 */
export const THRESHOLD = 3;

const DISGUISE = 3;
const STRANGE_LINK = 1;
const MOST_PROMOTION = 3;
/** How far, in characters, words are “around” a phrase: about fifty syllables. */
const AROUND = 250;
/** Reporting words of this weight around a phrase make it reported. */
const REPORTED = 2;
/** Reporting words of this weight in all make an article a report. */
const REPORT = 6;

/** What was found, if it is enough. */
export interface Spam {
  score: number;
  /** The gambling phrases, each once, in order: what an acknowledgement has to name. */
  words: string[];
  /** Each of them where it stands first. */
  matches: Match[];
}

/** Weighs a text: fields one a line. Nothing where it is no advertising. */
export function weigh(letters: Letters, strangeLink = false): Spam | undefined {
  if (findPhrases(letters, bettingWords).length === 0) return undefined;
  const found = findPhrases(letters);
  const gambling = found.filter(({ voice }) => voice === "gambling");
  if (gambling.length === 0) return undefined;
  const report = total(found, "report") >= REPORT;
  const told: Match[] = [];
  const beside: Match[] = [];
  for (const [at, match] of found.entries()) {
    if (match.voice !== "gambling") continue;
    const around = neighbours(found, at);
    if (isReported(match, around, report)) continue;
    told.push(match);
    beside.push(...around);
  }
  if (told.length === 0) return undefined;
  const score =
    total(told, "gambling") +
    Math.min(MOST_PROMOTION, total(beside, "promotion")) +
    (told.some(({ disguised }) => disguised) ? DISGUISE : 0) +
    (strangeLink ? STRANGE_LINK : 0);
  if (score < THRESHOLD) return undefined;
  const matches = once(gambling);
  return { score, words: matches.map(({ name }) => name), matches };
}

/** Nobody who reports disguises a word. */
function isReported(match: Match, around: readonly Match[], report: boolean): boolean {
  if (match.disguised) return false;
  const promoted = total(around, "promotion");
  const reported = total(around, "report");
  return (reported >= REPORTED && reported > promoted) || (report && promoted === 0);
}

/** What stands around a match; all are in order, so one need not look far. */
function neighbours(found: readonly Match[], at: number): Match[] {
  const place = found[at]?.start ?? 0;
  let from = at;
  let to = at + 1;
  while (place - (found[from - 1]?.start ?? Number.NEGATIVE_INFINITY) <= AROUND) from--;
  while ((found[to]?.start ?? Number.POSITIVE_INFINITY) - place <= AROUND) to++;
  return found.slice(from, to);
}

/** The weight of one voice's phrases, each counted once. */
function total(matches: readonly Match[], voice: Voice): number {
  return once(matches.filter((match) => match.voice === voice)).reduce((sum, { weight }) => sum + weight, 0);
}

function once(matches: readonly Match[]): Match[] {
  const first = new Map<string, Match>();
  for (const match of matches) if (!first.has(match.name)) first.set(match.name, match);
  return [...first.values()];
}
