/** A piece of an article as it is read aloud or written down: a heading, a paragraph, a row of a table. */
export interface Piece {
  element: HTMLElement;
  kind: "title" | "heading" | "text" | "item" | "row" | "caption";
}

/** What is furniture of the page, not part of the article. */
const FURNITURE = ".tools, .pager, .back-to-top, .print-end, .story, .tags, progress";

const KINDS: Record<string, Piece["kind"]> = {
  ...{ H1: "title", H2: "heading", H3: "heading", H4: "heading", H5: "heading", H6: "heading" },
  ...{ LI: "item", TR: "row", FIGCAPTION: "caption", P: "text", PRE: "text", DT: "text", DD: "text" },
};

/** The article of a page, as far as it is content, in the order of reading. */
export function storyOf(article: Element): Piece[] {
  const pieces: Piece[] = [];
  for (const element of article.querySelectorAll<HTMLElement>(Object.keys(KINDS).join())) {
    const isInside = pieces.some((piece) => piece.element.contains(element));
    const kind = KINDS[element.tagName];
    if (kind && !isInside && !element.closest(FURNITURE) && element.textContent?.trim()) {
      pieces.push({ element, kind });
    }
  }
  return pieces;
}

/**
 * A row of a table with the names of its columns, so that it makes sense without the table: `Giờ: 07:30; Việc: Chào cờ`.
 * An empty cell is left out; a row of names alone is nothing.
 */
export function rowText(row: Element): string {
  const heads = [...(row.closest("table")?.querySelectorAll("thead th") ?? [])].map(cellText);
  if (row.closest("thead") && heads.length > 0) return "";
  return [...row.children]
    .map((cell, at) => ({ head: heads[at] ?? "", text: cellText(cell) }))
    .filter(({ text }) => text !== "")
    .map(({ head, text }) => (head ? `${head}: ${text}` : text))
    .join("; ");
}

function cellText(cell: Element): string {
  return (cell.textContent ?? "").replace(/\s+/g, " ").trim();
}
