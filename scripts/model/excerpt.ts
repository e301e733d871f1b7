/**
 * Where a sentence ends: a stop after a word, before a capital. `Điều 1.`, `TP.` and `GS.` end none.
 */
const SENTENCE_END = /(?<=[\p{Ll}\d”"’')\]]{2})[.!?…]+[”"’')\]]*(?=\s[“"‘'(]*[\p{Lu}\d])/gu;

/** What must not stand before an ellipsis: signs, and what only joins a word to the next. */
const LOOSE_END = /[\s,;:.!?…–—\-(“‘"']+$/u;

/**
 * The first sentences of a text, as many whole ones as there is room for. Where they would fill less than half of it, the
 * first words and an ellipsis.
 *
 * @param most how many characters there is room for, the ellipsis among them; search pages show about 160
 * @example excerptOf("Hội nghị bàn hai việc. Việc thứ nhất là đê.", 30) // "Hội nghị bàn hai việc."
 */
export function excerptOf(text: string, most = 160): string {
  const whole = text.replace(/\s+/g, " ").trim();
  if (whole.length <= most) return whole;
  const ends = [...whole.slice(0, most + 2).matchAll(SENTENCE_END)]
    .map(({ index, 0: stop }) => index + stop.length)
    .filter((end) => end <= most);
  const last = ends.at(-1) ?? 0;
  return last * 2 >= most ? whole.slice(0, last) : firstWords(whole, most);
}

function firstWords(text: string, most: number): string {
  const end = text.lastIndexOf(" ", most - 1);
  return `${text.slice(0, end > 0 ? end : most - 1).replace(LOOSE_END, "")}…`;
}
