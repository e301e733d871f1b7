import type { SyntheticArticle } from "../../synthetic/article.ts";
import { sections } from "../../synthetic/names.ts";

/** What the page of an article lacks of it: its title, its last words. In sentences, none if it is whole. */
export function faultsOf(html: string, { slug, title, paragraphs }: SyntheticArticle): string[] {
  const text = textOf(html);
  const end = (paragraphs.at(-1) ?? "").split(" ").slice(-6).join(" ");
  return [
    ...(text.includes(title) ? [] : [`${slug} lacks its title`]),
    ...(text.includes(end) ? [] : [`${slug} lacks its last words`]),
  ];
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&#(?:39|x27|34|x22|43|x2B);|&(?:quot|apos|amp|lt|gt);/gi, (sign) => signs[sign] ?? sign)
    .replace(/\s+/g, " ");
}

const signs: Record<string, string> = {
  "&#39;": "'",
  "&#x27;": "'",
  "&apos;": "'",
  "&#34;": '"',
  "&#x22;": '"',
  "&quot;": '"',
  "&#43;": "+",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
};

/** Paths of the articles a page leads to, each as often as it does. */
export function articleLinks(html: string): string[] {
  const names = sections.map(({ slug }) => slug).join("|");
  const link = new RegExp(`<a\\b[^>]*?\\bhref="?(/(?:${names})/(?!trang/)[^/"# ]+/)`, "gu");
  return [...html.matchAll(link)].flatMap(([, path]) => path ?? []);
}
