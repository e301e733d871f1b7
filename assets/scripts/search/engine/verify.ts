import { fromIndex } from "../../../../scripts/model/index-text.ts";
import { fields } from "../../../../scripts/model/search.ts";
import { withNewTones } from "../../../../scripts/model/tone.ts";
import { fold } from "../../../../scripts/model/vietnamese.ts";
import type { Fragment } from "./index/library.ts";
import { type Hit, OTHER_ACCENTS, WORTH } from "./rank.ts";
import type { Token } from "./token.ts";

/**
 * Holds a page's text against a question of which only a part was looked up: whether what stands in the gaps is what was
 * typed, and in the same accents.
 */
export function verify(hit: Hit, { content, meta }: Fragment, tokens: readonly Token[]): Hit {
  if (hit.grade !== "phrase") return hit;
  const texts = [meta[fields.title] ?? "", content].map(wordsOf);
  const typed = ` ${tokens.map(({ typed: word }) => wordsOf(word).trim()).join(" ")} `;
  if (texts.some((text) => text.includes(typed))) return hit;
  const folded = fold(typed);
  if (texts.some((text) => fold(text).includes(folded))) {
    return hit.exact && folded !== typed ? { ...hit, exact: false, score: hit.score + OTHER_ACCENTS } : hit;
  }
  return { ...hit, grade: "words", score: Math.min(hit.score, WORTH.wordsTogether) };
}

/** A text's words in lower case, with tone marks in one style and a blank on either side of each. */
function wordsOf(text: string): string {
  const plain = withNewTones(fromIndex(text)).toLowerCase();
  return ` ${plain
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")
    .trim()} `;
}
