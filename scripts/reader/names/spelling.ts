import { fold, tonesLast } from "../../model/vietnamese.ts";
import { isSyllable } from "../syllable.ts";

/** One word of a name. */
export interface Word {
  written: string;
  /** What two writings that readers take for one have in common: small letters, tone marks wherever they stand. */
  spelling: string;
  /** Without accents. */
  bare: string;
  /** Whether Vietnamese has such a syllable. */
  possible: boolean;
}

/** Words come back in name after name. */
const known = new Map<string, Word>();
const REMEMBERED = 20_000;

/** The words of a name; digits and signs are none. */
export function wordsOf(name: string): Word[] {
  return (name.normalize("NFC").match(/[\p{L}\p{M}]+/gu) ?? []).map(wordOf);
}

function wordOf(written: string): Word {
  const before = known.get(written);
  if (before) return before;
  const spelling = tonesLast(written.toLowerCase());
  const word = { written, spelling, bare: fold(written), possible: isSyllable(written) };
  if (known.size >= REMEMBERED) known.clear();
  known.set(written, word);
  return word;
}

/** The numbers in a name: `covid-19` and `covid-20` are two things, however near. */
export function numbersOf(name: string): string {
  return (name.match(/\d+/g) ?? []).join(" ");
}

/** Whether a word is one on purpose, whatever is near it: a letter, a Roman number, an abbreviation. */
export function isSign({ written, possible }: Word): boolean {
  if (written.length === 1 || /^[IVXLCDM]+$/.test(written)) return true;
  return !possible && (written === written.toUpperCase() || /^[ivxlcdm]+$/.test(written));
}
