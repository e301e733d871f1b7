import { FIELD, TEXT } from "./index/postings.ts";
import { EXACT, FITS, type Occurrences } from "./occurrences.ts";
import type { Token } from "./token.ts";

/** A part of the question that has to stand together: tokens `from` up to `to` of it. */
export interface Run {
  from: number;
  to: number;
}

/** A run found on a page: from its first place to its last, and how well its worst-fitting word fits. */
export interface Stand {
  /** The run's first token. */
  run: number;
  first: number;
  last: number;
  fit: number;
  /** How many words before `first` belong to it where the text writes a short form out in full. */
  back: number;
}

/** The text of an article, or one of its meta fields, by the field's place in the index. */
export type Part = number;
export const BODY: Part = -1;

export function partOf(place: number): Part {
  return place >= TEXT ? BODY : Math.floor(place / FIELD);
}

/** How far behind the token before it a token may stand and still be the next word. */
export interface Step {
  least: number;
  most: number;
  /** How many words before it belong to it where the text writes a short form out in full. */
  back: number;
}

/**
 * The steps of a question. None at all will do for another word: `123/QĐ-UBND` is one piece of text, and each of its
 * words stands where it does. The same word twice (“từ từ”) is two pieces.
 */
export function stepsOf(tokens: readonly Token[]): Step[] {
  return tokens.map(({ keys, reach, gap }, at) => {
    const same = tokens[at - 1]?.keys.some((key) => keys.includes(key));
    return { least: same || gap > 0 ? 1 + gap : 0, most: reach + gap, back: Math.max(0, reach - 2) };
  });
}

/**
 * Every place on a page where the tokens of a run stand one behind the other.
 *
 * @param lists places of each token on the page, as `Occurrences.on` gives them
 */
export function standsOf(
  lists: readonly (readonly number[])[],
  steps: readonly Step[],
  { from, to }: Run,
): Stand[] {
  const stands: Stand[] = [];
  for (const code of lists[from] ?? []) {
    const first = Math.floor(code / FITS);
    let last = first;
    let fit = code % FITS;
    let at = from + 1;
    for (; at < to; at++) {
      const next = nextPlace(lists[at] ?? [], last, steps[at] as Step);
      if (next === undefined) break;
      last = Math.floor(next / FITS);
      fit = Math.min(fit, next % FITS);
    }
    if (at === to) stands.push({ run: from, first, last, fit, back: (steps[from] as Step).back });
  }
  return stands;
}

/** The nearest place within a step, one behind before the same one; of two spellings at one place the better fits. */
function nextPlace(list: readonly number[], place: number, { least, most }: Step): number | undefined {
  const end = (place + most + 1) * FITS;
  let found: number | undefined;
  for (let at = firstFrom(list, (place + least) * FITS); at < list.length; at++) {
    const code = list[at] as number;
    if (code >= end) break;
    const stand = found === undefined ? place : Math.floor(found / FITS);
    if (stand === place || stand === Math.floor(code / FITS)) found = code;
  }
  return found;
}

/** Where the first number of a sorted list stands that is no smaller. */
function firstFrom(list: readonly number[], least: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many places the shortest stretch of text covers that holds all runs; infinite if none does. */
export function closeness(standing: readonly (readonly Stand[])[]): number {
  const events = standing
    .flatMap((stands, run) => stands.map(({ first, last }) => ({ run, first, last })))
    .filter(({ first }) => partOf(first) === BODY)
    .sort((a, b) => a.first - b.first);
  const latest: ({ first: number; last: number } | undefined)[] = standing.map(() => undefined);
  let best = Number.POSITIVE_INFINITY;
  for (const event of events) {
    latest[event.run] = event;
    if (latest.every((one) => one !== undefined)) {
      const seen = latest as { first: number; last: number }[];
      const begin = Math.min(...seen.map(({ first }) => first));
      best = Math.min(best, Math.max(...seen.map(({ last }) => last)) - begin + 1);
    }
  }
  return best;
}

/** Pages that hold every token. */
export function pagesWithAll(all: readonly Occurrences[]): number[] {
  const [rarest, ...others] = [...all].sort((a, b) => a.pages.length - b.pages.length);
  return (rarest?.pages ?? []).filter((page) => others.every((one) => one.has(page)));
}

/** The best fit among stands, or -1 where there is none. */
export function bestFit(stands: readonly Stand[]): number {
  let best = -1;
  for (const { fit } of stands) {
    if (fit > best) best = fit;
    if (best === EXACT) break;
  }
  return best;
}
