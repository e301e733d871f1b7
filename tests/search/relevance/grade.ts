import { fold } from "../../../scripts/model/vietnamese.ts";
import { type Spelling, type TrueDocument, wordingOf, wordsIn } from "./document.ts";
import { isOneSlipApart } from "./slip.ts";

/**
 * How well an article answers a query, from 0 to 3, by what stands in it and by nothing else:
 *
 * | what was asked for | in the title | in the body |
 * | --- | --- | --- |
 * | as typed: to the accent, or without accents where none were typed | 3 | 2 |
 * | in other accents than were typed | 1½ | 1 |
 *
 * A phrase is words in a row. Signs between words do not count, nor do capitals, NFC or NFD, and the two styles of tone
 * marks (`hoá`, `hóa`). Each kind of query says below what it adds.
 */
export type Grade = (typed: string, document: TrueDocument) => number;

const IN_TITLE = 3;
const IN_BODY = 2;
const OTHER_ACCENTS = 0.5;
/** All the words, though not in a row. */
const APART = 1;

/** Whether a text, in one spelling, holds what was asked for, in the same spelling. */
type Holds = (text: string, asked: string) => boolean;

const holdsPhrase: Holds = (text, asked) => text.includes(asked);

/** A phrase; failing that, all its words somewhere in the title. */
export const gradePhrase: Grade = (typed, document) =>
  inSpellings(typed, "exact", (asked, spelling) => {
    const found = place(document, spelling, asked, holdsPhrase);
    return found || (allIn(document.title[spelling], wordsIn(asked)) ? APART : 0);
  });

/** A phrase typed with `d` for every `đ`, its other accents right. */
export const gradeBarless: Grade = (typed, document) =>
  inSpellings(typed, "barless", (asked, spelling) => place(document, spelling, asked, holdsPhrase));

/** A phrase in quotation marks: words apart are not what was asked for. */
export const gradeQuoted: Grade = (typed, document) =>
  inSpellings(typed, "exact", (asked, spelling) => place(document, spelling, asked, holdsPhrase));

/** A phrase whose last word may go on. A whole word is as good as one that was being typed. */
export const gradePrefix: Grade = (typed, document) =>
  inSpellings(typed, "exact", (asked, spelling) =>
    place(document, spelling, asked, (text) => text.includes(asked.trimEnd())),
  );

/** A phrase one word of which is one slip away from what was typed, accents aside. */
export const gradeMisspelt: Grade = (typed, document) =>
  inSpellings(typed, "exact", (asked, spelling) => place(document, spelling, asked, holdsSlip));

/** An official number, however its parts are joined. It is right or it is another document's. */
export const gradeNumber: Grade = (typed, document) =>
  place(document, "folded", wordingOf(typed).folded, holdsPhrase);

/** A person: who wrote an article, or is named in its title, before who is mentioned. */
export const gradeAuthor: Grade = (typed, document) => {
  const { folded } = wordingOf(typed);
  if (document.author.folded.includes(folded)) return IN_TITLE;
  return place(document, "folded", folded, holdsPhrase);
};

/**
 * Two words of two syllables that stand apart: 3 for a title with both, in any order; 2 for a body with both in a row; 1
 * for both anywhere.
 */
export const gradeFar: Grade = (typed, document) =>
  inSpellings(typed, "exact", (asked, spelling) => {
    const [a, b, ...rest] = wordsIn(asked);
    const words = [`${a} ${b}`, rest.join(" ")];
    const title = document.title[spelling];
    const body = document.body[spelling];
    if (allIn(title, words)) return IN_TITLE;
    if (body.includes(asked)) return IN_BODY;
    return allIn(`${title}|${body}`, words) ? APART : 0;
  });

/**
 * The better of two readings of a query: in the accents it was typed in, at full worth, or in any, at half. Who typed
 * none asked for none: then every spelling is as good.
 */
function inSpellings(
  typed: string,
  strict: Spelling,
  grade: (asked: string, spelling: Spelling) => number,
): number {
  const asked = wordingOf(typed);
  // What is not there without accents is not there with them.
  const loose = grade(asked.folded, "folded");
  if (loose === 0 || asked.exact === asked.folded) return loose;
  return Math.max(OTHER_ACCENTS * loose, grade(asked[strict], strict));
}

/** What a find is worth by where it was made. */
function place({ title, body }: TrueDocument, spelling: Spelling, asked: string, holds: Holds): number {
  if (holds(title[spelling], asked)) return IN_TITLE;
  return holds(body[spelling], asked) ? IN_BODY : 0;
}

function allIn(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(` ${word} `));
}

/** Whether a text holds the asked words in a row but for one, and there a word one slip away. */
function holdsSlip(text: string, asked: string): boolean {
  const words = wordsIn(asked);
  return words.some((word, at) => {
    const before = ` ${words
      .slice(0, at)
      .map((one) => `${one} `)
      .join("")}`;
    const after = ` ${words
      .slice(at + 1)
      .map((one) => `${one} `)
      .join("")}`;
    // The cheap question first: most texts have neither side.
    if (!text.includes(before) || !text.includes(after)) return false;
    const found = text.matchAll(new RegExp(`(?<=${before})[^ ]+(?=${after})`, "g"));
    return [...found].some(([other]) => isOneSlipApart(fold(other), fold(word)));
  });
}
