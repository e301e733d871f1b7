/** What stands around a match, so that a rule can tell `8/3` the day from `8/3` the fraction. */
export interface Around {
  /** The text before the match, as it was written. */
  before: string;
  after: string;
}

/** One way of saying what is written in signs. */
export interface Rule {
  /** With flag `g`. */
  pattern: RegExp;
  /** Says what was matched, or nothing where the rule does not hold after all. */
  say(match: readonly (string | undefined)[], around: Around): string | undefined;
}

/** A stretch of text; what one rule has said, no later rule may touch. */
interface Stretch {
  text: string;
  /** Where it stood in the text as it was written. */
  at: number;
  isSaid: boolean;
}

/**
 * Says a text by rules, the first that holds for a place wins. A match has to stand free: no letter and no digit may
 * touch it (Safari before 16.4 knows no lookbehind, so this is not left to the patterns).
 */
export function sayBy(rules: readonly Rule[], text: string): string {
  const start: Stretch[] = [{ text, at: 0, isSaid: false }];
  const said = rules.reduce(
    (stretches, rule) => stretches.flatMap((one) => (one.isSaid ? [one] : apply(rule, one, text))),
    start,
  );
  return said.map((one) => one.text).join("");
}

function apply({ pattern, say }: Rule, { text, at }: Stretch, whole: string): Stretch[] {
  const result: Stretch[] = [];
  let from = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const around = { before: whole.slice(0, at + start), after: whole.slice(at + end) };
    const words = isFree(match[0], around) ? say(match, around) : undefined;
    if (words === undefined) {
      pattern.lastIndex = start + 1;
      continue;
    }
    result.push({ text: text.slice(from, start), at: at + from, isSaid: false });
    result.push({ text: words, at: at + start, isSaid: true });
    from = end;
    pattern.lastIndex = Math.max(end, start + 1);
  }
  result.push({ text: text.slice(from), at: at + from, isSaid: false });
  return result;
}

const ENDS_WITH_LETTER = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{M}\p{N}]/u;

function isFree(match: string, { before, after }: Around): boolean {
  const touchesBefore = BEGINS_WITH_LETTER.test(match) && ENDS_WITH_LETTER.test(before);
  const touchesAfter = ENDS_WITH_LETTER.test(match) && BEGINS_WITH_LETTER.test(after);
  return !touchesBefore && !touchesAfter;
}
