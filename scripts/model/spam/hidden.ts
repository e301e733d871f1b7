import { INVISIBLES, type Letters, twinOf } from "./letters.ts";

/** Ways of writing that show a reader one thing and a machine another. */

/** The names under which tricks without words of their own are acknowledged. */
export const SPACES = "khoảng trắng dài";
export const MANY_LINKS = "nhiều liên kết ngoài";

/** A trick, the words it was played on as a reader sees them, and the stretch of text itself. */
export interface Trick {
  message: string;
  fix: string;
  words: string[];
  written: string;
}

/** An invisible character with a letter or a digit on either side. */
const letter = "[\\p{L}\\p{N}]\\p{M}*";
const invisibleInside = new RegExp(`(?:${letter})+(?:[${INVISIBLES}]+(?:${letter})+)+`, "gu");
const invisibles = new RegExp(`[${INVISIBLES}]`, "gu");

/** Eight such spaces, as characters or spelled out, are no slip of the hand: they push text out of sight. */
const spaces =
  /(?:[\u00a0\u2000-\u200a\u202f\u205f\u2800\u3000\u3164]|&(?:nbsp|emsp|ensp|#160|#xa0|#12288|#x3000);){8,}/i;

/** Looked for first: finding a pair is a tenth of the work of that pattern, and hardly an article has one. */
const blanks = ["\u00a0\u00a0", "\u2003\u2003", "\u3000\u3000", "\u2800\u2800", ";&"];

/** The tricks played on the words of a text, each kind once. */
export function tricksIn({ text, strange }: Letters): Trick[] {
  return strange ? [...split(text), ...mixed(text)] : [];
}

/** Whether, in an article's source, blanks in a row push something out of sight. */
export function pushedAway(source: string): Trick[] {
  const run = blanks.some((pair) => source.includes(pair)) ? spaces.exec(source)?.[0] : undefined;
  if (run === undefined) return [];
  const message = `Ở đây có ${run.replace(/&[^;]*;/g, " ").length} khoảng trắng đặc biệt liền nhau, thường dùng để đẩy chữ ra khỏi tầm mắt.`;
  return [{ message, fix: "Xoá những khoảng trắng ấy.", words: [SPACES], written: run }];
}

function split(text: string): Trick[] {
  const found = text.match(invisibleInside) ?? [];
  const words = [...new Set(found.map((word) => word.replace(invisibles, "")))];
  if (words.length === 0) return [];
  const message = `Giữa các chữ của ${quoted(words)} có ký tự không nhìn thấy.`;
  return [{ message, fix: "Xoá từ ấy rồi gõ lại bằng tay.", words, written: found[0] ?? "" }];
}

/** Words of Latin letters among which stand letters of another alphabet that look the same. */
function mixed(text: string): Trick[] {
  const found = (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => {
    const foreign = [...word].filter((char) => /[^\p{Script=Latin}\p{M}]/u.test(char));
    const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
    return foreign.length > 0 && latin >= 2 && foreign.every(twinOf);
  });
  const words = [...new Set(found.map((word) => [...word].map((char) => twinOf(char) ?? char).join("")))];
  if (words.length === 0) return [];
  const message = `Chữ trong ${quoted(words)} có chữ cái của bảng chữ khác, trông giống chữ Việt.`;
  return [{ message, fix: "Xoá từ ấy rồi gõ lại bằng tay.", words, written: found[0] ?? "" }];
}

/** Whether the text of a link shows a reader nothing to click on. */
export function isUnseen(text: string): boolean {
  return !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.normalize("NFKC").replace(invisibles, ""));
}

/** Words as a message shows them. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}
