import MarkdownIt, { type StateBlock, type Token } from "markdown-it";
import { fold } from "../../model/vietnamese.ts";

/** Token types of our own, beside CommonMark's. */
export const PAGE_BREAK = "page_break";
export const UNKNOWN_DIRECTIVE = "unknown_directive";

/**
 * CommonMark with tables, and nothing that can carry code: raw HTML stays text. Links are judged by the body reader,
 * which knows their place and can tell the editor; so the parser lets every scheme through to it.
 */
export const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
parser.validateLink = () => true;
parser.block.ruler.before("fence", "directive", directive, {
  alt: ["paragraph", "reference", "blockquote", "list"],
});

parser.renderer.rules.table_open = () => '<section class="table" aria-label="Bảng" tabindex="0"><table>\n';
parser.renderer.rules.th_open = aligned;
parser.renderer.rules.td_open = aligned;
parser.renderer.rules.table_close = () => "</table></section>\n";

/** A cell's alignment as a class: the page's policy forbids style attributes. */
function aligned(tokens: Token[], at: number): string {
  const cell = tokens[at];
  const [, side] = /^text-align:(left|center|right)$/.exec(String(cell?.attrGet("style") ?? "")) ?? [];
  return side ? `<${cell?.tag} class="align-${side}">` : `<${cell?.tag}>`;
}

/**
 * The page-break mark, `::: sang-trang :::` on a line of its own. Visual editors leave colons alone (they re-write
 * `---` and drop comments), a diff shows it, and no sentence begins so. What an editor's tool may do to it is
 * forgiven: backslashes, accents, a space for the hyphen, hard and doubled spaces.
 */
function directive(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const line = state.src.slice(start, state.eMarks[startLine]).trim();
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !/^(?:\\?:){3}/.test(line)) return false;
  if (silent) return true;
  const plain = fold(line).replaceAll("\\", "").replace(/\s+/g, " ");
  const isBreak = /^:{3,} ?sang[- ]trang(?: ?:{3,})?$/.test(plain);
  const token = state.push(isBreak ? PAGE_BREAK : UNKNOWN_DIRECTIVE, "", 0);
  token.map = [startLine, startLine + 1];
  token.content = line;
  state.line = startLine + 1;
  return true;
}
