import type { SearchRecord } from "../model/search.ts";
import { fold } from "../model/vietnamese.ts";
import { type Entry, useOf, writeWordList } from "../model/word-list.ts";

/** Words read over the whole site: beyond that a list learns little, and reading takes time. */
const READ = 1_500_000;

/** What the list holds at the most. */
const SYLLABLES = 5000;
const PAIRS = 16_000;

/** A title's words are what people look for: they come into the list before those of the text. */
const TITLE = 40;

/** The list of syllables that the articles use, with the pairs they use most. */
export function wordList(records: readonly SearchRecord[]): string {
  const length = Math.ceil(READ / Math.max(1, records.length));
  const uses = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (text: string, weight: number): void => {
    for (const phrase of fold(text).split(/[^a-z ]+/)) {
      let before = "";
      for (const word of phrase.split(" ")) {
        if (word.length === 0 || word.length > 7) {
          before = "";
          continue;
        }
        add(uses, word, weight);
        if (before) add(pairs, `${before} ${word}`, weight);
        before = word;
      }
    }
  };
  for (const { title, author, tags, text } of records) {
    count([title, author, ...tags].join(". "), TITLE);
    count(firstWords(text, length), 1);
  }
  return writeWordList(entriesOf(uses, pairs));
}

function firstWords(text: string, length: number): string {
  // A Vietnamese syllable and its blank are five or six letters.
  return text.slice(0, length * 6);
}

function entriesOf(uses: Map<string, number>, pairs: Map<string, number>): Entry[] {
  const entries = new Map(
    mostUsed(uses, SYLLABLES).map(([word, count]): [string, Entry] => [
      word,
      { word, use: useOf(count), followers: [] },
    ]),
  );
  for (const [pair, count] of mostUsed(pairs, PAIRS)) {
    const [before = "", word = ""] = pair.split(" ");
    if (entries.has(word)) entries.get(before)?.followers.push({ word, use: useOf(count) });
  }
  return [...entries.values()];
}

/** By count, then by letter, so that equal sites give equal lists. */
function mostUsed(counts: Map<string, number>, most: number): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);
}

function add(counts: Map<string, number>, key: string, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}
