import { GAP, isDigit, isWord, LAST_LETTER, type Letters } from "./letters.ts";
import { type Match, phraseAt, SHORTEST_INSIDE } from "./phrase.ts";
import { COLUMNS, keyOf, type Trie, vocabulary } from "./trie.ts";
import { brandForms } from "./words.ts";

/** The longest Vietnamese syllable is `nghiêng`: what is longer was run together, and may hide a phrase inside. */
const LONGEST_SYLLABLE = 7;
/** Names of betting houses have at least a few letters, and no more than one remembers. */
const SHORTEST_BRAND = 4;
const LONGEST_BRAND = 20;
/** How far one looks ahead before a phrase is tried. */
const FIRST_LETTERS = 10;

/** Every phrase of the vocabulary in a text, and every word made like a betting house's name, in order. */
export function findPhrases({ text, symbols }: Letters, words: Trie = vocabulary): Match[] {
  const found: Match[] = [];
  let wordEnd = 0;
  for (let at = 0; at < symbols.length; at++) {
    if (!isWord(symbols[at] as number)) continue;
    const inside = at < wordEnd;
    if (!inside) wordEnd = endOfWord(symbols, at);
    const match = mayBegin(words, symbols, at) ? phraseAt(words, text, symbols, at, inside) : undefined;
    const met =
      match ?? (inside || wordEnd - at < SHORTEST_BRAND ? undefined : brandAt(text, symbols, at, wordEnd));
    if (met) found.push(met);
    // Words of another voice may share one with a phrase of gambling: “tải game bài”.
    if (met) at = (met.voice === "gambling" ? met.end : Math.min(wordEnd, met.end)) - 1;
    else if (wordEnd - at <= (inside ? SHORTEST_INSIDE : LONGEST_SYLLABLE)) at = wordEnd - 1;
  }
  return found;
}

/** Whether the first letters are those of a phrase: nearly all words are told apart by them, and cheaply. */
function mayBegin({ next, phrases, begins }: Trie, symbols: Uint8Array, start: number): boolean {
  if (!begins[keyOf(symbols, start)]) return false;
  let row = 0;
  for (let at = start; at < start + FIRST_LETTERS && at < symbols.length; at++) {
    const symbol = symbols[at] as number;
    if ((symbol > LAST_LETTER && at > start) || phrases[row]) return true;
    if (symbol !== GAP) row = next[row * COLUMNS + symbol] as number;
    if (row === 0) return false;
  }
  return true;
}

function endOfWord(symbols: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < symbols.length && symbols[end] !== GAP) end++;
  return end;
}

function brandAt(text: string, symbols: Uint8Array, start: number, end: number): Match | undefined {
  if (end - start > LONGEST_BRAND) return undefined;
  // Names have their digits in front or at the end.
  if (!isDigit(symbols[start] as number) && !isDigit(symbols[end - 1] as number)) return undefined;
  const word = text.slice(start, end);
  const form = brandForms.find(([, pattern]) => pattern.test(word));
  return (
    form && { name: word.toLowerCase(), voice: "gambling", weight: form[0], start, end, disguised: false }
  );
}
