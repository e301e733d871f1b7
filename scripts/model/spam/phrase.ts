import { GAP, INVISIBLE, INVISIBLES, isDigit, isWord, SKIP, symbolOfLetter } from "./letters.ts";
import { says, settingOf } from "./spelling.ts";
import { COLUMNS, type Phrase, type Trie, type Voice } from "./trie.ts";

/** A place in a text where the vocabulary is met. */
export interface Match {
  name: string;
  voice: Voice;
  weight: number;
  start: number;
  end: number;
  /** Written so that a reader sees the word and a search for it does not. */
  disguised: boolean;
}

/** Run-together phrases shorter than this are found as whole words only. */
export const SHORTEST_INSIDE = 6;
/** The widest gap between two letters of one phrase. */
const WIDEST_GAP = 4;

/** Digits and signs that stand for letters: `t@i x1u`, `l0 de`. A `1` is an `l` where no `i` fits. */
const stand: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};

/** The longest phrase that begins at a letter. */
export function phraseAt(
  words: Trie,
  text: string,
  symbols: Uint8Array,
  start: number,
  inside: boolean,
): Match | undefined {
  const letters: number[] = [];
  let row = 0;
  let best: Match | undefined;
  for (let at = start; at < symbols.length; at++) {
    const symbol = symbols[at] as number;
    if (symbol === SKIP || symbol === INVISIBLE) continue;
    const next = follow(words, row, symbol, text[at] ?? "", letters.length > 0);
    if (next === 0) {
      if (isWord(symbol) || at - (letters.at(-1) ?? at) > WIDEST_GAP || inside) break;
      continue;
    }
    row = next;
    letters.push(at);
    for (const phrase of words.phrases[row] ?? []) {
      const match = judge(phrase, text, symbols, letters, inside);
      if (!match) continue;
      best = match;
      break;
    }
  }
  return best;
}

/** The row behind a letter, or behind the letter a digit or a sign stands for. */
function follow({ next }: Trie, row: number, symbol: number, char: string, begun: boolean): number {
  if (isWord(symbol)) {
    const direct = next[row * COLUMNS + symbol] as number;
    if (direct !== 0 || !isDigit(symbol)) return direct;
  }
  const letter = stand[char];
  if (letter === undefined || !begun) return 0;
  const meant = next[row * COLUMNS + symbolOfLetter(letter)] as number;
  return meant === 0 && char === "1" ? (next[row * COLUMNS + symbolOfLetter("l")] as number) : meant;
}

const hidden = new RegExp(`[${INVISIBLES}\\p{M}]|[\\ud800-\\udfff]`, "gu");

function judge(
  phrase: Phrase,
  text: string,
  symbols: Uint8Array,
  letters: readonly number[],
  inside: boolean,
): Match | undefined {
  const start = letters[0] ?? 0;
  let end = (letters.at(-1) ?? 0) + 1;
  while (symbols[end] === SKIP) end++;
  const gaps = letters
    .slice(1)
    .map((at, index) => text.slice((letters[index] ?? 0) + 1, at).replace(hidden, ""));
  const setting = settingOf(gaps, phrase.syllables);
  if (!setting || (inside && (setting !== "joined" || letters.length < SHORTEST_INSIDE))) return undefined;
  if (!endsThere(symbols, end, setting === "joined" && letters.length)) return undefined;
  const disguised = setting === "disguised" || isDisguise(text.slice(start, end), phrase);
  if (setting === "plain" && !disguised && !says(phrase, text, start, end)) return undefined;
  const { name, voice, weight } = phrase;
  return { name, voice, weight, start, end, disguised };
}

/** A phrase ends with its word; one run together may have digits or, where it is long enough, a tail behind it. */
function endsThere(symbols: Uint8Array, end: number, joined: number | false): boolean {
  const behind = symbols[end] ?? GAP;
  return !isWord(behind) || (joined !== false && (isDigit(behind) || joined >= SHORTEST_INSIDE));
}

/** Whether letters are played by something else: by digits (but for those of the name itself), by other alphabets, by letters that are struck through. */
function isDisguise(written: string, { name }: Phrase): boolean {
  const plain = written.normalize("NFC");
  if (/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]/u.test(plain) || plain.normalize("NFKC") !== plain) return true;
  const signs = /[\d@$]/g;
  const strange = (plain.match(signs) ?? []).length > (name.match(signs) ?? []).length;
  return strange && plain.split(/[\s\-_.]+/u).every((part) => /\p{L}/u.test(part));
}
