import { distance } from "fastest-levenshtein";
import { fold } from "../model/vietnamese.ts";

/**
 * The known word an editor most likely meant: near in spelling, accents aside. `undefined` where nothing is near.
 *
 * @example nearest("tille", ["title", "date"]) // "title"
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let least = allowance(wanted.length) + 1;
  for (const candidate of known) {
    const apart = slips(wanted, fold(candidate));
    if (apart < least) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}

/** Letters added, lost or changed; the same letters in another order are one slip of the fingers. */
function slips(typed: string, meant: string): number {
  const letters = (word: string): string => [...word].sort().join("");
  return typed !== meant && letters(typed) === letters(meant) ? 1 : distance(typed, meant);
}

/** How many slips a word of this length may hold. */
function allowance(length: number): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** The sentence that offers the nearest word: what to type instead, or the whole list where nothing is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const best = nearest(word, known);
  if (best) return `Ý anh/chị là “${best}”?`;
  return `Dùng một trong: ${known.join(", ")}.`;
}
