import type { Site } from "../model/site.ts";
import { domainOf, isStrange, suspect } from "../model/spam/addresses.ts";
import { suspectContact } from "../model/spam/contacts.ts";
import { isUnseen, pushedAway, quoted, tricksIn } from "../model/spam/hidden.ts";
import { type Letters, lettersOf } from "../model/spam/letters.ts";
import { weigh } from "../model/spam.ts";
import { placeInSite } from "./site.ts";
import { type Suspicion, suspicion } from "./suspicion.ts";

/** One value of `site.yaml`, and the way to it. */
interface Entry {
  path: string[];
  text: string;
  /** Where a link leads whose title this is. */
  url: string | undefined;
}

/** A text as pages show it, with its bare letters. */
type Words = Entry & { letters: Letters };

/**
 * Looks through all that `site.yaml` puts on pages, every text and every link, by the rules for articles. Each entry is
 * weighed alone, so that a section that fights gambling excuses no side block that sells it; then all together, so that
 * nothing passes by being spread out.
 */
export function findSiteSpam(site: Site): Suspicion[] {
  const { acknowledged: _, brand: __, ...shown } = site;
  const entries = entriesOf(shown, []);
  const words = entries
    .filter((entry) => !isAddress(entry))
    .map((entry) => ({ ...entry, letters: lettersOf(entry.text) }));
  const single = words.flatMap((entry) => findWords(site, entry));
  return [
    ...(single.length > 0 ? single : findSpread(site, words)),
    ...entries.flatMap((entry) => findTarget(site, entry)),
    ...words.flatMap((entry) => [...findTricks(site, entry), ...findUnseen(site, entry)]),
  ];
}

/** Every text below a value, however deep. */
function entriesOf(value: unknown, path: string[], url?: string): Entry[] {
  if (typeof value === "string") return [{ path, text: value, url }];
  if (typeof value !== "object" || value === null) return [];
  const beside = "url" in value && typeof value.url === "string" ? value.url : undefined;
  return Object.entries(value).flatMap(([key, below]) => entriesOf(below, [...path, key], beside));
}

function isAddress({ path, text }: Entry): boolean {
  return path.at(-1) === "email" || /^https?:/i.test(text);
}

function findWords(site: Site, { path, letters, url = "" }: Words): Suspicion[] {
  const spam = weigh(letters, isStrange(url));
  return spam ? [wordsAt(site, path, spam.words)] : [];
}

/** Words that are advertising only all together, told at the entry that has the first of them. */
function findSpread(site: Site, entries: readonly Words[]): Suspicion[] {
  const letters = lettersOf(entries.map(({ text }) => text).join("\n"));
  const spam = weigh(
    letters,
    entries.some(({ url = "" }) => isStrange(url)),
  );
  if (!spam) return [];
  const before = letters.text.slice(0, spam.matches[0]?.start).split("\n").length;
  return [wordsAt(site, entries[before - 1]?.path ?? [], spam.words)];
}

function wordsAt(site: Site, path: readonly string[], words: string[]): Suspicion {
  const message = `Mục này có từ ngữ quảng cáo cờ bạc: ${quoted(words)}.`;
  return suspicion(placeInSite(site, path), "CT-701", message, "Xoá những từ ấy.", { words }, "mục này");
}

function findTarget(site: Site, { path, text }: Entry): Suspicion[] {
  const found = path.at(-1) === "email" ? suspectContact(`mailto:${text}`) : suspect(text);
  if (!found) return [];
  const message = `Địa chỉ “${found.domain}” đáng ngờ: ${found.reason}.`;
  const needs = { domain: found.domain };
  return [
    suspicion(placeInSite(site, path), "CT-702", message, "Bỏ hoặc viết địa chỉ thật.", needs, "mục này"),
  ];
}

function findTricks(site: Site, { path, text, letters }: Words): Suspicion[] {
  return [...tricksIn(letters), ...pushedAway(text)].map(({ message, fix, words }) =>
    suspicion(placeInSite(site, path), "CT-703", message, fix, { words }, "mục này"),
  );
}

/** The title of a link that shows nothing. */
function findUnseen(site: Site, { path, text, url }: Words): Suspicion[] {
  if (url === undefined || !isUnseen(text)) return [];
  const domain = domainOf(url);
  const message = `Liên kết tới “${domain}” không có chữ nào để người đọc thấy.`;
  const fix = "Bỏ liên kết, hoặc viết chữ cho nó.";
  return [suspicion(placeInSite(site, path), "CT-703", message, fix, { domain }, "mục này")];
}
