import type { StateBlock } from "markdown-it";
import { fold } from "../../model/vietnamese.ts";

/** Token types of our own, beside CommonMark's. */
export const PAGE_BREAK = "page_break";
export const BOX_OPEN = "box_open";
export const BOX_CLOSE = "box_close";
export const UNKNOWN_DIRECTIVE = "unknown_directive";

/** Boxes an editor may set text in, by the name behind the colons, with the word a reader sees above the text. */
export const boxLabels: Readonly<Record<string, string>> = {
  "luu-y": "Lưu ý",
  "canh-bao": "Cảnh báo",
  "thong-tin": "Thông tin",
};
/** The box of a sentence lifted out of the story: it needs no label. */
export const PULL_QUOTE = "trich-dan";
const BREAK = "sang-trang";

/** Names of all boxes. */
export const boxNames: readonly string[] = [...Object.keys(boxLabels), PULL_QUOTE];
/** Names of all directives. */
export const directiveNames: readonly string[] = [BREAK, ...boxNames];

/**
 * Lines of three colons: the page-break mark `::: sang-trang :::`, and boxes from `::: luu-y` to a line `:::`. Visual
 * editors leave colons alone (they re-write `---` and drop comments), a diff shows them, and no sentence begins so. What
 * an editor's tool may do to them is forgiven: backslashes, accents, a space for the hyphen, hard and doubled spaces.
 */
export function directive(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const line = lineAt(state, startLine);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !isDirective(line)) return false;
  if (silent) return true;
  const name = directiveName(line);
  const end = boxNames.includes(name) ? closingLine(state, startLine, endLine) : undefined;
  if (end !== undefined) box(state, name, startLine, end);
  else {
    const token = state.push(name === BREAK ? PAGE_BREAK : UNKNOWN_DIRECTIVE, "", 0);
    token.map = [startLine, startLine + 1];
    token.info = name;
    state.line = startLine + 1;
  }
  return true;
}

function isDirective(line: string): boolean {
  return /^(?:\\?:){3}/.test(line);
}

/** What stands behind the colons, as our own names are written; empty for colons alone. */
function directiveName(line: string): string {
  const plain = fold(line).replaceAll("\\", "").replace(/\s+/g, " ");
  const [, name = plain] = /^:{3,} ?(.*?)(?: ?:{3,})?$/.exec(plain) ?? [];
  return name.replace(/[ _]/g, "-");
}

/**
 * The line of bare colons that closes a box. There is none where another directive comes first: boxes do not hold each
 * other, and a page break in one means that its end was forgotten.
 */
function closingLine(state: StateBlock, startLine: number, endLine: number): number | undefined {
  let fence = "";
  for (let at = startLine + 1; at < endLine; at++) {
    const line = lineAt(state, at);
    if (line !== "" && (state.sCount[at] ?? 0) < state.blkIndent) return undefined;
    const [mark = ""] = /^(?:`{3,}|~{3,})/.exec(line) ?? [];
    if (mark && (fence === "" || mark.startsWith(fence))) fence = fence === "" ? mark : "";
    else if (fence === "" && isDirective(line)) return directiveName(line) === "" ? at : undefined;
  }
  return undefined;
}

function box(state: StateBlock, name: string, startLine: number, end: number): void {
  const opening = state.push(BOX_OPEN, "aside", 1);
  opening.map = [startLine, end + 1];
  opening.info = name;
  const { lineMax } = state;
  state.lineMax = end;
  state.md.block.tokenize(state, startLine + 1, end);
  state.lineMax = lineMax;
  state.push(BOX_CLOSE, "aside", -1);
  state.line = end + 1;
}

function lineAt(state: StateBlock, at: number): string {
  return state.src.slice((state.bMarks[at] ?? 0) + (state.tShift[at] ?? 0), state.eMarks[at]).trim();
}
