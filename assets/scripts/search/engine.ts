import { type FilterName, fields } from "../../../scripts/model/search.ts";
import { type Found, foundOf } from "./found.ts";
import type { Library } from "./index/library.ts";
import { Occurrences } from "./occurrences.ts";
import { parseQuestion, type Question, type Token } from "./question.ts";
import { type Hit, rank, type Shape } from "./rank.ts";
import { type Correction, Words } from "./words.ts";

/** What a visitor wants to know. */
export interface Request {
  text: string;
  /** Values a page must have, by filter. */
  filters: Partial<Record<FilterName, string>>;
  /** Newest first, and not most fitting first. */
  newest: boolean;
}

/** What was found. */
export interface Answer {
  /** Pages in the order to show them. */
  hits: Hit[];
  /** How many of them hold the question in the accents that were typed; the others stand behind them. */
  exact: number;
  /** Whether no page holds the question's words whole, so that these only hold its syllables. */
  scattered: boolean;
  /** The question as it was understood, where that is not as it was typed: one slip is mended. */
  corrected: string | undefined;
  /** Another question that would find more. */
  suggestion: string | undefined;
  /** The number of a document that the portal does not have. */
  missingNumber: string | undefined;
  /** Words that stand nowhere. */
  unknown: string[];
  /** Whether the question was longer than what was looked for. */
  cut: boolean;
}

/** From this gain on a correction is taken for what was meant, even where the question as typed finds words nearby. */
const SURE = 20;

/** Pages that have what was chosen; without a choice, all. */
type Allowed = ReadonlySet<number> | undefined;

const NOTHING: Answer = {
  hits: [],
  exact: 0,
  scattered: false,
  corrected: undefined,
  suggestion: undefined,
  missingNumber: undefined,
  unknown: [],
  cut: false,
};

/** Looks questions up in a search index. */
export class Engine {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Fetches what every search needs. */
  async warmUp(): Promise<void> {
    await this.#library.outline();
  }

  /** @throws if a file of the index does not arrive; the same question may be asked again */
  async search(request: Request): Promise<Answer> {
    const allowed = await this.#allowed(request.filters);
    const { abbreviations } = await this.#library.entry();
    const question = parseQuestion(request.text, abbreviations);
    const answer =
      question.tokens.length > 0
        ? await this.#answer(question, allowed)
        : { ...NOTHING, hits: await this.#all(allowed) };
    const hits = request.newest ? [...answer.hits].sort((a, b) => a.page - b.page) : answer.hits;
    return { ...answer, hits, cut: question.cut };
  }

  /** What a result shows; fetches the article's fragment. */
  async read(hit: Hit): Promise<Found> {
    const [outline, fragment] = await Promise.all([
      this.#library.outline(),
      this.#library.fragment(hit.page),
    ]);
    return foundOf(fragment, hit.stands, outline.fields.indexOf(fields.title));
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
  async #answer(question: Question, allowed: Allowed): Promise<Answer> {
    const typed = await this.#look(question, allowed);
    if (typed.missingNumber !== undefined || isFound(typed)) return typed;
    const words = new Words(await this.#library.text("words"));
    const completed = await this.#complete(question, words, allowed);
    if (completed && completed.exact > 0) return completed;
    const findsSomething = typed.hits.length > 0 && !typed.scattered;
    const corrections = words.correct(syllablesOf(question), findsSomething);
    const corrected = await this.#correct(question, corrections, allowed);
    if (!corrected) return completed ?? typed;
    const spelled = await this.#spelled(corrected.answer);
    return findsSomething && corrected.gain < SURE
      ? { ...typed, suggestion: spelled }
      : { ...corrected.answer, corrected: spelled };
  }

  /** With the last word gone on, where that makes a phrase. */
  async #complete(question: Question, words: Words, allowed: Allowed): Promise<Answer | undefined> {
    const { tokens } = question;
    const last = tokens[tokens.length - 1] as Token;
    const before = tokens[tokens.length - 2]?.keys[0];
    const [key = ""] = last.keys;
    if (last.kind !== "word" || last.quotation !== 0 || key.length < 2) return undefined;
    const near = await this.#library.wordsBeginning(key);
    const keys = new Set([...last.keys, ...near, ...words.complete(key, before)]);
    const completed = { ...last, keys: [...keys], isBeginning: true };
    const answer = await this.#look({ ...question, tokens: [...tokens.slice(0, -1), completed] }, allowed);
    return isFound(answer) ? onlyPhrases(answer) : undefined;
  }

  async #correct(
    question: Question,
    corrections: readonly Correction[],
    allowed: Allowed,
  ): Promise<{ answer: Answer; gain: number } | undefined> {
    for (const { at: place, word, gain } of corrections) {
      const mended = question.tokens.map((token, at) =>
        at === place ? { ...token, keys: [word], spelling: word, typed: word } : token,
      );
      const answer = await this.#look({ ...question, tokens: mended }, allowed);
      if (isFound(answer)) return { answer: onlyPhrases(answer), gain };
    }
    return undefined;
  }

