import type { Token } from "markdown-it";
import type { Link } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { judgeAlt } from "../alt-text.ts";
import { PAGE_BREAK } from "./directive.ts";
import { type FigureReference, readFigure } from "./figure.ts";
import { boldHeading, Headings, looksLikeHeading } from "./headings.ts";
import { parser } from "./parser.ts";
import { Places } from "./places.ts";
import { emptyPage, judgeBox, judgeToken, misplacedPicture, readLinks } from "./rules.ts";
import { Tables, withCaptions } from "./tables.ts";
import { bareText, isImage, sentences } from "./words.ts";

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
  const reading = new BodyReading(new Places(markdown, file, line));
  for (const block of withCaptions(blocksOf(parser.parse(markdown, {})))) reading.take(block);
  return reading.finish();
}

/** A body as it grows, block by block. */
class BodyReading {
  readonly #places: Places;
  readonly #pages: BodyBlock[][] = [[]];
  readonly #text: string[] = [];
  readonly #links: Link[] = [];
  readonly #problems: Problem[] = [];
  readonly #headings = new Headings();
  readonly #tables = new Tables();
  #mark: Token | undefined;
  /** The block before, while it may turn out to have been meant as a subhead. */
  #boldLine: Token | undefined;

  constructor(places: Places) {
    this.#places = places;
  }

  /** Takes in one top-level block: its opening token, what is inside, its closing token. */
  take(block: Token[]): void {
    const [opening, inline] = block;
    this.#judgeBoldLine(block);
    if (opening?.type === PAGE_BREAK) {
      this.#breakPage(opening);
      return;
    }
    this.#problems.push(...judgeBox(block, this.#places));
    this.#problems.push(...this.#headings.take(block, this.#places));
    this.#problems.push(...this.#tables.take(block, this.#places));
    for (const token of block) this.#gather(token, opening?.type ?? "");
    if (opening?.type === "paragraph_open" && inline?.children?.some(isImage)) this.#figures(inline);
    else this.#prose(parser.renderer.render(block, parser.options, {}));
  }

  finish(): Body {
    if (this.#mark && this.#page().length === 0) this.#problems.push(emptyPage(this.#mark, this.#places));
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

  #breakPage(mark: Token): void {
    if (this.#page().length === 0) this.#problems.push(emptyPage(mark, this.#places));
    this.#mark = mark;
    this.#headings.newPage();
    this.#pages.push([]);
  }

  /** A bold line with text under it stands where a subhead would; the last line of a part may be a signature. */
  #judgeBoldLine(block: readonly Token[]): void {
    const [opening] = block;
    const goesOn = opening?.type !== PAGE_BREAK && opening?.type !== "heading_open";
    if (this.#boldLine && goesOn) this.#problems.push(boldHeading(this.#boldLine, this.#places));
    this.#boldLine = looksLikeHeading(block) ? opening : undefined;
  }

  /** Judges one token, wherever in its block it stands, and gathers its words and links. */
  #gather(token: Token, parent: string): void {
    this.#places.enter(token);
    this.#problems.push(...judgeToken(token, parent, this.#places));
    if (token.type === "fence" || token.type === "code_block") this.#text.push(token.content);
    if (token.type !== "inline") return;
    this.#text.push(bareText(token.children ?? []));
    const { links, problems } = readLinks(token, this.#places);
    this.#links.push(...links);
    this.#problems.push(...problems);
  }

  /** A paragraph that holds pictures becomes text and figures in turn. */
  #figures(inline: Token): void {
    let depth = 0;
    let run: Token[] = [];
    for (const child of inline.children ?? []) {
      depth += child.nesting;
      if (!isImage(child)) run.push(child);
      else if (depth > 0) this.#problems.push(misplacedPicture(inline, this.#places));
      else {
        this.#paragraph(run);
        run = [];
        const reference = readFigure(child, inline, this.#places);
        this.#problems.push(...judgeAlt(reference, reference));
        if (reference.caption) this.#text.push(reference.caption);
        this.#page().push({ kind: "figure", reference });
      }
    }
    this.#paragraph(run);
  }

  #paragraph(children: Token[]): void {
    const html = parser.renderer.renderInline(children, parser.options, {}).trim();
    if (html) this.#prose(`<p>${html}</p>\n`);
  }
}

/** Tokens by top-level block: the opening token, what is inside, the closing token. */
function blocksOf(tokens: readonly Token[]): Token[][] {
  const blocks: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) blocks.push([]);
    blocks.at(-1)?.push(token);
    depth += token.nesting;
  }
  return blocks;
}
