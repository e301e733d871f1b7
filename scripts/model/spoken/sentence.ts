/** A stretch of a text, as `slice` takes it. */
export interface Stretch {
  start: number;
  end: number;
}

/** What a point belongs to that ends no sentence: short forms before a name, a letter, the number of a paragraph. */
const NO_END = /(?:^|[^\p{L}\p{N}])(?:TP|Tp|TX|TT|KP|Q|P|H|X|GS|PGS|TS|ThS|BS|KS|LS|tr|\p{Lu}|\d{1,2})\.$/u;

/** Sentence signs, what closes with them, and the blank before what may begin a sentence. */
const END = /[.!?…]+[”"’)\]]*(?=\s+[“"‘([–-]?\s?[\p{Lu}\d])|[.!?…]*[ \t]*\n+/gu;

/**
 * The sentences of a text, without the blanks around them.
 *
 * @example sentencesOf("Đến TP. Vinh. Rồi về.").length // 2
 */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0].includes("\n") || !NO_END.test(text.slice(start, end))) close(end);
  }
  close(text.length);
  return sentences;
}

/**
 * Cuts what is to be said into pieces a speech engine takes: Chrome falls silent within an utterance of more than about
 * fifteen seconds (https://crbug.com/679437), which is some 250 letters at the usual pace. Cuts fall on a pause where
 * there is one, else on a blank.
 *
 * @param most letters of a piece
 */
export function piecesOf(said: string, most = 180): string[] {
  const pieces: string[] = [];
  let rest = said.trim();
  while (rest.length > most) {
    const head = rest.slice(0, most + 1);
    const pause = Math.max(...[", ", "; ", ": ", ". "].map((sign) => head.lastIndexOf(sign)));
    const cut = pause > most / 3 ? pause + 1 : head.lastIndexOf(" ") > 0 ? head.lastIndexOf(" ") : most;
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest ? [...pieces, rest] : pieces;
}
