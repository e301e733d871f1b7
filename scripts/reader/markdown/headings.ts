import type { Token } from "markdown-it";
import { type Problem, problemAt } from "../../model/problem.ts";
import { slugOf } from "../../model/slug.ts";
import type { Places } from "./places.ts";
import { bareText, isImage } from "./words.ts";

/**
 * Subheads in their order (WCAG 1.3.1, 2.4.6). A level that was left out is repaired, since what was meant is plain, and
 * told; a subhead without words is refused, since nobody knows what was meant.
 */
export class Headings {
  readonly #ids = new Set<string>();
  /** Levels as written, from the page's outermost subhead down to the last one. */
  #open: number[] = [];

  /** A part of a split story is a page of its own: its first subhead follows the title. */
  newPage(): void {
    this.#open = [];
  }

  /** Names and levels every subhead of a top-level block. */
  take(block: readonly Token[], places: Places): Problem[] {
    return block.flatMap((opening, at) => {
      if (opening.type !== "heading_open") return [];
      const [inline, closing] = block.slice(at + 1);
      if (!inline || !closing) return [];
      const words = bareText(inline.children ?? []).trim();
      this.#name(opening, words);
      return this.#level(opening, inline, closing, words, places);
    });
  }

  /** Gives a subhead an address of its own, unique over all pages of the story. */
  #name(opening: Token, words: string): void {
    const base = `muc-${slugOf(words) || "nho"}`;
    let id = base;
    for (let count = 2; this.#ids.has(id); count++) id = `${base}-${count}`;
    this.#ids.add(id);
    opening.attrSet("id", id);
  }

  #level(opening: Token, inline: Token, closing: Token, words: string, places: Places): Problem[] {
    const place = places.find(opening, "#");
    const written = Number(opening.tag.slice(1));
    if (written === 1) return [topHeading(place)];
    // A picture in place of words is told by its own rule.
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(words) && !inline.children?.some(isImage))
      return [emptyHeading(place)];
    this.#open = [...this.#open.filter((level) => level < written), written];
    const level = this.#open.length + 1;
    if (level === written) return [];
    opening.tag = closing.tag = `h${level}`;
    return [skippedLevel(place, words, written, level)];
  }
}

function topHeading(place: ReturnType<Places["startOf"]>): Problem {
  return problemAt(
    place,
    "CT-301",
    "Trong bài không dùng tiêu đề cấp một (#), vì tiêu đề bài đã là cấp một.",
    "Thêm một dấu #: viết ## trước tiêu đề nhỏ.",
  );
}

function emptyHeading(place: ReturnType<Places["startOf"]>): Problem {
  return problemAt(
    place,
    "CT-307",
    "Tiêu đề nhỏ này không có chữ nào.",
    "Viết chữ sau các dấu #, hoặc xoá dòng này.",
  );
}

function skippedLevel(
  place: ReturnType<Places["startOf"]>,
  words: string,
  written: number,
  level: number,
): Problem {
  const above = level === 2 ? "tiêu đề bài" : `cấp ${"#".repeat(level - 1)}`;
  const message = `Tiêu đề nhỏ “${words.slice(0, 60)}” viết ${"#".repeat(written)} ngay dưới ${above}, bỏ cách một cấp; trang sẽ hiện nó ở cấp ${"#".repeat(level)}.`;
  return {
    ...problemAt(place, "CT-308", message, `Viết ${"#".repeat(level)} trước tiêu đề ấy.`),
    severity: "warning",
  };
}

/** A paragraph that is one bold line, without the full stop of a sentence: most likely meant as a subhead. */
export function looksLikeHeading([opening, inline]: readonly Token[]): boolean {
  const children = (inline?.children ?? []).filter(({ type, content }) => type !== "text" || content !== "");
  if (opening?.type !== "paragraph_open" || children.at(0)?.type !== "strong_open") return false;
  if (children.findIndex(({ type }) => type === "strong_close") !== children.length - 1) return false;
  const words = bareText(children).trim();
  return words.length <= 120 && /\p{L}.*\s\S*\p{L}/u.test(words) && !/[.!?…:;,]$/u.test(words);
}

/** What an editor is told of such a line. */
export function boldHeading(paragraph: Token, places: Places): Problem {
  const message =
    "Dòng này chỉ có chữ đậm, trông như tiêu đề nhỏ nhưng máy đọc và mục lục không biết đó là tiêu đề.";
  const fix = "Bỏ các dấu ** và viết ## ở đầu dòng; nếu không phải tiêu đề thì để nguyên.";
  return { ...problemAt(places.startOf(paragraph), "CT-309", message, fix), severity: "warning" };
}
