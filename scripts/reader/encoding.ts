import type { CodePage } from "./code-pages.ts";
import { likeliestPage } from "./likeliest-page.ts";

/** What a file that is not UTF-8 looks like. */
export type Encoding = "UTF-16 LE" | "UTF-16 BE" | CodePage;

/**
 * What bytes that are not UTF-8 look like: UTF-16 by its mark or its zeros, a code page by the Vietnamese words it
 * makes of them. `undefined` where nothing fits.
 */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  return utf16Of(bytes) ?? codePageOf(bytes);
}

/** How much of a file is looked at for zeros, in bytes: a page of text. */
const HEAD = 4096;

/**
 * UTF-16 by its byte-order mark (https://encoding.spec.whatwg.org/#bom-sniff); without one, by the zero that stands
 * beside every letter of ASCII: a third at least of the even or the odd places, and no zero in the others.
 */
export function utf16Of(bytes: Uint8Array): "UTF-16 LE" | "UTF-16 BE" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "UTF-16 LE";
  if (first === 0xfe && second === 0xff) return "UTF-16 BE";
  const head = bytes.subarray(0, HEAD);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const third = Math.max(2, head.length / 6);
  if (odd >= third && even === 0) return "UTF-16 LE";
  if (even >= third && odd === 0) return "UTF-16 BE";
  return undefined;
}

/** How many different words must become Vietnamese, and at least as many as do not. */
const ENOUGH = 2;

function codePageOf(bytes: Uint8Array): CodePage | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const best = likeliestPage(text);
  if (!best || best.hits.size < ENOUGH || best.hits.size < best.misses) return undefined;
  return best.page;
}
