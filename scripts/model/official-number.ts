import { foldedKey, foldedWords } from "./vietnamese.ts";

/**
 * Numbers of official documents as Decree 30/2020/NĐ-CP writes them (number, sometimes the year, kind, issuer:
 * `1234/QĐ-UBND`, `57/2024/NQ-HĐND`), and as the Party does (`05-NQ/TU`).
 */
const IN_TEXT =
  /(?:^|[^\p{L}\p{N}])(\d{1,5}[a-z]?(?:\s?[/-]\s?(?:19|20)\d\d)?(?:\s?[/-]\s?\p{Lu}[\p{L}&]{0,9}){1,4})(?![\p{L}\p{N}])/gu;

/** Short names of kinds of document (Decree 30/2020/NĐ-CP, appendix III, and the Party's), folded. */
const KINDS = new Set(
  (
    "bb bc cc cd ct ctr cv da dc dt dv gb gcn gdd gg gm gn gp gt gtt gu gxn hd hdnd kh kl lt mttq nd nq pa pb " +
    "pc pg pt qc qd qh qt qyd sl sy tb tc tl tt ttb ttg ttlt ttr tu tw ubnd"
  ).split(" "),
);

/** Short names of those who issue them, as far as they could be a syllable; the others have no vowel. */
const ISSUERS = new Set("tu tw byt btp bnv ub da dua ttg".split(" "));

/**
 * The numbers a text names, in the order they stand there, as written.
 *
 * @example officialNumbers("theo Quyết định số 1234/QĐ-UBND ngày 5/12/2018") // ["1234/QĐ-UBND"]
 */
export function officialNumbers(text: string): string[] {
  return [...text.matchAll(IN_TEXT)].map(([, number = ""]) => number);
}

/**
 * What stays of a number in every way of writing it: letters and digits, folded. The search index makes the same of
 * a word with signs in it.
 *
 * @example numberKey("1234/QĐ-UBND") // "1234qdubnd"
 */
export function numberKey(number: string): string {
  return foldedKey(number);
}

/**
 * How many of these words, from the first on, make up one official number; 0 if they do not begin with one. Joined by
 * signs any letters will do; with blanks between, a known kind and an issuer, so that “12 tt” stays what it is.
 *
 * @param words folded
 * @example numberLength(["1234", "qd", "ubnd", "ngay"]) // 3
 * @example numberLength(["1234/qd-ubnd"]) // 1
 */
export function numberLength(words: readonly string[]): number {
  const [first = ""] = words;
  if (!/^\d{1,5}[a-z]?(?:[/-](?:19|20)\d\d)?(?:[/-][a-z&]{1,10})*[/-]?$/.test(first)) return 0;
  const joined = first.split(/[/-]/).filter((part) => /^[a-z&]/.test(part));
  const codes = [...joined];
  let at = 1;
  if (codes.length === 0 && /^(?:19|20)\d\d$/.test(words[at] ?? "")) at++;
  for (; at < words.length; at++) {
    const parts = (words[at] ?? "").split(/[/-]/).filter(Boolean);
    if (parts.length === 0 || !parts.every(isCode)) break;
    codes.push(...parts);
  }
  if (codes.length >= 2 && KINDS.has(codes[0] ?? "")) return at;
  return joined.length > 0 ? 1 : 0;
}

/** No Vietnamese syllable is without a vowel. */
function isCode(part: string): boolean {
  return /^[b-df-hj-np-tv-xz]{2,7}$/.test(part) || KINDS.has(part) || ISSUERS.has(part);
}

/** Codes that are written with `Đ`, by how they are typed without. */
const WITH_BAR: Record<string, string> = { dc: "ĐC", hdnd: "HĐND", nd: "NĐ", qd: "QĐ", qyd: "QyĐ" };

/**
 * A number that was typed in haste, as offices write it.
 *
 * @example writtenNumber("1236 qd ubnd") // "1236/QĐ-UBND"
 */
export function writtenNumber(typed: string): string {
  const [number = "", ...codes] = foldedWords(typed);
  const years = codes.filter((code) => /^\d+$/.test(code));
  const names = codes
    .filter((code) => !years.includes(code))
    .map((code) => WITH_BAR[code] ?? code.toUpperCase());
  return [number, ...years, names.join("-")].filter(Boolean).join("/");
}
