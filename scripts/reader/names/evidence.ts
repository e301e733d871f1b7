import { distance } from "fastest-levenshtein";
import { isSign, type Word } from "./spelling.ts";

/** Tags name things, authors people or offices: of people more pairs are honest. */
export type NameKind = "tag" | "author";

/** A tag or an author, in all writings that readers take for one. */
export interface Name {
  /** The writing used most. */
  name: string;
  writings: string[];
  slug: string;
  words: Word[];
  /** The numbers in it. */
  numbers: string;
  /** How many of its words Vietnamese does not have. */
  strange: number;
  /** How many articles have it. */
  uses: number;
}

/** So many times as often is clearly more often; who uses a name again and again means it. */
const CLEARLY = 3;
/** A foreign word of fewer letters has too many neighbours. */
const LONG_WORD = 5;

/**
 * Whether a name is most likely a slip for one that ranks above it, and is near it.
 *
 * | evidence | tags | authors |
 * | --- | --- | --- |
 * | a word that Vietnamese does not have, where the other has one it does: `giao thôg` | used at least as often | the same |
 * | other accents, the same letters: `an toan giao thông` | clearly more often; two words or more | clearly more often; `đ` and `d`, or two words at once |
 * | a letter of a foreign word: `facebok` | clearly more often | clearly more often |
 * | `i` and `y` in an open syllable: `kĩ thuật` | clearly more often | never |
 *
 * One letter between two words that both exist is no evidence (`công nghiệp`, `nông nghiệp`), nor is one word's tone
 * between two people (`Hà`, `Hạ`), nor anything where a number differs.
 */
export function isSlip(name: Name, meant: Name, kind: NameKind): boolean {
  if (meant.uses < name.uses || name.numbers !== meant.numbers) return false;
  const clearly = meant.uses >= CLEARLY * name.uses;
  const sameAddress = name.slug === meant.slug;
  if (!sameAddress && !isNear(name, meant)) return false;
  if (name.words.length !== meant.words.length) {
    return !sameAddress && name.strange > 0 && meant.strange === 0 && onlySpaced(name, meant);
  }
  const pairs = differing(name, meant);
  if (pairs.some(([word, other]) => isSign(word) || isSign(other))) return false;
  if (pairs.some(isMended) && !pairs.some(([word, other]) => isMended([other, word]))) return true;
  if (!clearly) return false;
  if (sameAddress) return kind === "tag" ? isLong(name, pairs) : pairs.length > 1 || pairs.some(isStroke);
  return pairs.every((pair) => isForeignSlip(pair) || (kind === "tag" && isYSwap(pair)));
}

type Pair = readonly [Word, Word];

function differing(name: Name, meant: Name): Pair[] {
  return name.words
    .map((word, at): Pair => [word, meant.words[at] as Word])
    .filter(([word, other]) => word.spelling !== other.spelling);
}

/** A word that Vietnamese does not have, for one that it has. */
function isMended([word, other]: Pair): boolean {
  return !word.possible && other.possible;
}

/** A tag of one word is another thing with another accent: `muối`, `muỗi`. */
function isLong({ words }: Name, pairs: readonly Pair[]): boolean {
  return pairs.length > 0 && words.length > 1;
}

/** One letter more, less or other, or two that changed places. */
function isNear({ slug: a }: Name, { slug: b }: Name): boolean {
  if (distance(a, b) <= 1) return true;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a === b.slice(0, at) + b.charAt(at + 1) + b.charAt(at) + b.slice(at + 2);
}

function onlySpaced({ slug: a }: Name, { slug: b }: Name): boolean {
  return distance(a, b) === 1 && a.replaceAll("-", "") === b.replaceAll("-", "");
}

/** `đ` for `d`, or the other way round. */
function isStroke([word, other]: Pair): boolean {
  const strokes = (text: string): string => text.toLowerCase().replace(/[^dđ]/g, "");
  return strokes(word.written) !== strokes(other.written);
}

function isForeignSlip([word, other]: Pair): boolean {
  return !word.possible && !other.possible && word.written.length >= LONG_WORD;
}

/** Whether a word is one that both schools spell, one with `i`, the other with `y`. */
export function swapsY({ spelling }: Word): boolean {
  return /^[hklmst][iy][\u0300-\u036f]?$/.test(spelling);
}

function isYSwap([word, other]: Pair): boolean {
  return (
    swapsY(word) && swapsY(other) && word.spelling.replace("y", "i") === other.spelling.replace("y", "i")
  );
}
