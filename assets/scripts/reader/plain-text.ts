import { rowText, storyOf } from "./story.ts";

/** Where a saved article comes from. */
export interface Origin {
  agency: string;
  address: string;
  /** When it was saved, as people read it. */
  savedAt: string;
}

/**
 * An article as plain text for Windows' Notepad and old phones: a byte order mark, by which they know UTF-8, and CR LF.
 */
export function plainText(article: Element, { agency, address, savedAt }: Origin): string {
  const lines = storyOf(article).map(({ element, kind }) => {
    const text = kind === "row" ? rowText(element) : (element.textContent ?? "").replace(/\s+/g, " ").trim();
    if (kind === "title") return text.toLocaleUpperCase("vi");
    if (kind === "item" || kind === "row") return text && `${markOf(element)}${text}`;
    return kind === "heading" ? `\n${text}` : kind === "caption" ? `[Ảnh: ${text}]` : text;
  });
  const paragraphs = [agency, ...lines, "———", `Nguồn: ${address}`, `Lưu ngày ${savedAt}`].filter(Boolean);
  return `\uFEFF${paragraphs
    .join("\n\n")
    .replace(/\n\n(- |\d+\. )/g, "\n$1")
    .replace(/\n/g, "\r\n")}\r\n`;
}

/** What stands before an item: its number where the list counts. */
function markOf(element: Element): string {
  const list = element.parentElement;
  if (list?.tagName !== "OL") return "- ";
  const items = [...list.children].filter(({ tagName }) => tagName === "LI");
  return `${Number(list.getAttribute("start") ?? 1) + items.indexOf(element)}. `;
}
