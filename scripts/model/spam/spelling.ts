import { fold, tonesLast } from "../vietnamese.ts";
import type { Phrase } from "./trie.ts";
import { honestBehind } from "./words.ts";

/** How far around a phrase one looks to see whether its text is written with accents. */
const NEIGHBOURHOOD = 60;

/** Vietnamese text has accents on a quarter of its letters; text that was typed without them has next to none. */
const ACCENTED = 0.06;

/**
 * Whether a stretch of text, undisguised, says a phrase: with its accents, wherever the tone mark stands (`toà`,
 * `tòa`), or with none in a neighbourhood that has none. `lo đề phòng` is not `lô đề`, and `cả cuộc` not `cá cược`.
 */
export function says(phrase: Phrase, text: string, start: number, end: number): boolean {
  if (phrase.anySpelling) return true;
  const written = text.slice(start, end).toLowerCase();
  const syllables = written.split(/[^\p{L}\p{M}\p{N}]+/u);
  if (syllables.length !== phrase.syllables.length) return false;
  if (syllables.every((one, at) => tonesLast(one) === tonesLast(phrase.syllables[at] ?? ""))) {
    return !honestBehind[phrase.name]?.test(text.slice(end, end + 24));
  }
  // In addresses hyphens stand for spaces, and `nha-cai-tao` may well be a house that is rebuilt.
  if (phrase.voice === "gambling" && /[-_]/.test(written)) return false;
  return fold(written) === written && isBare(text, start, end);
}

function isBare(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - NEIGHBOURHOOD), start)
      .split("\n")
      .at(-1) ?? "";
  const behind = text.slice(end, end + NEIGHBOURHOOD).split("\n", 1)[0] ?? "";
  const letters = (before + behind).match(/\p{L}/gu) ?? [];
  const accented = letters.filter((letter) => fold(letter) !== letter.toLowerCase());
  return accented.length <= letters.length * ACCENTED;
}

/** How the letters of a phrase hang together in a text. */
export type Setting = "plain" | "joined" | "disguised";

/**
 * Tells from the gaps between a phrase's letters how it is set: as words do, run together (`taixiu`), or torn apart
 * (`t.à.i x.ỉ.u`, `tà-i xỉu`). Nothing where the letters belong to other words (`ta ixiu`, `nhà, cái`).
 *
 * @param gaps the text before each letter but the first, without what has no width
 */
export function settingOf(gaps: readonly string[], syllables: readonly string[]): Setting | undefined {
  const borders = new Set<number>();
  syllables.slice(0, -1).reduce((sum, { length }) => {
    borders.add(sum + length);
    return sum + length;
  }, 0);
  if (gaps.every((gap) => gap === "")) return borders.size > 0 ? "joined" : "plain";
  if (gaps.length >= 3 && gaps.every((gap) => gap !== "")) return "disguised";
  let setting: Setting = "plain";
  for (const [at, gap] of gaps.entries()) {
    if (borders.has(at + 1)) {
      if (!/^(?: {1,3}|[-_.*~+|/·•]{1,3}| [-–_*·•|/+~]+ )$/u.test(gap)) return undefined;
    } else if (gap !== "") {
      if (!/^[-_.*~|·•]+$/u.test(gap)) return undefined;
      setting = "disguised";
    }
  }
  return setting;
}
