import { isUtf8, transcode } from "node:buffer";
import type { Problem } from "../model/problem.ts";
import { utf16Of } from "./encoding.ts";
import { evenLines } from "./even-lines.ts";
import { findGarble } from "./garble.ts";
import { FORBIDDEN } from "./invisible.ts";
import { garbled, hidden, lost, notUtf8 } from "./text-problems.ts";

/**
 * Where a text must be looked at closely: what is forbidden, and what Vietnamese in UTF-8 never writes but its old code
 * pages do on every line (letters and signs of Latin-1; then, in pairs, tones of Windows-1258 behind their letter and
 * `Ã` before a sign). Foreign words have some of it, so this alone condemns nothing. Few ranges make it quick: with
 * three more it takes five times as long.
 */
const DOUBTFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this pattern is for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff¨-®µ-¼Ä-ÇÐÑä-çî-ñöøûü]|[a-zâêôõýã][ÌÒÞ]|[âêôõýã][ìò]|Ã[\u00a0-\u00bf]/;

/**
 * The text of a file: strict UTF-8, without byte-order mark, with LF line ends, in NFC. A file that is anything else, or
 * whose letters went wrong before it became UTF-8, is a problem, never a page of garbled letters.
 *
 * @param file path relative to the content folder, for the problem's place
 */
export function decodeText(bytes: Uint8Array, file: string): string | Problem {
  const text = decodeUtf8(bytes);
  if (text === undefined) return notUtf8(bytes, file);
  const clean = evenLines(text).normalize("NFC");
  if (!DOUBTFUL.test(clean)) return clean;
  return judgeText(clean, bytes, file) ?? clean;
}

/** Strict UTF-8. A `TextDecoder` gives the same and takes six times as long, a fifteenth of the time of an article. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? transcode(bytes, "utf8", "utf16le").toString("utf16le") : undefined;
}

/** What is wrong with a text that has something doubtful, if anything is. */
function judgeText(text: string, bytes: Uint8Array, file: string): Problem | undefined {
  if (text.includes("\u0000") && utf16Of(bytes)) return notUtf8(bytes, file);
  const garble = findGarble(text);
  if (garble) return garbled(garble, text, file);
  const bad = FORBIDDEN.exec(text);
  if (!bad) return undefined;
  return bad[0] === "\ufffd" ? lost(text, bad.index, file) : hidden(text, bad.index, file);
}
