import { type BodyBlock, readBody } from "../../../scripts/reader/markdown/body.ts";
import { told } from "../content.ts";

/** Reads a body that begins on line 10 of its file. */
export function read(markdown: string) {
  return readBody(markdown, "tin/bai.md", 10);
}

export function problems(markdown: string): string[] {
  return told(read(markdown).problems);
}

/** The body as one string: prose as HTML, figures as `[src]`, `¶` between pages. */
export function shown(markdown: string): string {
  return read(markdown).pages.map(pageText).join("¶");
}

function pageText(blocks: BodyBlock[]): string {
  return blocks
    .map((block) => (block.kind === "prose" ? block.html.replaceAll("\n", "") : `[${block.reference.src}]`))
    .join("");
}
