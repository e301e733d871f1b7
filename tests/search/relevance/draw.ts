import type { Random } from "../../synthetic/random.ts";
import { inNewStyle, inOldStyle } from "../../synthetic/tone-style.ts";
import { allWords } from "../../synthetic/words.ts";
import { type TrueDocument, wordsIn } from "./document.ts";

/** What queries are drawn from. */
export interface Pool {
  documents: readonly TrueDocument[];
  /** Those of the sample portal, whose sentences people wrote. */
  written: readonly TrueDocument[];
  /** Every word without its accents, with the spellings it has in titles and bodies. */
  spellings: ReadonlyMap<string, ReadonlySet<string>>;
  /** Official numbers. */
  numbers: readonly string[];
}

const NUMBER = /\b\d{1,5}\/(?:\d{4}\/)?\p{Lu}\p{L}*-\p{Lu}\p{L}*/gu;

/** @param written addresses of the articles that people wrote */
export function poolOf(documents: readonly TrueDocument[], written: ReadonlySet<string>): Pool {
  const spellings = new Map<string, Set<string>>();
  const numbers = new Set<string>();
  for (const { title, body, record } of documents) {
    for (const { exact, folded } of [title, body]) gather(spellings, wordsIn(folded), wordsIn(exact));
    for (const [number] of `${record.title} ${record.text}`.matchAll(NUMBER)) numbers.add(number);
  }
  return {
    documents,
    written: documents.filter(({ url }) => written.has(url)),
    spellings,
    numbers: [...numbers],
  };
}

function gather(
  spellings: Map<string, Set<string>>,
  folded: readonly string[],
  exact: readonly string[],
): void {
  for (const [at, word] of folded.entries()) {
    const spelled = exact[at] ?? "";
    const known = spellings.get(word);
    if (known) known.add(spelled);
    else spellings.set(word, new Set([spelled]));
  }
}

/** Words between two signs: what can be asked for as a phrase. */
function stretches(text: string): string[][] {
  return text
    .split(/[^\p{L}\s]+/u)
    .map((stretch) => stretch.trim().split(/\s+/))
    .filter(([first]) => first !== "");
}

/** `count` syllables in a row that cut no word of two in half, or nothing where luck finds none. */
export function phraseOf(text: string, count: number, random: Random): string | undefined {
  const long = stretches(text).filter((words) => words.length >= count);
  if (long.length === 0) return undefined;
  const words = random.pick(long);
  const start = random.whole(0, words.length - count);
  const cut = [start, start + count].some((at) => isWord(words[at - 1], words[at]));
  return cut ? undefined : words.slice(start, start + count).join(" ");
}

/** Words of two syllables in a title, as they are written there. */
export function wordsOfTwo(title: string): string[] {
  return stretches(title).flatMap((words) =>
    words.flatMap((word, at) => (isWord(word, words[at + 1]) ? [`${word} ${words[at + 1]}`] : [])),
  );
}

const known = new Set(allWords);

function isWord(first = "", second = ""): boolean {
  return known.has(inNewStyle(`${first} ${second}`.toLowerCase()));
}

/** In the other school's tone marks; the same text where it has nothing to swap. */
export function inOtherStyle(text: string): string {
  return inOldStyle(text) === text ? inNewStyle(text) : inOldStyle(text);
}
