import { fold } from "../vietnamese.ts";
import { GAP, LAST_LETTER, symbolOfLetter } from "./letters.ts";
import { gambling, promotion, report } from "./words.ts";

/** What a phrase speaks for. */
export type Voice = "gambling" | "promotion" | "report";

/** A phrase of the vocabulary, ready to be held against a text. */
export interface Phrase {
  /** As Vietnamese spells it: what an editor is told, and what an acknowledgement names. */
  name: string;
  syllables: string[];
  voice: Voice;
  weight: number;
  /** Counts in any spelling. */
  anySpelling: boolean;
}

/** Phrases by their bare letters: a row of the table for each letter read so far, a column for each that may follow. */
export interface Trie {
  next: Int32Array;
  /** The phrases that end in a row; several where they differ in accents alone. */
  phrases: (Phrase[] | undefined)[];
  /** Whether a phrase may begin with three symbols, by their `keyOf`. */
  begins: Uint8Array;
}

export const COLUMNS = 37;
/** In a key, whatever is neither a letter nor a gap. */
const OTHER = 31;

const betting = phrasesOf("gambling", gambling);

/** The words of gambling alone: where none of them stands, nothing else needs to be looked for. */
export const bettingWords: Trie = plant(betting);

/** The whole vocabulary, in which longer phrases of one voice hide shorter ones of another. */
export const vocabulary: Trie = plant([
  ...betting,
  ...phrasesOf("promotion", promotion),
  ...phrasesOf("report", report),
]);

function phrasesOf(voice: Voice, table: readonly [number, string][]): Phrase[] {
  return table.flatMap(([weight, phrases]) =>
    phrases.split("|").map((written) => {
      const name = written.trim().replace(/\*$/, "");
      return { name, syllables: name.split(" "), voice, weight, anySpelling: written.trim().endsWith("*") };
    }),
  );
}

function plant(list: Phrase[]): Trie {
  const letters = list.reduce((sum, { name }) => sum + name.length, 1);
  const next = new Int32Array(letters * COLUMNS);
  const phrases: (Phrase[] | undefined)[] = [];
  let rows = 1;
  for (const phrase of list) {
    let row = 0;
    for (const letter of fold(phrase.syllables.join(""))) {
      const cell = row * COLUMNS + symbolOfLetter(letter);
      if (!next[cell]) next[cell] = rows++;
      row = next[cell] as number;
    }
    phrases[row] = [...(phrases[row] ?? []), phrase];
  }
  return { next, phrases, begins: beginnings(next) };
}

/** Three symbols of a text as one number; what is neither a letter nor a gap counts as one and the same. */
export function keyOf(symbols: Uint8Array, at: number): number {
  if (at + 2 >= symbols.length) return OTHER;
  const first = symbols[at] as number;
  const second = symbols[at + 1] as number;
  const third = symbols[at + 2] as number;
  return (
    ((first > LAST_LETTER ? OTHER : first) << 10) |
    ((second > LAST_LETTER ? OTHER : second) << 5) |
    (third > LAST_LETTER ? OTHER : third)
  );
}

/** A digit may stand for a letter, and a gap be part of a disguise: with them, anything may follow. */
function beginnings(next: Int32Array): Uint8Array {
  const begins = new Uint8Array(1 << 15);
  for (let key = 0; key < begins.length; key++) {
    let row = 0;
    for (const symbol of [key >> 10, (key >> 5) & OTHER, key & OTHER]) {
      if (symbol === GAP || symbol > LAST_LETTER) {
        begins[key] = 1;
        break;
      }
      row = next[row * COLUMNS + symbol] as number;
      begins[key] = row === 0 ? 0 : 1;
      if (row === 0) break;
    }
  }
  return begins;
}
