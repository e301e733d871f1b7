import { type Abbreviation, abbreviationKey, fullFormFinder } from "./abbreviation.ts";
import { foldedWords, shim, unshim } from "./vietnamese.ts";

/**
 * Text as the search index is given it, and back. The index cuts text at white space and makes of each piece one word
 * of its letters and digits. Signs of ASCII cut a piece into further words at the same place; other signs become part
 * of a word and make it unfindable. So that “nghị quyết – trung ương” is four words in a row, that a quotation mark is
 * no letter, and that “uỷ ban nhân dân” is also found as “UBND”, such signs are written as a back quote and a second
 * sign, both of ASCII. (Not `_`: the index takes that for a letter.)
 */
const MARK = "`";

/** What each sign is written as, after the mark. `~` is a blank that does not part two pieces. */
const signs: readonly (readonly [string, string])[] = [
  [MARK, "'"],
  ["“", "<"],
  ["”", ">"],
  ["‘", "["],
  ["’", "]"],
  ["…", "."],
  ["–", "-"],
  ["—", "="],
  ["«", "{"],
  ["»", "}"],
];
const codeOf = new Map(signs);
const signOf = new Map(signs.map(([sign, code]) => [code, sign]));

/** Makes a text without a word one that the index takes: it would leave the page out, title and all. Shown, it is nothing. */
const NO_WORDS = `${MARK}/khongcochu`;

/** Turns text of articles into text of the index: made once for all articles, since a pattern is made of the list. */
export function indexWriter(abbreviations: readonly Abbreviation[]): (text: string) => string {
  const find = fullFormFinder(abbreviations);
  const keys = new Map(abbreviations.map((one) => [foldedWords(one.full).join(" "), abbreviationKey(one)]));
  const withShort = (text: string): string => {
    let written = "";
    let from = 0;
    for (const { end, form } of find(text)) {
      written += `${text.slice(from, end)}${MARK}/${keys.get(foldedWords(form).join(" ")) ?? ""}`;
      from = end;
    }
    return written + text.slice(from);
  };
  return (text) => {
    const written = shim(
      withShort(plain(text).replaceAll(MARK, `${MARK}'`))
        // A number written with blanks around its strokes is one word all the same.
        .replace(
          /(\d[a-z]?) ?\/ ?(?=\p{Lu})/gu,
          (found, digit: string) => digit + found.slice(digit.length).replaceAll(" ", `${MARK}~`),
        )
        // A sign that stands alone would count as a word between its neighbours.
        .replace(/ ([–—&-])(?= )/g, `${MARK}~$1`)
        .replace(/[“”‘’…–—«»]/g, (sign) => MARK + codeOf.get(sign)),
    );
    return /[\p{L}\p{N}]/u.test(written) ? written : written + NO_WORDS;
  };
}

/**
 * Turns text of the index back into true spelling.
 *
 * @example fromIndex(indexWriter([])("Nghị quyết – “Đảng”")) // "Nghị quyết – “Đảng”"
 */
export function fromIndex(text: string): string {
  return unshim(text).replace(/`(?:\/[a-z0-9]*|(.))/gu, (_, code: string | undefined) => {
    if (code === undefined) return "";
    return code === "~" ? " " : (signOf.get(code) ?? "");
  });
}

/** Whether a piece of the index's text ends what a short form stands for, written out. */
export function hasShortForm(piece: string): boolean {
  return piece.includes(`${MARK}/`);
}

/** Text in NFC with single blanks. */
export function plain(text: string): string {
  // What already is a single blank, as nearly all are, is not looked up and written anew.
  return text
    .normalize("NFC")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}

/** The first of the characters that Unicode leaves to private use; the index takes none of them for a letter. */
const PRIVATE = 0xe000;

/** Writes ASCII so that the index keeps it and nobody finds it: a picture's name is no word. */
export function hide(text: string): string {
  return text.replace(/[ -~]/g, (sign) => String.fromCharCode(PRIVATE + sign.charCodeAt(0)));
}

/** Undoes `hide`. */
export function reveal(text: string): string {
  return text.replace(/[\ue020-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - PRIVATE));
}
