import type { Abbreviation } from "../../../../scripts/model/abbreviation.ts";
import { fold } from "../../../../scripts/model/vietnamese.ts";
import { formsOf, nextToken, type Piece, type Token } from "./token.ts";

/** A question taken apart. */
export interface Question {
  tokens: Token[];
  /** Whether accents were typed at all; without any, no spelling is more exact than another. */
  accented: boolean;
  /** Whether there was more than is looked for. */
  cut: boolean;
}

/** More words than this nobody types, and each costs a file of the index. */
const MOST = 12;

/** What a visitor typed, taken apart. Never fails: what means nothing is no token. */
export function parseQuestion(text: string, abbreviations: readonly Abbreviation[]): Question {
  const pieces = piecesOf(text.normalize("NFC").toLowerCase());
  const shortForms = formsOf(abbreviations);
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length && tokens.length <= MOST; ) {
    const [token, length] = nextToken(pieces.slice(at), shortForms);
    if (token) tokens.push(token);
    at += length;
  }
  const kept = tokens.slice(0, MOST);
  return {
    tokens: kept,
    accented: kept.some(({ spelling }) => fold(spelling) !== spelling),
    cut: kept.length < tokens.length,
  };
}

/** Words between blanks, each with the quotation it stands in. A quotation mark without its twin is none. */
function piecesOf(text: string): Piece[] {
  const spans = text.replace(/[“”„«»]/g, '"').split('"');
  const last = spans.length - 1;
  return spans.flatMap((span, at) => {
    const quotation = at % 2 === 1 && at < last ? at : 0;
    return span
      .split(/[^\p{L}\p{M}\p{N}/&.,-]+|[,.]+(?!\d)/u)
      .map((word) => word.replace(/^[/&.,-]+|[/&.,-]+$/g, ""))
      .filter(Boolean)
      .map((word) => ({ text: word, folded: fold(word), quotation }));
  });
}
