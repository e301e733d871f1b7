import { type FilterName, fields } from "../../../../scripts/model/search.ts";
import { type Answer, found, isFound, onlyPhrases, type Request } from "./answer.ts";
import { type Found, foundOf } from "./found.ts";
import type { Library } from "./index/library.ts";
import { type Allowed, look } from "./look.ts";
import { Purse } from "./purse.ts";
import { parseQuestion, type Question } from "./question.ts";
import type { Hit } from "./rank.ts";
import type { Token } from "./token.ts";
import { type Correction, Words } from "./words.ts";

/** Looks questions up in a search index. */
export class Engine {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Fetches what every search needs. */
  async warmUp(): Promise<void> {
    await this.#library.entry();
  }

  /** @throws if a file of the index does not arrive; the same question may be asked again */
  async search(request: Request): Promise<Answer> {
    const entry = await this.#library.entry();
    const question = parseQuestion(request.text, entry.abbreviations);
    const allowed = await this.#allowed(request.filters);
    const answer =
      question.tokens.length > 0
        ? await this.#answer(question, allowed, new Purse(entry))
        : found(allOf(allowed));
    const hits = request.newest ? [...answer.hits].sort((a, b) => b.page - a.page) : answer.hits;
    return { ...answer, hits, cut: question.cut };
  }

  /** What a result shows; fetches the article's fragment. */
  async read(hit: Hit): Promise<Found> {
    const [entry, fragment] = await Promise.all([this.#library.entry(), this.#library.fragment(hit.page)]);
    return foundOf(fragment, hit.stands, entry.fields.indexOf(fields.title));
  }

  /** For each value of a filter, how many of these pages have it; without hits, how many of all. */
  async count(name: FilterName, hits?: readonly Hit[]): Promise<Map<string, number>> {
    const pages = hits && new Set(hits.map(({ page }) => page));
    const values = await this.#library.filter(name);
    return new Map(
      [...values].map(([value, having]) => [value, having.filter((page) => pages?.has(page) ?? true).length]),
    );
  }

  /** As typed if that is found word for word; else with the last word completed, or one slip mended. */
  async #answer(question: Question, allowed: Allowed, purse: Purse): Promise<Answer> {
    const typed = await look(this.#library, question, allowed, purse);
    if (typed.missingNumber !== undefined || isFound(typed)) return typed;
    if (purse.isSpent && typed.hits.length > 0) return typed;
    const words = await this.#library.list("words", (text) => new Words(text));
    const completed = await this.#complete(question, words, allowed, purse);
    if (completed && completed.exact > 0) return completed;
    const findsSomething = typed.hits.length > 0 && !typed.scattered;
    const corrections = words.correct(syllablesOf(question), findsSomething);
    const corrected = await this.#correct(question, corrections, allowed, purse);
    if (!corrected) return completed ?? typed;
    const { answer, reads } = corrected;
    return findsSomething ? { ...typed, suggestion: reads } : { ...answer, corrected: reads };
  }

  /** With the last word gone on, where that makes a phrase. */
  async #complete(
    question: Question,
    words: Words,
    allowed: Allowed,
    purse: Purse,
  ): Promise<Answer | undefined> {
    const { tokens } = question;
    const last = tokens[tokens.length - 1] as Token;
    const [key = ""] = last.keys;
    const before = tokens[tokens.length - 2]?.keys[0];
    if (last.kind !== "word" || last.quotation !== 0 || key.length + tokens.length < 3) return undefined;
    // One letter begins too much: only what is known to follow the word before it.
    const near = key.length > 1 ? await this.#library.wordsBeginning(key) : [];
    const likely = words.complete(key, before).filter((word) => purse.affords([word]));
    const keys = [...new Set([...last.keys, ...near, ...likely])];
    const completed = [...tokens.slice(0, -1), { ...last, keys, isBeginning: true }];
    const answer = await look(this.#library, { ...question, tokens: completed }, allowed, purse);
    return isFound(answer) ? onlyPhrases(answer) : undefined;
  }

  /** With one slip mended, where that makes a phrase, and how the question then reads. */
  async #correct(
    question: Question,
    corrections: readonly Correction[],
    allowed: Allowed,
    purse: Purse,
  ): Promise<{ answer: Answer; reads: string } | undefined> {
    for (const { at: place, word } of corrections) {
      if (!purse.affords([word])) continue;
      const tokens = question.tokens.map((token, at) =>
        at === place ? { ...token, keys: [word], spelling: word, typed: word } : token,
      );
      const answer = await look(this.#library, { ...question, tokens }, allowed, purse);
      if (isFound(answer)) return { answer: onlyPhrases(answer), reads: await this.#reading(answer, tokens) };
    }
    return undefined;
  }

  /** A question as the best page spells it, so that a reader is told in true spelling what was understood. */
  async #reading({ hits: [hit] }: Answer, tokens: readonly Token[]): Promise<string> {
    const asTyped = tokens.map(({ typed }) => typed).join(" ");
    if (!hit) return asTyped;
    const { title, excerpt } = await this.read(hit);
    return [...title, ...excerpt].find(({ marked }) => marked)?.text.toLowerCase() ?? asTyped;
  }

  async #allowed(chosen: Request["filters"]): Promise<Allowed> {
    const lists = await Promise.all(
      Object.entries(chosen).map(
        async ([name, value]) => (await this.#library.filter(name)).get(value) ?? [],
      ),
    );
    if (lists.length === 0) return undefined;
    const [first = [], ...others] = lists.map((pages) => new Set(pages));
    return new Set([...first].filter((page) => others.every((pages) => pages.has(page))));
  }
}

/** Without words the filters alone choose, newest first: the newest page has the highest number. */
function allOf(allowed: Allowed): Hit[] {
  const pages = [...(allowed ?? [])].sort((a, b) => b - a);
  return pages.map((page) => ({ page, grade: "phrase", exact: true, score: 0, stands: [] }));
}

/** The question's words as the list of words has them; empty for what is no word. */
function syllablesOf({ tokens }: Question): string[] {
  return tokens.map(({ keys: [key = ""], kind }) => (kind === "word" ? key : ""));
}
