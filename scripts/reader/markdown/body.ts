import type { Token } from "markdown-it";
import type { Link } from "../../model/article.ts";
import { type Place, type Problem, problemAt } from "../../model/problem.ts";
import { slugOf } from "../../model/slug.ts";
import { judgeLink } from "./links.ts";
import { PAGE_BREAK, parser, UNKNOWN_DIRECTIVE } from "./parser.ts";

/** A picture as the text refers to it, not yet looked for on disk. */
export interface FigureReference extends Place {
  src: string;
  alt: string;
  caption?: string;
  credit?: string;
}

/** A stretch of a body whose pictures are still references. */
export type BodyBlock = { kind: "prose"; html: string } | { kind: "figure"; reference: FigureReference };

export interface Body {
  pages: BodyBlock[][];
  text: string;
  links: Link[];
  problems: Problem[];
}

/**
 * Reads an article's Markdown: pages where the editor broke them, each a row of prose and figures; the bare words for
 * the index; the links. Whatever is not allowed is a problem at its line.
 *
 * @param line the file's line on which the body begins
 */
export function readBody(markdown: string, file: string, line: number): Body {
  const reading = new BodyReading(markdown, file, line);
  const tokens = parser.parse(markdown, {});
  for (let at = 0; at < tokens.length; ) at = reading.block(tokens, at);
  return reading.finish();
}

class BodyReading {
  readonly #pages: BodyBlock[][] = [[]];
  readonly #text: string[] = [];
  readonly #links: Link[] = [];
  readonly #problems: Problem[] = [];
  readonly #headings = new Set<string>();
  readonly #lines: string[];
  readonly #file: string;
  readonly #first: number;
  #breakLine = 0;
  /** Lines of the innermost block that knows its own: the cells of a table do not. */
  #around: [number, number] = [0, 0];
  readonly #told = new Set<string>();

  constructor(markdown: string, file: string, first: number) {
    this.#lines = markdown.split("\n");
    this.#file = file;
    this.#first = first;
  }

  /** Takes in the top-level block that begins at token `at`; gives the index of the token after it. */
  block(tokens: Token[], at: number): number {
    const end = closing(tokens, at) + 1;
    const block = tokens.slice(at, end);
    const [opening, inline] = block;
    if (opening?.type === PAGE_BREAK) this.#pageBreak(opening);
    else {
      if (opening?.type === "heading_open" && inline) {
        opening.attrSet("id", headingId(bareText(inline.children ?? []), this.#headings));
      }
      for (const token of block) this.#inspect(token, opening?.type ?? "");
      const pictures = inline?.children?.some((child) => child.type === "image");
      if (opening?.type === "paragraph_open" && pictures) this.#paragraphWithPictures(inline as Token);
      else this.#prose(parser.renderer.render(block, parser.options, {}));
    }
    return end;
  }

  finish(): Body {
    if (this.#pages.length > 1 && this.#page().length === 0) this.#emptyPage();
    return { pages: this.#pages, text: sentences(this.#text), links: this.#links, problems: this.#problems };
  }

  #page(): BodyBlock[] {
    return this.#pages.at(-1) as BodyBlock[];
  }

  #prose(html: string): void {
    const last = this.#page().at(-1);
    if (last?.kind === "prose") last.html += html;
    else this.#page().push({ kind: "prose", html });
  }

  #pageBreak(token: Token): void {
    this.#breakLine = token.map?.[0] ?? 0;
    if (this.#page().length === 0) this.#emptyPage();
    this.#pages.push([]);
  }

  #emptyPage(): void {
    this.#report(
      { file: this.#file, line: this.#first + this.#breakLine, column: 1 },
      "CT-306",
      "Dấu sang trang này để lại một trang không có nội dung.",
      "Xoá dấu sang trang thừa, hoặc viết nội dung cho trang ấy.",
    );
  }

  /** Judges one token, wherever it stands, and gathers its words and links. */
  #inspect(token: Token, parent: string): void {
    if (token.map) this.#around = token.map;
    if (token.type === UNKNOWN_DIRECTIVE || token.type === PAGE_BREAK) this.#misplacedDirective(token);
    if (token.type === "heading_open") this.#heading(token);
    if (token.type === "fence" || token.type === "code_block") this.#text.push(token.content.trim());
    if (token.type !== "inline") return;
    this.#text.push(bareText(token.children ?? []));
    this.#rawHtml(token);
    for (const child of token.children ?? []) {
      if (child.type === "link_open") this.#link(child, token);
    }
    if (parent !== "paragraph_open" && token.children?.some(isImage)) this.#misplacedPicture(token);
  }

