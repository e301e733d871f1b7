/**
 * Vietnamese text as plain functions, shared by the build and the browser: nothing here may need Node.
 */

/**
 * Text without accents, in lower case, `đ` as `d`: what two people type when they mean the same word.
 *
 * @example fold("Đảng uỷ") // "dang uy"
 */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "d").toLowerCase();
}

/**
 * A syllable with its tone mark at its end, where both schools of spelling agree; decomposed (NFD).
 *
 * @example tonesLast("hoà") === tonesLast("hòa") // true
 */
export function tonesLast(syllable: string): string {
  const marks = syllable.normalize("NFD");
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(marks)?.[0] ?? "";
  return tone === "" ? marks : marks.replace(tone, "") + tone;
}

/**
 * The words of a text, folded: letters and digits between signs.
 *
 * @example foldedWords("Số 1234/QĐ-UBND") // ["so", "1234", "qd", "ubnd"]
 */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * A piece of text as the search index keys it: its letters and digits in one, folded.
 *
 * @example foldedKey("1234/QĐ-UBND") // "1234qdubnd"
 */
export function foldedKey(text: string): string {
  return foldedWords(text).join("");
}

/**
 * Writes `đ` as `ḏ` (U+1E0F) for the search index and its queries. Pagefind folds accents by canonical decomposition
 * (NFD); `đ` has none, so a reader typing `dang` would never find `đảng`. `ḏ` decomposes to `d` and a mark, and no
 * Vietnamese word uses it.
 */
export function shim(text: string): string {
  return text.normalize("NFC").replace(/đ/g, "ḏ").replace(/Đ/g, "Ḏ");
}

/** Turns what the index gives back into true spelling. `unshim(shim(text))` is `text` in NFC. */
export function unshim(text: string): string {
  return text.normalize("NFC").replace(/ḏ/g, "đ").replace(/Ḏ/g, "Đ");
}
