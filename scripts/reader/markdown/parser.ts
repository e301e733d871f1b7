import { createRequire } from "node:module";
import type { Token } from "markdown-it";
import { BOX_CLOSE, BOX_OPEN, boxLabels, directive } from "./directive.ts";
import { foreign } from "./foreign.ts";

// Its CommonJS form is one file where the other is sixty, each to be found and loaded: a third of the time.
const MarkdownIt = createRequire(import.meta.url)("markdown-it") as typeof import("markdown-it").default;

/**
 * CommonMark with tables, and nothing that can carry code: raw HTML stays text. Links are judged by the body reader,
 * which knows their place and can tell the editor; so the parser lets every scheme through to it.
 */
export const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
parser.validateLink = () => true;
parser.block.ruler.before("fence", "directive", directive, {
  alt: ["paragraph", "reference", "blockquote", "list"],
});
parser.inline.ruler.before("escape", "foreign", foreign);

/** A table scrolls in a region of its own: with a name, and reached by Tab, so that arrow keys can move it. */
parser.renderer.rules.table_open = (tokens, at) =>
  `<section class="table" aria-label="${parser.utils.escapeHtml(tokens[at]?.info || "Bảng")}" tabindex="0"><table>\n`;
parser.renderer.rules.th_open = cell;
parser.renderer.rules.td_open = cell;
parser.renderer.rules.table_close = () => "</table></section>\n";

/** The label is bold by itself, for feeds and readers that know no style sheet of ours. */
parser.renderer.rules[BOX_OPEN] = (tokens, at) => {
  const name = tokens[at]?.info ?? "";
  const label = boxLabels[name];
  if (label === undefined) return '<aside class="pull-quote">\n';
  return `<aside class="note" data-kind="${name}" role="note">\n<p class="note-label" lang="vi"><strong>${label}</strong></p>\n`;
};
parser.renderer.rules[BOX_CLOSE] = () => "</aside>\n";

/** A cell's alignment as a class: the page's policy forbids style attributes. */
function cell(tokens: Token[], at: number): string {
  const token = tokens[at];
  const [, side] = /^text-align:(left|center|right)$/.exec(String(token?.attrGet("style") ?? "")) ?? [];
  const scope = token?.attrGet("scope");
  return `<${token?.tag}${scope ? ` scope="${scope}"` : ""}${side ? ` class="align-${side}"` : ""}>`;
}
