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
    const apart = distance(wanted, fold(candidate));
    if (apart < least) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}

/** How many letters may be wrong: two neighbours that changed places are two. */
function allowance(length: number): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** The sentence that offers the nearest word: what to type instead, or the whole list where nothing is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const best = nearest(word, known);
  if (best) return `Ý anh/chị là “${best}”?`;
  return `Dùng một trong: ${known.join(", ")}.`;
}
