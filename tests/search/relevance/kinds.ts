import { fold } from "../../../scripts/model/vietnamese.ts";
import type { Random } from "../../synthetic/random.ts";
import { type TrueDocument, wordingOf } from "./document.ts";
import { inOtherStyle, type Pool, phraseOf, wordsOfTwo } from "./draw.ts";
import {
  type Grade,
  gradeAuthor,
  gradeBarless,
  gradeFar,
  gradeMisspelt,
  gradeNumber,
  gradePhrase,
  gradePrefix,
  gradeQuoted,
} from "./grade.ts";
import { slip } from "./slip.ts";

/** A way in which readers ask. */
export interface Kind {
  grade: Grade;
  /**
   * Makes a query from an article, or nothing where the article does not lend itself to it.
   *
   * @param turn which of the kind's queries it is, from 0: kinds that have two ways of typing take turns
   */
  ask(source: TrueDocument, random: Random, pool: Pool, turn: number): string | undefined;
}

/** A phrase of three to five syllables that has an accent somewhere. */
function titlePhrase({ record }: TrueDocument, random: Random): string | undefined {
  return accented(phraseOf(record.title, random.whole(3, 5), random));
}

/** Four syllables of the text. */
function bodyPhrase({ record }: TrueDocument, random: Random): string | undefined {
  return accented(phraseOf(record.text, 4, random));
}

function accented(typed: string | undefined): string | undefined {
  return typed && fold(typed) !== typed.toLowerCase() ? typed : undefined;
}

function changed(typed: string | undefined, change: (text: string) => string): string | undefined {
  if (typed === undefined) return undefined;
  const other = change(typed);
  return other === typed ? undefined : other;
}

const withBar = (typed: string | undefined): string | undefined =>
  typed && /đ/i.test(typed) ? typed : undefined;
const barless = (text: string): string => text.replaceAll("đ", "d").replaceAll("Đ", "D");
/** Every other reader is in a hurry and types no accents. */
const byTurns = (typed: string | undefined, turn: number): string | undefined =>
  typed === undefined || turn % 2 === 0 ? typed : fold(typed);

function twoSyllables({ record }: TrueDocument, random: Random): string | undefined {
  const words = wordsOfTwo(record.title).filter(accented);
  return words.length > 0 ? random.pick(words) : undefined;
}

function prefix(source: TrueDocument, random: Random, turn: number): string | undefined {
  const typed = byTurns(phraseOf(source.record.title, random.whole(3, 4), random), turn);
  return typed && /\p{L}{3}$/u.test(typed) ? typed.slice(0, -1) : undefined;
}

/** One slip in one word of four, so that the phrase as typed stands nowhere. */
function misspelt(source: TrueDocument, random: Random, pool: Pool, turn: number): string | undefined {
  const words = byTurns(phraseOf(source.record.title, 4, random), turn)?.split(" ") ?? [];
  const at = random.whole(0, 3);
  const word = words[at] ?? "";
  if (word.length < 3) return undefined;
  const typed = words.with(at, slip(word, random)).join(" ");
  const { folded } = wordingOf(typed);
  const stands = pool.documents.some(({ title, body }) =>
    [title, body].some((text) => text.folded.includes(folded)),
  );
  return stands ? undefined : typed;
}

/** One accented syllable of a title that is a common word in other accents too. */
function syllable({ record }: TrueDocument, random: Random, { spellings }: Pool): string | undefined {
  const word = accented(random.pick(record.title.match(/\p{L}+/gu) ?? [""]).toLowerCase());
  return word && (spellings.get(fold(word))?.size ?? 0) >= 3 ? word : undefined;
}

/** A name in full, or without its surname, as people are called. */
function author({ record }: TrueDocument, turn: number): string | undefined {
  const names = fold(record.author).split(" ");
  const typed = turn % 2 === 0 ? names : names.slice(1);
  return typed.length >= 2 ? typed.join(" ") : undefined;
}

/** Two words of one title that do not touch. */
function farWords({ title, record }: TrueDocument, random: Random, turn: number): string | undefined {
  const [first, second] = random.sample(wordsOfTwo(record.title), 2);
  if (!first || !second) return undefined;
  const touching = [`${first} ${second}`, `${second} ${first}`].some((pair) =>
    title.folded.includes(wordingOf(pair).folded),
  );
  // “hành chính công”: two words that share a syllable.
  const shared = new Set(`${first} ${second}`.split(" ")).size < 4;
  return touching || shared ? undefined : byTurns(`${first} ${second}`, turn);
}

const number = (random: Random, { numbers }: Pool): string => random.pick(numbers);

/** The nineteen, each by the name it has in tables. */
export const kinds = {
  "title phrase, with accents": { grade: gradePhrase, ask: titlePhrase },
  "title phrase, without accents": {
    grade: gradePhrase,
    ask: (source, random) => changed(titlePhrase(source, random), fold),
  },
  "tone marks in the other style": {
    grade: gradePhrase,
    ask: (source, random) => changed(titlePhrase(source, random), inOtherStyle),
  },
  "decomposed (NFD)": {
    grade: gradePhrase,
    ask: (source, random) => changed(titlePhrase(source, random), (text) => text.normalize("NFD")),
  },
  "words with đ, without accents": {
    grade: gradePhrase,
    ask: (source, random) => changed(withBar(titlePhrase(source, random)), fold),
  },
  "d for đ, other accents right": {
    grade: gradeBarless,
    ask: (source, random) => changed(titlePhrase(source, random), barless),
  },
  "two syllables, with accents": { grade: gradePhrase, ask: twoSyllables },
  "two syllables, without accents": {
    grade: gradePhrase,
    ask: (source, random) => changed(twoSyllables(source, random), fold),
  },
  "body phrase, with accents": { grade: gradePhrase, ask: bodyPhrase },
  "body phrase, without accents": {
    grade: gradePhrase,
    ask: (source, random) => changed(bodyPhrase(source, random), fold),
  },
  "body phrase, in quotes": {
    grade: gradeQuoted,
    ask: (source, random) => changed(bodyPhrase(source, random), (text) => `"${text}"`),
  },
  "last letter not typed yet": {
    grade: gradePrefix,
    ask: (source, random, _, turn) => prefix(source, random, turn),
  },
  "one letter wrong": { grade: gradeMisspelt, ask: misspelt },
  "number as written": { grade: gradeNumber, ask: (_, random, pool) => number(random, pool) },
  "number with spaces": {
    grade: gradeNumber,
    ask: (_, random, pool) => fold(number(random, pool)).replace(/[/-]/g, " "),
  },
  "number with hyphens": {
    grade: gradeNumber,
    ask: (_, random, pool) => fold(number(random, pool)).replaceAll("/", "-"),
  },
  "one syllable, with accents": { grade: gradePhrase, ask: syllable },
  "author, without accents": { grade: gradeAuthor, ask: (source, _, __, turn) => author(source, turn) },
  "two words apart in a title": {
    grade: gradeFar,
    ask: (source, random, _, turn) => farWords(source, random, turn),
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];