  /** How the best page spells what was looked for: a reader is told in true spelling what was understood. */
  async #spelled({ hits: [hit] }: Answer): Promise<string | undefined> {
    if (!hit) return undefined;
    const { title, excerpt } = await this.read(hit);
    return [...title, ...excerpt].find(({ marked }) => marked)?.text.toLowerCase();
  }

  async #look(question: Question, allowed: Allowed): Promise<Answer> {
    const outline = await this.#library.outline();
    const tokens = await this.#withPieces(question.tokens);
    const forms = await Promise.all(tokens.map((token) => this.#forms(token)));
    const missing = tokens.filter((_, at) => forms[at]?.length === 0);
    if (missing.length > 0) {
      const missingNumber = missing.find(({ kind }) => kind === "number")?.typed;
      return { ...NOTHING, missingNumber, unknown: missing.map(({ typed }) => typed) };
    }
    const shape: Shape = {
      pageCount: outline.pages.length,
      title: outline.fields.indexOf(fields.title),
      wordsOn: (page) => outline.pages[page]?.words ?? 1,
    };
    const found = tokens.map((token, at) => new Occurrences(token, forms[at] ?? [], shape.pageCount));
    const hits = rank({ ...question, tokens }, found, shape).filter(({ page }) => allowed?.has(page) ?? true);
    const whole = hits.filter(({ grade }) => grade !== "scattered");
    if (whole.length > 0) return { ...NOTHING, ...counted(whole) };
    const isQuoted = tokens.some(({ quotation }) => quotation !== 0);
    return isQuoted ? NOTHING : { ...NOTHING, ...counted(hits), scattered: true };
  }

  /** A word the index knows only in pieces gives way to them. */
  async #withPieces(tokens: readonly Token[]): Promise<Token[]> {
    const whole = await Promise.all(
      tokens.map(async (token) => token.pieces.length === 0 || (await this.#forms(token)).length > 0),
    );
    return tokens.flatMap((token, at) =>
      whole[at]
        ? [token]
        : token.pieces.map((piece) => ({
            ...token,
            keys: [piece],
            typed: piece,
            spelling: piece,
            pieces: [],
          })),
    );
  }

  async #forms({ keys }: Token) {
    return (await Promise.all(keys.map((key) => this.#library.postings(key)))).flat();
  }

  async #allowed(chosen: Request["filters"]): Promise<Set<number> | undefined> {
    const lists = await Promise.all(
      Object.entries(chosen).map(
        async ([name, value]) => (await this.#library.filter(name)).get(value) ?? [],
      ),
    );
    if (lists.length === 0) return undefined;
    const [first = [], ...others] = lists.map((pages) => new Set(pages));
    return new Set([...first].filter((page) => others.every((pages) => pages.has(page))));
  }

  /** Without words the filters alone choose, newest first: pages are numbered that way. */
  async #all(allowed: Allowed): Promise<Hit[]> {
    const pages = [...(allowed ?? [])].sort((a, b) => a - b);
    return pages.map((page) => ({ page, grade: "phrase", exact: true, score: 0, stands: [] }));
  }
}

/** The question's words as the list of words has them; empty for what is no word. */
function syllablesOf({ tokens }: Question): string[] {
  return tokens.map(({ keys: [key = ""], kind }) => (kind === "word" ? key : ""));
}

/** Whether a question stands somewhere word for word. */
function isFound({ hits }: Answer): boolean {
  return hits.some(({ grade }) => grade === "phrase");
}

function onlyPhrases(answer: Answer): Answer {
  return { ...answer, ...counted(answer.hits.filter(({ grade }) => grade === "phrase")) };
}

function counted(hits: Hit[]): Pick<Answer, "hits" | "exact"> {
  return { hits, exact: hits.filter(({ exact }) => exact).length };
}
