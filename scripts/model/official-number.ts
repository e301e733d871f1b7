import { fold } from "./vietnamese.ts";

/**
 * Numbers of official documents as Decree 30/2020/NĐ-CP writes them (number, sometimes the year, kind, issuer:
 * `1234/QĐ-UBND`, `57/2024/NQ-HĐND`), and as the Party does (`05-NQ/TU`).
 */
const IN_TEXT =
  /(?:^|[^\p{L}\p{N}])(\d{1,5}[a-z]?(?:\s?[/-]\s?(?:19|20)\d\d)?(?:\s?[/-]\s?\p{Lu}[\p{L}&]{0,9}){1,4})(?![\p{L}\p{N}])/gu;

/** Short names of kinds of document and of those who issue them, folded, as people type them with blanks between. */
const CODES = new Set(
  (
    "bb bc cd cp ct ctr cv da db dt dv gcn gm gp gt gxn hd hdnd kh kl lt mttq nd nq pa pb pc pt qc qd qh qppl sl " +
    "tb tc td th tt ttg ttlt ttr tu tw ubmttq ubnd vp vpcp xdct bgdt btc bnv btp byt bxd bct btnmt"
  ).split(" "),
);

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
  return fold(number).replace(/[^a-z0-9]/g, "");
}

/**
 * How many of these words, from the first on, make up one official number; 0 if they do not begin with one. Joined by
 * signs any letters will do; with blanks between, at least two known codes, so that “12 tt” stays what it is.
 *
 * @param words folded
 * @example numberLength(["1234", "qd", "ubnd", "ngay"]) // 3
 * @example numberLength(["1234/qd-ubnd"]) // 1
 */
export function numberLength(words: readonly string[]): number {
  const [first = ""] = words;
  if (/^\d{1,5}[a-z]?(?:[/-](?:19|20)\d\d)?(?:[/-][a-z&]{1,10}){1,4}$/.test(first)) return 1;
  if (!/^\d{1,5}[a-z]?(?:[/-](?:19|20)\d\d)?(?:[/-][a-z&]{1,10})*[/-]?$/.test(first)) return 0;
  let codes = 0;
  let at = 1;
  if (/^(?:19|20)\d\d$/.test(words[at] ?? "")) at++;
  for (; at < words.length; at++) {
    const parts = (words[at] ?? "").split(/[/-]/).filter(Boolean);
    if (parts.length === 0 || !parts.every((part) => CODES.has(part))) break;
    codes += parts.length;
  }
  return codes >= 2 ? at : 0;
}
