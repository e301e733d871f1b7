import type { Token } from "markdown-it";
import type { Link } from "../../model/article.ts";
import { asWarning, type Problem, problemAt } from "../../model/problem.ts";
import { invisibleIn } from "../invisible.ts";
import { nearest } from "../suggest.ts";
import {
  BOX_OPEN,
  boxNames,
  directiveNames,
  PAGE_BREAK,
  PULL_QUOTE,
  UNKNOWN_DIRECTIVE,
} from "./directive.ts";
import { judgeForeign } from "./foreign.ts";
import { judgeLinkText } from "./link-text.ts";
import { judgeLink } from "./links.ts";
import type { Places } from "./places.ts";
import { bareText, decodeAddress, isImage } from "./words.ts";

/** What a token may be in an article, rule by rule; each says what is wrong at the place where it is written. */

/** Judges one token of a top-level block that opens with a token of type `parent`. */
export function judgeToken(token: Token, parent: string, places: Places): Problem[] {
  if (token.type !== "inline") return directives.has(token.type) ? strayDirective(token, parent, places) : [];
  const children = token.children ?? [];
  const picture = parent !== "paragraph_open" && children.some(isImage);
  return [
    ...rawHtml(token, places),
    ...judgeForeign(token, places),
    ...invisibleIn(everyWord(children), places.startOf(token)),
    ...(picture ? [misplacedPicture(token, places)] : []),
  ];
}

/** All that inline tokens will put on a page: words, and what stands in attributes. */
function everyWord(children: readonly Token[]): string {
  let words = "";
  for (const { content, attrs, children: below } of children) {
    words += `${content} `;
    for (const [, value] of attrs ?? []) words += `${value} `;
    if (below) words += everyWord(below);
  }
  return words;
}

/** Reads the links of an inline token: those that may stand, and a problem for each that may not. */
export function readLinks(token: Token, places: Places): { links: Link[]; problems: Problem[] } {
  const links: Link[] = [];
  const problems: Problem[] = [];
  for (const [at, child] of (token.children ?? []).entries()) {
    if (child.type !== "link_open") continue;
    const href = String(child.attrGet("href") ?? "");
    const place = places.find(token, href, decodeAddress(href));
    const refusal = judgeLink(href);
    if (refusal) problems.push(problemAt(place, "CT-304", refusal.message, refusal.fix));
    else {
      links.push({ ...place, href });
      const advice = judgeLinkText(textOfLink(token.children ?? [], at), href);
      if (advice) problems.push(asWarning(problemAt(place, "CT-310", advice.message, advice.fix)));
    }
    if (/^https?:/i.test(href)) child.attrSet("rel", "noopener");
  }
  return { links, problems };
}

/** The words of the link that opens at a token. */
function textOfLink(children: readonly Token[], at: number): string {
  const end = children.findIndex(({ type }, index) => index > at && type === "link_close");
  return bareText(children.slice(at, end));
}

/** A picture inside a list, a table, a heading, a quotation, a link or bold text. */
export function misplacedPicture(token: Token, places: Places): Problem {
  return problemAt(
    places.find(token, "!["),
    "CT-302",
    "Ảnh không đặt trong danh sách, bảng, tiêu đề hay trích dẫn được.",
    "Đưa ảnh ra một đoạn riêng, có dòng trống ở trên và dưới.",
  );
}

/** A page break with nothing before it, or nothing behind it. */
export function emptyPage(mark: Token | undefined, places: Places): Problem {
  return problemAt(
    places.startOf(mark),
    "CT-306",
    "Dấu sang trang này để lại một trang không có nội dung.",
    "Xoá dấu sang trang thừa, hoặc viết nội dung cho trang ấy.",
  );
}

const directives = new Set([PAGE_BREAK, BOX_OPEN, UNKNOWN_DIRECTIVE]);

