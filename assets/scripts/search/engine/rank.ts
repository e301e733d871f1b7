import {
  BODY,
  bestFit,
  closeness,
  type Part,
  pagesWithAll,
  partOf,
  type Stand,
  standsOf,
  stepsOf,
} from "./match.ts";
import { EXACT, NO_ACCENTS_TYPED, type Occurrences } from "./occurrences.ts";
import type { Question } from "./question.ts";
import { type Cut, cutIntoWords } from "./runs.ts";

/** What makes a page an answer: the question word for word; each of its words whole; its syllables, scattered. */
export type Grade = "phrase" | "words" | "scattered";

/** A page that holds all of a question. */
export interface Hit {
  page: number;
  grade: Grade;
  /** Whether the accents typed are those found. */
  exact: boolean;
  score: number;
  /** What to mark on it. */
  stands: Stand[];
}

/**
 * What a finding is worth. The steps between them are wider than all that is added for small things, so that these
 * decide the order first; and one in other accents than typed comes behind all that are right.
 */
export const WORTH = {
  phraseInTitle: 100,
  wordsInTitle: 80,
  phraseInTags: 72,
  phraseInBody: 65,
  /** A page with the question word for word comes before it where that is a phrase of this index, or has bare syllables. */
  looseWordsInTitle: 55,
  wordsTogether: 45,
  words: 30,
  scattered: 10,
} as const;
export const OTHER_ACCENTS = -100;
const ACCENTS_NOT_TYPED = -2;

/** A stretch of text, in places, in which words count as standing together: about a sentence. */
const SENTENCE = 24;

/** Within this stretch even bare syllables count as words, if their accents are those that were typed. */
const NEAR = 12;

/** What the index says of its pages. */
export interface Shape {
  pageCount: number;
  wordsPerPage: number;
  /** The field of titles. */
  title: Part;
}

/**
 * Every page that answers a question, best first.
 *
 * @param found where each token stands; a token that stands nowhere leaves nothing
 */
export function rank(question: Question, found: readonly Occurrences[], shape: Shape): Hit[] {
  const { tokens } = question;
  const steps = stepsOf(tokens);
  const cut = cutIntoWords(tokens, found, shape.wordsPerPage);
  const hits = pagesWithAll(found).map((page): Hit => {
    const lists = found.map((one) => one.on(page));
    const whole = standsOf(lists, steps, { from: 0, to: tokens.length });
    const words = cut.words.length === 1 ? [whole] : cut.words.map((run) => standsOf(lists, steps, run));
    const { grade, worth, fit, stands } = grades(whole, words, cut, shape.title);
    const exact = !question.accented || fit >= NO_ACCENTS_TYPED;
    const accents = !exact ? OTHER_ACCENTS : fit === NO_ACCENTS_TYPED ? ACCENTS_NOT_TYPED : 0;
    return { page, grade, exact, stands, score: worth + accents + details(page, stands.length, shape) };
  });
  return hits.sort((a, b) => b.score - a.score || b.page - a.page);
}

interface Grading {
  grade: Grade;
  worth: number;
  fit: number;
  stands: Stand[];
}

function grades(whole: Stand[], words: Stand[][], cut: Cut, title: Part): Grading {
  const inTitle = gradeTitle(words, cut, title);
  if (whole.length === 0) return inTitle ?? gradeWords(words, cut) ?? scattered(words);
  const phrase = gradePhrase(whole, title);
  const isBetter = inTitle && inTitle.worth > phrase.worth && inTitle.fit >= phrase.fit;
  return isBetter ? { ...inTitle, grade: "phrase" } : phrase;
}

/** The part counts in which it stands in the accents that fit best. */
function gradePhrase(whole: Stand[], title: Part): Grading {
  const fit = bestFit(whole);
  const stands = whole.filter((stand) => stand.fit === fit);
  const parts = stands.map(({ first }) => partOf(first));
  const inTags = parts.some((part) => part !== BODY) ? WORTH.phraseInTags : WORTH.phraseInBody;
  return { grade: "phrase", worth: parts.includes(title) ? WORTH.phraseInTitle : inTags, fit, stands };
}

/** A page whose title holds each word of the question whole, if it does. */
function gradeTitle(words: Stand[][], cut: Cut, title: Part): Grading | undefined {
  const inTitle = words.map((stands) => stands.filter(({ first }) => partOf(first) === title));
  if (inTitle.some((stands) => stands.length === 0)) return undefined;
  const worth = cut.isPhrase || cut.bareSyllables ? WORTH.looseWordsInTitle : WORTH.wordsInTitle;
  return { grade: "words", worth, fit: Math.min(...inTitle.map(bestFit)), stands: words.flat() };
}

/** A page that holds each word of the question whole, in whichever part, if it does. */
function gradeWords(words: Stand[][], cut: Cut): Grading | undefined {
  if (words.some((stands) => stands.length === 0)) return undefined;
  const stretch = closeness(words);
  const fit = Math.min(...words.map(bestFit));
  if (cut.bareSyllables && (fit < EXACT || stretch > NEAR + words.length)) return undefined;
  const worth = stretch <= SENTENCE ? WORTH.wordsTogether : WORTH.words;
  return { grade: "words", worth, fit, stands: words.flat() };
}

function scattered(words: Stand[][]): Grading {
  return { grade: "scattered", worth: WORTH.scattered, fit: 0, stands: words.flat() };
}

/** What decides between pages of equal worth: how often they say it, and which is newer. Less than five in all. */
function details(page: number, times: number, { pageCount }: Shape): number {
  return Math.min(2, Math.log2(1 + times) / 2) + (2.9 * (page + 1)) / pageCount;
}
