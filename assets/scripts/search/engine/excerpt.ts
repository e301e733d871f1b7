import { fromIndex, hasShortForm } from "../../../../scripts/model/index-text.ts";

/** A stretch of text as it is shown, and whether it is what was looked for. */
export interface Marked {
  text: string;
  marked: boolean;
}

/** Words from `first` to `last` of a text, the last one included. */
export interface Span {
  /** Which word of the question it is. */
  run: number;
  first: number;
  last: number;
  /** How many words more it has at its beginning if a short form is written out there. */
  back: number;
}

/** Words an excerpt shows, and how many it goes back for the beginning of a sentence. */
const LENGTH = 34;
const BACK = 10;

/**
 * The part of a text in which most of what was looked for stands, in true spelling, with exactly that marked.
 *
 * @param content text of the index
 * @param stands words of it that were looked for; none: the text's beginning
 */
export function excerptOf(content: string, stands: readonly Span[]): Marked[] {
  const pieces = content.split(/\s+/);
  const words = pieces.map(fromIndex);
  const spans = stands.map((span) => writtenOut(pieces, span));
  const { first } = fullest(spans) ?? { first: 0 };
  const begin = sentenceBefore(words, first);
  const end = Math.min(words.length, begin + LENGTH);
  const inside = spans.filter((span) => span.first >= begin && span.last < end);
  return [
    { text: begin > 0 ? "… " : "", marked: false },
    ...markWords(
      words.slice(begin, end),
      inside.map(({ first, last }) => ({ first: first - begin, last: last - begin })),
    ),
    { text: end < words.length ? " …" : "", marked: false },
  ].filter(({ text }) => text !== "");
}

/** A whole text, such as a title, with what was looked for marked. */
export function markText(content: string, spans: readonly Span[]): Marked[] {
  const pieces = content.split(/\s+/);
  return markWords(
    pieces.map(fromIndex),
    spans.map((span) => writtenOut(pieces, span)),
  );
}

/** A short form that the text writes out stands in the index at its last word; a reader wants all of it marked. */
function writtenOut(pieces: readonly string[], span: Span): Span {
  const isFull = span.back > 0 && hasShortForm(pieces[span.first] ?? "");
  return isFull ? { ...span, first: Math.max(0, span.first - span.back) } : span;
}

type Stretch = Pick<Span, "first" | "last">;

/** Of all spans the one from which on an excerpt shows the most words of the question, and those most often. */
function fullest(spans: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  // Words like “của” stand everywhere; looking through the first places is enough.
  for (const span of spans.slice(0, 200)) {
    const within = spans.filter(
      ({ first, last }) => first >= span.first && last < span.first + LENGTH - BACK,
    );
    const worth = new Set(within.map(({ run }) => run)).size * LENGTH + within.length;
    if (worth > most) {
      most = worth;
      best = span;
    }
  }
  return best;
}

function sentenceBefore(words: readonly string[], first: number): number {
  const least = Math.max(0, first - BACK);
  for (let at = first; at > least; at--) if (/[.!?…:]["”»)]?$/.test(words[at - 1] ?? "")) return at;
  return least;
}

function markWords(words: readonly string[], spans: readonly Stretch[]): Marked[] {
  const pieces: Marked[] = [];
  let at = 0;
  for (const { first, last } of joined(spans)) {
    const [, opening = "", middle = "", closing = ""] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words.slice(first, last + 1).join(" ")) ?? [];
    const before = words.slice(at, first).join(" ");
    pieces.push({ text: `${at > 0 ? " " : ""}${before}${before ? " " : ""}${opening}`, marked: false });
    pieces.push({ text: middle, marked: true }, { text: closing, marked: false });
    at = last + 1;
  }
  const rest = words.slice(at).join(" ");
  pieces.push({ text: `${at > 0 && rest ? " " : ""}${rest}`, marked: false });
  return pieces.filter(({ text }) => text !== "");
}

/** Spans in order, those that share a word made one. */
function joined(spans: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let open: Stretch | undefined;
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    if (open && first <= open.last) open.last = Math.max(open.last, last);
    else {
      open = { first, last };
      result.push(open);
    }
  }
  return result;
}
