import type { Token } from "markdown-it";
import { type Problem, problemAt } from "../../model/problem.ts";
import type { Places } from "./places.ts";
import { bareText } from "./words.ts";

/** What a line above a table begins with to be its caption, as printed papers number theirs: `Bảng 2: Cấp gió`. */
const captionStart = /^Bảng(?:\s+\d+)?\s*[:.]\s*\S/u;
const LONGEST_NAME = 100;

/**
 * Gives tables what a reading machine needs (WCAG 1.3.1): header cells that say what they head, a caption, a name for
 * the region they scroll in. A table whose first header cell is empty has headers in its first column too.
 */
export class Tables {
  #count = 0;

  /** Completes every table of a top-level block; a column without a name is a problem. */
  take(block: readonly Token[], places: Places): Problem[] {
    return block.flatMap((token, at) => {
      if (token.type !== "table_open") return [];
      const end = block.findIndex((other, index) => index > at && other.type === "table_close");
      return this.#table(block.slice(at, end), places);
    });
  }

  #table(tokens: readonly Token[], places: Places): Problem[] {
    const [opening] = tokens;
    const cells = cellsOf(tokens, "th_open");
    const names = cells.map(({ inline }) => bareText(inline?.children ?? []).trim());
    const heads = names.filter(Boolean);
    this.#count += 1;
    const caption = tokens[1]?.type === "caption_open" ? bareText(tokens[2]?.children ?? []) : undefined;
    if (opening) opening.info = shorten(caption ?? `Bảng ${this.#count}: ${heads.join(", ")}`);
    for (const { opening } of cells) opening.attrSet("scope", "col");
    if (names[0] === "" && names.length > 1) headRows(tokens, cells[0]);
    const nameless = names.findIndex((name, at) => name === "" && (at > 0 || names.length === 1));
    if (heads.length > 0 && nameless < 0) return [];
    return [withoutName(heads.length === 0 ? undefined : nameless + 1, opening, places)];
  }
}

interface Cell {
  opening: Token;
  inline: Token | undefined;
  closing: Token | undefined;
}

function cellsOf(tokens: readonly Token[], type: string): Cell[] {
  return tokens.flatMap((opening, at) =>
    opening.type === type ? [{ opening, inline: tokens[at + 1], closing: tokens[at + 2] }] : [],
  );
}

/** The corner heads nothing; each first cell below it heads its row. */
function headRows(tokens: readonly Token[], corner: Cell | undefined): void {
  if (corner) become(corner, "td", null);
  for (const [at, token] of tokens.entries()) {
    const [first] = token.type === "tr_open" ? cellsOf(tokens.slice(at + 1, at + 4), "td_open") : [];
    if (first?.inline && bareText(first.inline.children ?? []).trim() !== "") become(first, "th", "row");
  }
}

function become({ opening, closing }: Cell, tag: "td" | "th", scope: "row" | null): void {
  for (const token of [opening, closing]) if (token) token.tag = tag;
  opening.attrs = (opening.attrs ?? []).filter(([name]) => name !== "scope");
  if (scope) opening.attrSet("scope", scope);
}

function shorten(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  return `${text.slice(0, LONGEST_NAME).replace(/\s+\S*$/u, "")}…`;
}

function withoutName(column: number | undefined, table: Token | undefined, places: Places): Problem {
  const message =
    column === undefined
      ? "Bảng không có tên cột nào, nên người nghe máy đọc không biết ô nào nói gì."
      : `Cột thứ ${column} của bảng không có tên.`;
  const fix = "Viết tên cho mọi cột ở hàng đầu; chỉ ô góc trái được để trống, khi cột đầu là tên các hàng.";
  return problemAt(places.startOf(table), "CT-311", message, fix);
}

/** Whether a block is a line that names the table under it. */
function isCaption(block: readonly Token[]): boolean {
  const [opening, inline, , more] = block;
  if (opening?.type !== "paragraph_open" || more) return false;
  const breaks = inline?.children?.some(({ type }) => /break$/.test(type) || type === "image");
  return !breaks && captionStart.test(bareText(inline?.children ?? []));
}

/** Puts each line that names a table into the table, as its caption. */
export function withCaptions(blocks: readonly Token[][]): Token[][] {
  const joined: Token[][] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    const [opening, ...rest] = block;
    if (opening?.type !== "table_open" || !above || !isCaption(above)) joined.push(block);
    else {
      for (const token of above)
        if (token.type !== "inline") {
          token.type = token.type.replace("paragraph", "caption");
          token.tag = "caption";
        }
      joined.splice(-1, 1, [opening, ...above, ...rest]);
    }
  }
  return joined;
}
