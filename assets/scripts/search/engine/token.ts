import { type Abbreviation, abbreviationKey } from "../../../../scripts/model/abbreviation.ts";
import { numberKey, numberLength } from "../../../../scripts/model/official-number.ts";
import { withNewTones } from "../../../../scripts/model/tone.ts";
import { foldedKey, foldedWords } from "../../../../scripts/model/vietnamese.ts";

/** One thing to look for: a syllable, a number of a document, a date, a short form. */
export interface Token {
  kind: "word" | "number" | "date";
  /** As it was typed. */
  typed: string;
  /** Words of the index that mean it; any of them will do. */
  keys: string[];
  /** The spelling that counts as exact, with tone marks in the new style; empty where accents say nothing. */
  spelling: string;
  /** How many places it may stand behind the token before it and still be the next word. */
  reach: number;
  /** Its pieces, for a word that the index may only have in pieces: `covid`, `19`. */
  pieces: string[];
  /** Tokens of one quotation stand together; 0 outside of quotation marks. */
  quotation: number;
  /** Whether `spelling` is only how the word begins. */
  isBeginning: boolean;
  /** How many words that are not looked up stand between it and the token before it. */
  gap: number;
}

/** No Vietnamese syllable has more letters than `nghiêng`. */
export const SYLLABLE = /^\p{L}{1,7}$/u;

/** A word between blanks, as it was typed and folded, with the quotation it stands in. */
export interface Piece {
  text: string;
  folded: string;
  quotation: number;
}

/** A token and the number of pieces it takes up. */
export type Taken = [Token | undefined, number];

/** The token that the first pieces make, if they make one, and how many they are. */
export function nextToken(pieces: Piece[], shortForms: ShortForm[]): Taken {
  const folded = pieces.map((piece) => piece.folded);
  return (
    numberToken(pieces, folded) ??
    dateToken(pieces) ??
    shortFormToken(pieces, folded, shortForms) ??
    wordToken(pieces)
  );
}

function numberToken(pieces: Piece[], folded: string[]): Taken | undefined {
  const length = numberLength(folded);
  if (length === 0) return undefined;
  const key = numberKey(folded.slice(0, length).join(""));
  const bare = key.replace(/^0+(?=\d)/, "");
  // Offices write both 08/TB-VP and 8/TB-VP.
  const keys = [...new Set([key, bare, /^\d(?!\d)/.test(bare) ? `0${bare}` : bare])];
  return [token(pieces, length, { kind: "number", keys }), length];
}

/** A day, with and without zeros: the index has it as it was written. */
function dateToken(pieces: Piece[]): Taken | undefined {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(pieces[0]?.text ?? "");
  if (!parts) return undefined;
  const [day = 0, month = 0, year = 0] = parts.slice(1).map(Number);
  const ways = (number: number) => [...new Set([String(number).padStart(2, "0"), String(number)])];
  const keys = ways(day).flatMap((d) => ways(month).map((m) => `${d}${m}${year}`));
  return [token(pieces, 1, { kind: "date", keys }), 1];
}

/** What short forms are for, with how the index has them. */
export interface ShortForm {
  key: string;
  words: string[];
}

/** The longest first: one full form can begin another. */
export function formsOf(abbreviations: readonly Abbreviation[]): ShortForm[] {
  return abbreviations
    .map((one) => ({ key: abbreviationKey(one), words: foldedWords(one.full) }))
    .sort((a, b) => b.words.length - a.words.length);
}

/**
 * The full form becomes the short one: the index has the short form wherever the full one stands, at the place of its
 * last word, so that one file answers for both.
 */
function shortFormToken(pieces: Piece[], folded: string[], forms: ShortForm[]): Taken | undefined {
  const full = forms.find(({ words }) => words.every((word, at) => folded[at] === word));
  const found = full ?? forms.find(({ key }) => key === foldedKey(folded[0] ?? ""));
  if (!found) return undefined;
  const length = full ? full.words.length : 1;
  // One more for a sign between the words that the index took for a word.
  return [token(pieces, length, { keys: [found.key], reach: found.words.length + 1 }), length];
}

function wordToken(pieces: Piece[]): Taken {
  const [piece] = pieces;
  const key = foldedKey(piece?.folded ?? "");
  if (!piece || !key) return [undefined, 1];
  const parts = foldedWords(piece.folded);
  const spelling = withNewTones(piece.text).replace(/[^\p{L}\p{N}]+/gu, "");
  return [token(pieces, 1, { keys: [key], spelling, pieces: parts.length > 1 ? parts : [] }), 1];
}

function token(pieces: Piece[], length: number, known: Partial<Token> & { keys: string[] }): Token {
  const typed = pieces
    .slice(0, length)
    .map(({ text }) => text)
    .join(" ");
  const quotation = pieces[0]?.quotation ?? 0;
  return {
    kind: "word",
    typed,
    spelling: "",
    reach: 1,
    pieces: [],
    quotation,
    isBeginning: false,
    gap: 0,
    ...known,
  };
}
