import type { Random } from "../../synthetic/random.ts";

/** What fingers do, in the letters of one word. */
export const slips: Readonly<Record<string, (word: string, at: number, other: string) => string>> = {
  "another letter": (word, at, other) => `${word.slice(0, at)}${other}${word.slice(at + 1)}`,
  "two letters swapped": (word, at) =>
    `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`,
  "a letter left out": (word, at) => `${word.slice(0, at)}${word.slice(at + 1)}`,
  "a letter twice": (word, at) => `${word.slice(0, at + 1)}${word.slice(at)}`,
};

const LETTERS = "abcdeghiklmnopqrstuvxy";

/** A word with one slip in it, or the word itself where the slip shows nothing, as with two equal letters. */
export function slip(word: string, random: Random): string {
  const kind = random.pick(Object.values(slips));
  return kind(word, random.whole(0, word.length - 1), random.pick([...LETTERS]));
}

/**
 * Whether two words are one slip apart: a letter replaced, left out, put in, or two neighbours swapped (optimal string
 * alignment distance of 1; Damerau 1964).
 */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const restA = a.slice(from);
  const restB = b.slice(from);
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return (
    restA.charAt(0) === restB.charAt(1) &&
    restA.charAt(1) === restB.charAt(0) &&
    restA.slice(2) === restB.slice(2)
  );
}
