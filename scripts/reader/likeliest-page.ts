import { type CodePage, codePages } from "./code-pages.ts";
import { isSyllable } from "./syllable.ts";

/** How well a code page explains the strange words of a text. */
export interface Reading {
  page: CodePage;
  /** Words that are no Vietnamese as they stand and are when read in this code page, each with its first place. */
  hits: Map<string, number>;
  /** How many different words are Vietnamese neither way: of another language, most likely. */
  misses: number;
}

/** The code page that makes Vietnamese of the most words; `undefined` where none makes any. */
export function likeliestPage(text: string): Reading | undefined {
  const strange = strangeWords(text);
  let best: Reading | undefined;
  for (const page of Object.keys(codePages) as CodePage[]) {
    const hits = new Map([...strange].filter(([word]) => isSyllable(codePages[page](word))));
    if (hits.size > (best?.hits.size ?? 0)) best = { page, hits, misses: strange.size - hits.size };
  }
  return best;
}

/**
 * Words with signs of Latin-1 that are not spelled like Vietnamese, each with its first place. A sign alone (`«`, `©`)
 * is no word, nor is what has a figure in it (`5µm`), nor what has a letter only Unicode has (`người¹`).
 */
function strangeWords(text: string): Map<string, number> {
  const words = new Map<string, number>();
  const seen = new Set<string>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}\u00a1-\u00ff]+/gu)) {
    if (seen.has(word)) continue;
    seen.add(word);
    if (/[\u00a1-\u00ff]/.test(word) && /[A-Za-z]/.test(word) && !/[^A-Za-z\u00a1-\u00ff]/.test(word)) {
      if (!isSyllable(word)) words.set(word, index);
    }
  }
  return words;
}
