import type { Token } from "markdown-it";

/** Whether a token is a picture. */
export function isImage(token: Token): boolean {
  return token.type === "image";
}

/** The words of inline tokens, without markup; a picture's own words are its figure's. */
export function bareText(children: readonly Token[]): string {
  return children
    .map((child) => {
      if (child.type === "softbreak" || child.type === "hardbreak") return " ";
      return isImage(child) ? "" : child.content;
    })
    .join("");
}

/** Headings, list items and cells end like sentences, so that words of two of them do not read as one phrase. */
export function sentences(pieces: readonly string[]): string {
  return (
    pieces
      // Most pieces are in order, which is found out in a tenth of the time that replacing each blank by itself takes.
      .map((piece) =>
        (piece.includes("  ") || /[^\S ]/.test(piece) ? piece.replace(/\s+/g, " ") : piece).trim(),
      )
      .filter(Boolean)
      .map((piece) => (/[.!?…:;,]$/.test(piece) ? piece : `${piece}.`))
      .join(" ")
  );
}

/** An address as an editor typed it, with its letters for their percent codes. */
export function decodeAddress(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
