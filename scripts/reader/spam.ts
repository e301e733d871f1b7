import { isStrange, suspect } from "../model/spam/addresses.ts";
import { destinationOf, suspectContact } from "../model/spam/contacts.ts";
import { isUnseen, MANY_LINKS, pushedAway, quoted, type Trick, tricksIn } from "../model/spam/hidden.ts";
import { type Letters, lettersOf } from "../model/spam/letters.ts";
import { weigh } from "../model/spam.ts";
import { placeOfWords } from "./spam-place.ts";
import {
  fieldsOf,
  htmlOf,
  type OutwardLink,
  outwardLinks,
  type SpamSource,
  titlesIn,
} from "./spam-source.ts";
import { type Suspicion, suspicion } from "./suspicion.ts";

/** Fewer words than this around more links than that is a list of links, no article. */
const FEW_WORDS = 200;
const MANY = 10;

/** Looks through all an article says, shows and links to for advertising and for what is hidden from its readers. */
export function findSpam(article: SpamSource): Suspicion[] {
  const links = outwardLinks(article);
  const html = links.length > 0 ? htmlOf(article.body) : "";
  const letters = lettersOf([...fieldsOf(article), article.body.text, ...titlesIn(html)].join("\n"));
  return [
    ...findWords(article, letters, links),
    ...findTargets(article, links),
    ...findTricks(article, [...tricksIn(letters), ...pushedAway(article.source)]),
    ...findUnseen(article, html, links),
    ...findLinkList(article, links),
  ];
}

function findWords(article: SpamSource, letters: Letters, links: readonly OutwardLink[]): Suspicion[] {
  const spam = weigh(
    letters,
    links.some(({ href }) => isStrange(href)),
  );
  if (!spam) return [];
  const written = spam.matches.map(({ start, end }) => letters.text.slice(start, end));
  const message = `Bài có từ ngữ quảng cáo cờ bạc: ${quoted(spam.words)}.`;
  const place = placeOfWords(article, written);
  return [suspicion(place, "CT-701", message, "Xoá những từ ấy.", { words: spam.words })];
}

/** The first link to each domain and to each mail box that is suspicious. */
function findTargets({ file }: SpamSource, links: readonly OutwardLink[]): Suspicion[] {
  const seen = new Set<string>();
  return links.flatMap((link) => {
    const found = suspect(link.href) ?? suspectContact(link.href);
    if (!found || seen.has(found.domain)) return [];
    seen.add(found.domain);
    const message = `Liên kết tới “${found.domain}” đáng ngờ: ${found.reason}.`;
    const mended = /^https?:/i.test(link.href) ? "dẫn thẳng tới trang thật" : "viết địa chỉ của cơ quan";
    const fix = `Bỏ liên kết, hoặc ${mended}.`;
    return [suspicion({ ...link, file }, "CT-702", message, fix, { domain: found.domain })];
  });
}

function findTricks(article: SpamSource, tricks: readonly Trick[]): Suspicion[] {
  return tricks.map(({ message, fix, words, written }) =>
    suspicion(placeOfWords(article, [written]), "CT-703", message, fix, { words }),
  );
}

/** Links whose text shows nothing: a dot, a blank, a character without width. */
function findUnseen({ file }: SpamSource, html: string, links: readonly OutwardLink[]): Suspicion[] {
  const hrefs = [...html.matchAll(/<a href="((?:https?|mailto|tel):[^"]*)"[^>]*>(.*?)<\/a>/gis)]
    .filter(([, , text = ""]) => isUnseen(text.replace(/<[^>]*>|&\w+;/g, "")))
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  const seen = new Set<string>();
  return links.flatMap((link) => {
    const domain = destinationOf(link.href);
    if (!hrefs.includes(link.href) || seen.has(domain)) return [];
    seen.add(domain);
    const message = `Liên kết tới “${domain}” không có chữ nào để người đọc thấy.`;
    return [
      suspicion({ ...link, file }, "CT-703", message, "Bỏ liên kết, hoặc viết chữ cho nó.", { domain }),
    ];
  });
}

function findLinkList({ body, file }: SpamSource, links: readonly OutwardLink[]): Suspicion[] {
  const strange = links.filter(({ href }) => isStrange(href));
  const number = new Set(strange.map(({ href }) => href)).size;
  const first = strange[0];
  if (!first || number <= MANY) return [];
  const words = body.text.split(/\s+/).length;
  if (words >= FEW_WORDS) return [];
  const message = `Bài chỉ có ${words} chữ mà có tới ${number} liên kết ra ngoài.`;
  const fix = "Bỏ bớt liên kết, chỉ giữ những trang bài nói tới.";
  return [suspicion({ ...first, file }, "CT-703", message, fix, { words: [MANY_LINKS] })];
}
