import { fold } from "../vietnamese.ts";

/**
 * Text as the bare letters a reader sees: accents off, look-alikes of other alphabets, full-width and mathematical
 * letters as the Latin letter they are drawn like. One number for each UTF-16 unit, so places need no translation.
 */

/** Neither a letter nor a digit. */
export const GAP = 0;
/** An accent standing alone, or the second half of a character: reading passes over it. */
export const SKIP = 40;
/** A character without width: reading passes over it too, and nobody types it by chance inside a word. */
export const INVISIBLE = 41;
/** `@` and `$`: no letters, but played as such. */
export const SIGN = 42;

/** The symbols 1–26 are a–z, 27–36 are 0–9. */
export const LAST_LETTER = 26;

export function isWord(symbol: number): boolean {
  return symbol > GAP && symbol < SKIP;
}

export function isDigit(symbol: number): boolean {
  return symbol > LAST_LETTER && symbol < SKIP;
}

/** What has no width, or is blank though Unicode calls it a letter or a sign. */
export const INVISIBLES =
  "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u200b-\\u200f\\u2060-\\u2064\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e01ef}";
const invisible = new RegExp(`[${INVISIBLES}]`, "u");

/** Letters drawn like Latin ones: Cyrillic, Greek, and rare Latin letters that do not decompose. */
const twins = new Map([
  ...pairs("аеорсухіјѕһԁԛԝӏктвмнАВЕКМНОРСТУХІЈЅӀ", "aeopcyxijshdqwlktbmhabekmhopctyxijsl"),
  ...pairs("οιναρκτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oivapktuxabezhikmnoptyx"),
  ...pairs("ıɑɡłøðÐ", "iaglodd"),
]);

/** The Latin letter a character of another alphabet is drawn like. */
export function twinOf(char: string): string | undefined {
  return twins.get(char);
}

/** The symbol of a bare letter or digit. */
export function symbolOfLetter(letter: string): number {
  const code = letter.charCodeAt(0);
  if (letter.length !== 1) return GAP;
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : GAP;
}

/** A text with its bare letters, read once for all the rules. */
export interface Letters {
  text: string;
  symbols: Uint8Array;
  /** Whether any character stands in it that a trick could be played with; most texts have none. */
  strange: boolean;
}

const UNKNOWN = 255;
const STRANGE = 64;
const known = new Uint8Array(0x10000).fill(UNKNOWN);

/** Reads a text, unit by unit. Every unit's symbol is worked out once and remembered: articles are many. */
export function lettersOf(text: string): Letters {
  const symbols = new Uint8Array(text.length);
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let symbol = known[code] as number;
    if (symbol === UNKNOWN) {
      if (code >= 0xd800 && code <= 0xdbff) {
        symbol = symbolOf(String.fromCodePoint(text.codePointAt(at) as number));
        symbols[at++] = symbol & ~STRANGE;
        symbol = SKIP | (symbol & STRANGE);
      } else {
        symbol = symbolOf(String.fromCharCode(code));
        known[code] = symbol;
      }
    }
    seen |= symbol;
    symbols[at] = symbol & ~STRANGE;
  }
  return { text, symbols, strange: (seen & STRANGE) !== 0 };
}

function symbolOf(char: string): number {
  if (char === "@" || char === "$") return SIGN;
  if (invisible.test(char)) return INVISIBLE | STRANGE;
  if (/\p{M}/u.test(char)) return SKIP;
  const twin = twins.get(char);
  if (twin !== undefined) return symbolOfLetter(twin) | STRANGE;
  return symbolOfLetter(circled(char) ?? fold(char.normalize("NFKC")));
}

/** White letters in black circles and squares have no other form in Unicode's own tables. */
function circled(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x1f150 || code > 0x1f189 || (code - 0x1f150) % 32 > 25) return undefined;
  return String.fromCharCode(97 + ((code - 0x1f150) % 32));
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((char, at) => [char, to[at] ?? ""]);
}
