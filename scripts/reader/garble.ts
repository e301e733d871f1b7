import { type CodePage, codePages } from "./code-pages.ts";
import { likeliestPage } from "./likeliest-page.ts";

/** Text that is UTF-8 by now, but whose letters went wrong on the way. */
export interface Garble {
  /** What the text was written in before its bytes were taken for letters. */
  origin: "UTF-8" | CodePage;
  /** Where the first doubtful word begins, in UTF-16 units. */
  index: number;
  word: string;
  /** The same word as it was meant. */
  meant: string;
}

/** How many different words must become Vietnamese, and more than do not: one strange word is a name or foreign. */
const ENOUGH_WORDS = 3;

/** How many different letters must have been spread over two or three signs: a quotation may look like one. */
const ENOUGH_LETTERS = 2;

/**
 * Finds text that is valid UTF-8 and yet garbled: UTF-8 that was read as Windows-1252 or Latin-1 and saved again
 * (`Cá»™ng hÃ²a`), or letters of an old code page that were (`C«ng hoµ`, `Coäng hoøa`).
 */
export function findGarble(text: string): Garble | undefined {
  return findUtf8(text) ?? findCodePage(text);
}

function findCodePage(text: string): Garble | undefined {
  const best = likeliestPage(text);
  if (!best || best.hits.size < ENOUGH_WORDS || best.hits.size <= best.misses) return undefined;
  const [[word, index] = ["", 0]] = best.hits;
  return { origin: best.page, index, word, meant: codePages[best.page](word) };
}

/** What Windows-1252 makes of the bytes 0x80 to 0x9F; https://encoding.spec.whatwg.org/index-windows-1252.txt */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const TAIL = `[\\u0080-\\u00bf${HIGH}]`;

/** What one letter becomes: a lead byte of UTF-8 and one or two more (RFC 3629, section 4). */
const SPREAD = new RegExp(`[\\u00c2-\\u00df]${TAIL}|[\\u00e0-\\u00ef]${TAIL}{2}`, "g");

/** Letters of Vietnamese beyond ASCII, and the signs its typists use: nothing else counts as found again. */
const EXPECTED = /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ‘’“”–—…]/u;

function findUtf8(text: string): Garble | undefined {
  const letters = [...text.matchAll(SPREAD)].filter(
    (match) => EXPECTED.test(joined(match[0])) && !endsQuotation(match),
  );
  if (new Set(letters.map(([spread]) => spread)).size < ENOUGH_LETTERS) return undefined;
  const found = letters[0]?.index ?? 0;
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, found - 20), found))?.[0] ?? "";
  const index = found - before.length;
  const word = /^[^ \t\n]{1,40}/.exec(text.slice(index))?.[0] ?? "";
  return { origin: "UTF-8", index, word, meant: word.replace(SPREAD, joined) };
}

/** `“THỊ XÃ”` and `«cá»…` are quotations and not `Ô` and `ễ`: no letter follows. */
function endsQuotation({ 0: spread, index, input }: RegExpExecArray): boolean {
  return /[‘’“”–—…]$/u.test(spread) && !/^\p{L}/u.test(input.slice(index + spread.length));
}

/** The letter that two or three signs were, before each of its bytes was taken for one. */
function joined(spread: string): string {
  const bytes = [...spread].map((sign) => {
    const high = HIGH.indexOf(sign);
    return high >= 0 ? 0x80 + high : sign.charCodeAt(0);
  });
  return Buffer.from(bytes).toString("utf8");
}
