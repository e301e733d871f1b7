import type { Token } from "markdown-it";
import type { Link } from "../../model/article.ts";
import { type Problem, problemAt } from "../../model/problem.ts";
import { invisibleIn } from "../invisible.ts";
import { judgeLink } from "./links.ts";
import { PAGE_BREAK, UNKNOWN_DIRECTIVE } from "./parser.ts";
import type { Places } from "./places.ts";
import { decodeAddress, isImage } from "./words.ts";

/** What a token may be in an article, rule by rule; each says what is wrong at the place where it is written. */

/** Judges one token of a top-level block that opens with a token of type `parent`. */
export function judgeToken(token: Token, parent: string, places: Places): Problem[] {
  const children = token.children ?? [];
  const picture = parent !== "paragraph_open" && children.some(isImage);
  return [
    ...(token.type === UNKNOWN_DIRECTIVE || token.type === PAGE_BREAK ? [strayDirective(token, places)] : []),
    ...(token.type === "heading_open" && token.tag === "h1" ? [topHeading(token, places)] : []),
    ...rawHtml(token, places),
    ...(token.type === "inline" ? invisibleIn(everyWord(children), places.startOf(token)) : []),
    ...(picture ? [misplacedPicture(token, places)] : []),
  ];
}

/** All that inline tokens will put on a page: words, and what stands in attributes. */
function everyWord(children: readonly Token[]): string {
  return children
    .flatMap((child) => [
      child.content,
      ...(child.attrs ?? []).map(([, value]) => value),
      everyWord(child.children ?? []),
    ])
    .join(" ");
}

/** Reads the links of an inline token: those that may stand, and a problem for each that may not. */
export function readLinks(token: Token, places: Places): { links: Link[]; problems: Problem[] } {
  const links: Link[] = [];
  const problems: Problem[] = [];
  for (const child of token.children ?? []) {
    if (child.type !== "link_open") continue;
    const href = String(child.attrGet("href") ?? "");
    const place = places.find(token, href, decodeAddress(href));
    const refusal = judgeLink(href);
    if (refusal) problems.push(problemAt(place, "CT-304", refusal.message, refusal.fix));
    else links.push({ ...place, href });
    if (/^https?:/i.test(href)) child.attrSet("rel", "noopener");
  }
  return { links, problems };
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

function strayDirective(token: Token, places: Places): Problem {
  const message =
    token.type === PAGE_BREAK
      ? "Dấu sang trang không đặt trong danh sách hay trích dẫn được."
      : "Dòng bắt đầu bằng ::: này máy không hiểu.";
  const fix = "Để chia trang, viết riêng một dòng sát lề: ::: sang-trang :::";
  return problemAt(places.find(token, ":::"), "CT-303", message, fix);
}

function topHeading(token: Token, places: Places): Problem {
  return problemAt(
    places.find(token, "#"),
    "CT-301",
    "Trong bài không dùng tiêu đề cấp một (#), vì tiêu đề bài đã là cấp một.",
    "Thêm một dấu #: viết ## trước tiêu đề nhỏ.",
  );
}

/** The parser has raw HTML off and would print it; what an editor pasted is not meant to be read as `<div>`. */
function rawHtml(token: Token, places: Places): Problem[] {
  if (token.type !== "inline") return [];
  const written = (token.children ?? []).map(({ type, content }) => {
    if (type === "softbreak") return "\n";
    return type === "text" ? content : "";
  });
  const source = places.sourceOf(token).replace(/(`+)[^`][\s\S]*?\1/g, "");
  // What stands in the source with a backslash before it, or spelled &lt;, was meant to be read.
  const bare = (tag: string): boolean => source.replaceAll(`\\${tag}`, "").includes(tag);
  const tags = written.join("").match(/<(?:\/?[a-z][^<>]*>|!--)/gi);
  const tag = tags?.find(bare);
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