  #heading(token: Token): void {
    if (token.tag !== "h1") return;
    this.#report(
      this.#place(token, "#"),
      "CT-301",
      "Trong bài không dùng tiêu đề cấp một (#), vì tiêu đề bài đã là cấp một.",
      "Thêm một dấu #: viết ## trước tiêu đề nhỏ.",
    );
  }

  #link(child: Token, block: Token): void {
    const href = String(child.attrGet("href") ?? "");
    const place = this.#place(block, href, decode(href));
    const refusal = judgeLink(href);
    if (refusal) this.#report(place, "CT-304", refusal.message, refusal.fix);
    else this.#links.push({ ...place, href });
    if (/^https?:/i.test(href)) child.attrSet("rel", "noopener");
  }

  /** The parser has raw HTML off and would print it; what an editor pasted is not meant to be read as `<div>`. */
  #rawHtml(block: Token): void {
    const written = (block.children ?? []).map((child) =>
      child.type === "softbreak" ? "\n" : textOf(child),
    );
    const [from, to] = block.map ?? this.#around;
    const source = this.#lines.slice(from, to).join("\n");
    // What stands in the source with a backslash before it, or spelled &lt;, was meant to be read.
    const bare = (tag: string): boolean => source.replaceAll(`\\${tag}`, "").includes(tag);
    const tag = written
      .join("")
      .match(/<(?:\/?[a-z][^<>]*>|!--)/gi)
      ?.find(bare);
    if (!tag) return;
    this.#report(
      this.#place(block, tag, tag.split("\n", 1)[0] ?? tag),
      "CT-305",
      `Bài không được chứa mã HTML như ${tag.replace(/\s+/g, " ").slice(0, 40)}.`,
      "Xoá mã ấy và viết bằng Markdown; muốn in nguyên văn thì đặt giữa hai dấu `.",
    );
  }

  #misplacedDirective(token: Token): void {
    const isBreak = token.type === PAGE_BREAK;
    this.#report(
      this.#place(token, ":::"),
      "CT-303",
      isBreak
        ? "Dấu sang trang không đặt trong danh sách hay trích dẫn được."
        : "Dòng bắt đầu bằng ::: này máy không hiểu.",
      "Để chia trang, viết riêng một dòng sát lề: ::: sang-trang :::",
    );
  }

  #misplacedPicture(token: Token): void {
    this.#report(
      this.#place(token, "!["),
      "CT-302",
      "Ảnh không đặt trong danh sách, bảng, tiêu đề hay trích dẫn được.",
      "Đưa ảnh ra một đoạn riêng, có dòng trống ở trên và dưới.",
    );
  }

  /** A paragraph that holds pictures becomes text and figures in turn. */
  #paragraphWithPictures(inline: Token): void {
    let depth = 0;
    let run: Token[] = [];
    for (const child of inline.children ?? []) {
      depth += child.nesting;
      if (!isImage(child)) run.push(child);
      else if (depth > 0) this.#misplacedPicture(inline);
      else {
        this.#paragraph(run);
        run = [];
        this.#page().push({ kind: "figure", reference: this.#figure(child, inline) });
      }
    }
    this.#paragraph(run);
  }

  #paragraph(children: Token[]): void {
    const html = parser.renderer.renderInline(children, parser.options, {}).trim();
    if (html) this.#prose(`<p>${html}</p>\n`);
  }

  /** `![what is seen](file.jpg "Caption. Ảnh: name")`: the title is the caption, its end (Ảnh or Tranh) the credit. */
  #figure(image: Token, block: Token): FigureReference {
    const src = decode(String(image.attrGet("src") ?? ""));
    const place = this.#place(block, src, String(image.attrGet("src")));
    const alt = bareText(image.children ?? []).trim();
    const title = String(image.attrGet("title") ?? "").trim();
    const [, caption = title, credit] = /^(.*?)[\s(]*((?:Ảnh|Tranh):\s*[^()]+?)\)?\.?$/u.exec(title) ?? [];
    if (caption) this.#text.push(caption);
    return { ...place, src, alt, ...(caption && { caption }), ...(credit && { credit }) };
  }

  /**
   * Where in its block something is written: the first line that holds one of `needles`, the second for the second of
   * its kind. The block's own beginning where none does.
   */
  #place(token: Token, ...needles: string[]): Place {
    const [from, to] = token.map ?? this.#around;
    for (const needle of needles.filter(Boolean)) {
      for (let line = from; line < to; line++) {
        const text = this.#lines[line] ?? "";
        for (let column = text.indexOf(needle); column >= 0; column = text.indexOf(needle, column + 1)) {
          const key = `${line}:${column}`;
          if (this.#told.has(key)) continue;
          this.#told.add(key);
          return { file: this.#file, line: this.#first + line, column: column + 1 };
        }
      }
    }
    return { file: this.#file, line: this.#first + from, column: 1 };
  }

  #report(
    place: Place,
    ...said: [code: Parameters<typeof problemAt>[1], message: string, fix: string]
  ): void {
    this.#problems.push(problemAt(place, ...said));
  }
}

/** The address of a subhead, unique over all pages of a story. */
function headingId(text: string, taken: Set<string>): string {
  const base = `muc-${slugOf(text) || "nho"}`;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

function closing(tokens: Token[], at: number): number {
  let depth = 0;
  for (let end = at; end < tokens.length; end++) {
    depth += tokens[end]?.nesting ?? 0;
    if (depth === 0) return end;
  }
  return tokens.length - 1;
}

function bareText(children: Token[]): string {
  return children
    .map((child) => {
      if (child.type === "softbreak" || child.type === "hardbreak") return " ";
      return isImage(child) ? "" : child.content;
    })
    .join("");
}

/** Headings, list items and cells end like sentences, so that words of two of them do not read as one phrase. */
function sentences(pieces: string[]): string {
  return pieces
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .map((piece) => (/[.!?…:;,]$/.test(piece) ? piece : `${piece}.`))
    .join(" ");
}

function textOf(child: Token): string {
  return child.type === "text" ? child.content : "";
}

function isImage(token: Token): boolean {
  return token.type === "image";
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
