import type { Token } from "markdown-it";
import type { Place } from "../../model/problem.ts";

/** Finds where in an article's file something of its body is written. */
export class Places {
  readonly #markdown: string;
  #split: string[] | undefined;
  readonly #file: string;
  readonly #first: number;
  /** Lines of the innermost block that knows its own: the cells of a table do not. */
  #around: [number, number] = [0, 0];
  readonly #given = new Set<string>();

  /** @param first the file's line on which the body begins */
  constructor(markdown: string, file: string, first: number) {
    this.#markdown = markdown;
    this.#file = file;
    this.#first = first;
  }

  /** Cut at the first question: most articles leave none. */
  get #lines(): string[] {
    this.#split ??= this.#markdown.split("\n");
    return this.#split;
  }

  /** Remembers the block one is in. */
  enter(token: Token): void {
    if (token.map) this.#around = token.map;
  }

  /** The Markdown of a block. */
  sourceOf(block: Token): string {
    return this.#lines.slice(...(block.map ?? this.#around)).join("\n");
  }

  /** Where a block begins. */
  startOf(block: Token | undefined): Place {
    const [from] = block?.map ?? this.#around;
    return { file: this.#file, line: this.#first + from, column: 1 };
  }

  /**
   * The first place in a block where one of `needles` stands and that was not given before, so that of two equal links
   * each gets its own. The block's beginning where there is none.
   */
  find(block: Token, ...needles: string[]): Place {
    const [from, to] = block.map ?? this.#around;
    for (const needle of needles.filter(Boolean)) {
      for (let line = from; line < to; line++) {
        const text = this.#lines[line] ?? "";
        for (let column = text.indexOf(needle); column >= 0; column = text.indexOf(needle, column + 1)) {
          const key = `${line}:${column}`;
          if (this.#given.has(key)) continue;
          this.#given.add(key);
          return { file: this.#file, line: this.#first + line, column: column + 1 };
        }
      }
    }
    return this.startOf(block);
  }
}
