import type { Suggestion } from "../../../scripts/model/search.ts";
import { foldedWords } from "../../../scripts/model/vietnamese.ts";

/** A suggestion with its words as they are compared. */
export interface Offer extends Suggestion {
  words: string[];
}

/** How many are offered at once: more nobody reads while typing. */
const MOST = 8;

const ORDER: readonly Suggestion["kind"][] = ["section", "tag", "number", "title"];

/** The list as the index has it: JSON, an array of suggestions. */
export function readOffers(text: string): Offer[] {
  return (JSON.parse(text) as Suggestion[]).map((one) => ({ ...one, words: foldedWords(one.text) }));
}

/**
 * What to offer for what is typed: every word typed begins a word of it, whatever the accents. Sections first, then
 * tags, numbers and titles; among these, first what begins as typed.
 *
 * @example matching(offers, "van ban") // [{ kind: "section", text: "Văn bản chỉ đạo điều hành", … }]
 */
export function matching(offers: readonly Offer[], typed: string): Offer[] {
  const words = foldedWords(typed);
  if (words.length === 0) return [];
  const fits = ({ words: has }: Offer): boolean =>
    words.every((word) => has.some((one) => one.startsWith(word)));
  const start = words.join(" ");
  const place = ({ kind, words: has }: Offer): number =>
    ORDER.indexOf(kind) * 2 + (has.join(" ").startsWith(start) ? 0 : 1);
  return offers
    .filter(fits)
    .sort((a, b) => place(a) - place(b))
    .slice(0, MOST);
}
