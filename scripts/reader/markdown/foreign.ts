import type { StateInline, Token } from "markdown-it";
import { isLanguage, languageTags } from "../../model/language.ts";
import { type Problem, problemAt } from "../../model/problem.ts";
import { suggestion } from "../suggest.ts";
import type { Places } from "./places.ts";

export const FOREIGN_OPEN = "foreign_open";

/** The mark behind a passage; quotation marks and the backslashes of visual editors are forgiven. */
const mark = /\\?\{\s*lang\s*=\s*["'“”]?([\p{L}\d_-]*)["'“”]?\s*\\?\}/iuy;
const strayMark = /\{\s*lang\s*=/i;

/**
 * A passage in another language, `[open data]{lang=en}`, so that reading machines pronounce it in its own way (WCAG
 * 3.1.2). Square brackets, because they are what people know from links; also as visual editors escape them, `\[…\]`.
 */
export function foreign(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  const bracket = src.startsWith("\\[", pos) ? "\\]" : "]";
  if ((bracket === "]" && src[pos] !== "[") || src.indexOf("{", pos) < 0) return false;
  const start = pos + bracket.length;
  const end =
    bracket === "]" ? state.md.helpers.parseLinkLabel(state, pos, false) : src.indexOf(bracket, start);
  if (end < start || end >= posMax) return false;
  mark.lastIndex = end + bracket.length;
  const found = mark.exec(src);
  if (!found || mark.lastIndex > posMax) return false;
  const after = end + bracket.length + found[0].length;
  if (!silent) {
    const opening = state.push(FOREIGN_OPEN, "span", 1);
    opening.info = found[1] ?? "";
    const tag = opening.info.toLowerCase();
    if (isLanguage(tag)) opening.attrSet("lang", tag);
    state.pos = start;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push("foreign_close", "span", -1);
  }
  state.pos = after;
  state.posMax = posMax;
  return true;
}

/** Marks that name no known language, and marks that stand behind no passage. */
export function judgeForeign(token: Token, places: Places): Problem[] {
  return (token.children ?? []).flatMap((child) => {
    if (child.type === FOREIGN_OPEN && !child.attrGet("lang")) return [unknownLanguage(child, token, places)];
    if (child.type !== "text" || !child.content.includes("{")) return [];
    const [stray] = strayMark.exec(child.content) ?? [];
    return stray === undefined ? [] : [misplacedMark(stray, token, places)];
  });
}

function unknownLanguage(opening: Token, block: Token, places: Places): Problem {
  const message = `Không có ngôn ngữ nào mang mã “${opening.info}”.`;
  return problemAt(
    places.find(block, `lang=${opening.info}`, opening.info),
    "CT-312",
    message,
    suggestion(opening.info, languageTags),
  );
}

function misplacedMark(stray: string, block: Token, places: Places): Problem {
  return problemAt(
    places.find(block, stray),
    "CT-312",
    "Dấu {lang=…} không đứng ngay sau đoạn chữ trong ngoặc vuông.",
    "Đặt đoạn chữ nước ngoài trong ngoặc vuông: [open data]{lang=en}.",
  );
}
