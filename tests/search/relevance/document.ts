import type { SearchRecord } from "../../../scripts/model/search.ts";
import { fold } from "../../../scripts/model/vietnamese.ts";
import { inNewStyle } from "../../synthetic/tone-style.ts";

/**
 * A text as a string to be found in, three times over: as spelled, with `d` for `đ`, and without any accent. Case, signs
 * between words, decomposed letters and the two schools of tone marks make no difference in any of them: words stand
 * between single spaces, and there is one space before the first and after the last.
 */
export interface Wording {
  exact: string;
  barless: string;
  folded: string;
}

/** How strictly letters are compared. */
export type Spelling = keyof Wording;

/** An article as the truth about a query is worked out from it. */
export interface TrueDocument {
  url: string;
  title: Wording;
  body: Wording;
  author: Wording;
  /** What it was made from, to draw queries from. */
  record: SearchRecord;
}

export function documentOf(record: SearchRecord): TrueDocument {
  const { url, title, text, author } = record;
  return { url, title: wordingOf(title), body: wordingOf(text), author: wordingOf(author), record };
}

/** Letters and digits make words; everything else stands between them: `1234/QĐ-UBND` is ` 1234 qđ ubnd `. */
export function wordingOf(text: string): Wording {
  const words = inNewStyle(text.normalize("NFC").toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
  const exact = ` ${words.join(" ")} `;
  return { exact, barless: exact.replaceAll("đ", "d"), folded: fold(exact) };
}

/** The words of one spelling of a text. */
export function wordsIn(spelled: string): string[] {
  return spelled.trim().split(" ");
}