/** A directive where none may stand, one that is not known, or a box without its end. */
function strayDirective(token: Token, parent: string, places: Places): Problem[] {
  const place = (): ReturnType<Places["find"]> => places.find(token, ":::");
  const flush = "Để chia trang, viết riêng một dòng sát lề: ::: sang-trang :::";
  if (token.type === PAGE_BREAK) {
    const message = "Dấu sang trang không đặt trong danh sách hay trích dẫn được.";
    return [problemAt(place(), "CT-303", message, flush)];
  }
  if (token.type === BOX_OPEN && parent !== BOX_OPEN) {
    const message = `Khung “${token.info}” không đặt trong danh sách hay trích dẫn được.`;
    return [problemAt(place(), "CT-303", message, "Đưa cả khung ra sát lề trái.")];
  }
  if (token.type !== UNKNOWN_DIRECTIVE) return [];
  if (boxNames.includes(token.info)) {
    const message = `Khung “${token.info}” mở ở đây mà không có dòng ::: đóng lại.`;
    const fix = "Viết riêng một dòng ::: sau đoạn cuối của khung; trong khung không có dấu ::: nào khác.";
    return [problemAt(place(), "CT-313", message, fix)];
  }
  const meant = nearest(token.info.replace(/-?:.*$/, ""), directiveNames);
  const fix = meant
    ? `Ý anh/chị là “::: ${meant}” riêng một dòng?`
    : `Dùng một trong: ${directiveNames.join(", ")}.`;
  return [
    problemAt(place(), "CT-303", "Dòng bắt đầu bằng ::: này máy không hiểu.", token.info ? fix : loneColons),
  ];
}

const loneColons =
  "Xoá dòng này; dòng ::: chỉ dùng để đóng một khung như ::: luu-y. Để chia trang, viết ::: sang-trang :::";

/** A box has something to say, and a pull quote is words alone. */
export function judgeBox(block: readonly Token[], places: Places): Problem[] {
  const [opening, ...rest] = block;
  if (opening?.type !== BOX_OPEN) return [];
  const inside = rest.slice(0, -1);
  if (inside.length === 0) {
    const fix = "Viết nội dung cho khung, hoặc xoá cả hai dòng :::.";
    return [problemAt(places.startOf(opening), "CT-313", "Khung này không có nội dung.", fix)];
  }
  const other = inside.find(({ type }) => !/^(?:paragraph_(?:open|close)|inline)$/.test(type));
  if (opening.info !== PULL_QUOTE || !other) return [];
  const fix = "Để lại một hai câu; danh sách, bảng, tiêu đề đưa ra ngoài khung.";
  return [problemAt(places.startOf(other), "CT-313", "Khung trích dẫn nổi bật chỉ chứa đoạn văn.", fix)];
}

/** The parser has raw HTML off and would print it; what an editor pasted is not meant to be read as `<div>`. */
function rawHtml(token: Token, places: Places): Problem[] {
  const written = (token.children ?? []).map(({ type, content }) => {
    if (type === "softbreak") return "\n";
    return type === "text" ? content : "";
  });
  const tags = written.join("").match(/<(?:\/?[a-z][^<>]*>|!--)/gi);
  if (!tags) return [];
  const source = places.sourceOf(token).replace(/(`+)[^`][\s\S]*?\1/g, "");
  // What stands in the source with a backslash before it, or spelled &lt;, was meant to be read.
  const bare = (tag: string): boolean => source.replaceAll(`\\${tag}`, "").includes(tag);
  const tag = tags.find(bare);
  if (!tag) return [];
  return [
    problemAt(
      places.find(token, tag, tag.split("\n", 1)[0] ?? tag),
      "CT-305",
      `Bài không được chứa mã HTML như ${tag.replace(/\s+/g, " ").slice(0, 40)}.`,
      "Xoá mã ấy và viết bằng Markdown; muốn in nguyên văn thì đặt giữa hai dấu `.",
    ),
  ];
}
