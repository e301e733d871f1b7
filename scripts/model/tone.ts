/**
 * The two places a tone mark is written in `oa`, `oe` and `uy` at the end of a syllable: on the first vowel (`hóa`,
 * `khỏe`, `ủy`, the older habit) or on the second (`hoá`, `khoẻ`, `uỷ`, the one schoolbooks teach). Both are in daily
 * use, often on one page, and mean the same word. Where a letter follows (`hoàn`) or the `u` belongs to `qu` (`quý`)
 * there is one way only.
 */

/** Grave, acute, tilde, hook above, dot below. */
const TONE = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
const END = "(?![\\p{L}\\p{M}])";

// What stands before is captured, not looked behind at: browsers of 2021 know no lookbehind.
const ON_FIRST = new RegExp(`(o)(${TONE})([ae])${END}|(^|[^q])(u)(${TONE})(y)${END}`, "giu");
const ON_SECOND = new RegExp(`(o)([ae])(${TONE})${END}|(^|[^q])(u)(y)(${TONE})${END}`, "giu");

/**
 * Text with tone marks on the second vowel; NFC.
 *
 * @example withNewTones("văn hóa, Ủy ban, quý") // "văn hoá, Uỷ ban, quý"
 */
export function withNewTones(text: string): string {
  return text
    .normalize("NFD")
    .replace(ON_FIRST, (_, o, tone, a, before, u, mark, y) =>
      o ? `${o}${a}${tone}` : `${before}${u}${y}${mark}`,
    )
    .normalize("NFC");
}

/**
 * Text with tone marks on the first vowel; NFC. Undoes `withNewTones`, and the other way round.
 *
 * @example withOldTones("văn hoá, Uỷ ban, quý") // "văn hóa, Ủy ban, quý"
 */
export function withOldTones(text: string): string {
  return text
    .normalize("NFD")
    .replace(ON_SECOND, (_, o, a, tone, before, u, y, mark) =>
      o ? `${o}${tone}${a}` : `${before}${u}${mark}${y}`,
    )
    .normalize("NFC");
}
