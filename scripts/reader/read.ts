import { readFile } from "node:fs/promises";
import type { Article } from "../model/article.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { byPlace, type Problem, problemAt } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import {
  findTwinFiles,
  findTwins,
  isArticle,
  isOnShelf,
  isStrange,
  refuseLink,
  tellStrange,
  tellUnused,
} from "./accounts.ts";
import { judgeSpam } from "./acknowledged.ts";
import { completeArticle, type ParsedArticle, parseArticle } from "./article.ts";
import { ColourMemory } from "./colour-memory.ts";
import { type ContentFile, isFolder, listFiles, stampOf } from "./files.ts";
import { tellNearNames } from "./near-names.ts";
import { Shelf, type ShelfMemory } from "./shelf.ts";
import { lookAtEmblem, readSite, SITE_FILE } from "./site.ts";
import { decodeText } from "./text.ts";

/** What reading gives: a catalogue, if there is one to publish, and every problem of every file. */
export interface Reading {
  catalogue: Catalogue | undefined;
  problems: Problem[];
}

/** What one reading leaves for the next, so that a preview parses only what an editor changed. */
export interface ReaderMemory {
  articles: Map<string, { stamp: string; parsed: ParsedArticle | Problem[] }>;
  shelf: ShelfMemory;
  colours: ColourMemory | undefined;
}

/**
 * A memory of nothing yet.
 *
 * @param cache folder that keeps pictures' colours between runs. Without it no colour is looked for, which is right where
 *   no page is made, as in `check`: colours are the one thing of a catalogue that takes decoding
 */
export function newMemory(cache?: string): ReaderMemory {
  return {
    articles: new Map(),
    shelf: new Map(),
    colours: cache === undefined ? undefined : new ColourMemory(cache),
  };
}

/** How to take content with errors: as none at all, or as what is left without the articles that have them. */
export type Strictness = "whole" | "skip-broken";

/**
 * Reads all of a content folder as data. Every file is looked at once, every problem is found in the one run, and
 * nothing downstream sees a value that was not judged here.
 *
 * @param folder path of the content folder
 */
export async function readContent(
  folder: string,
  memory: ReaderMemory = newMemory(),
  strictness: Strictness = "whole",
): Promise<Reading> {
  if (!(await isFolder(folder)))
    return { catalogue: undefined, problems: [noSite("Không có thư mục nội dung này.")] };
  const files = await listFiles(folder);
  const problems: Problem[] = files.filter(({ link }) => link).map(refuseLink);
  const plain = files.filter(({ link }) => !link);

  const opened = await openSite(plain);
  if (Array.isArray(opened))
    return { catalogue: undefined, problems: [...problems, ...opened].sort(byPlace) };

  const shelf = new Shelf(
    plain.filter((entry) => !isArticle(entry)),
    memory.shelf,
    memory.colours,
  );
  const site = await lookAtEmblem(opened, shelf, problems);
  const articles = await readArticles(plain.filter(isArticle), site, shelf, memory, problems);
  problems.push(...findTwins(articles), ...findTwinFiles(plain), ...plain.filter(isStrange).map(tellStrange));
  const broken = new Set(problems.filter(({ severity }) => severity === "error").map(({ file }) => file));
  if (broken.size > 0) {
    // Without its site.yaml there is no sound part: what is wrong there would stand on every page.
    const none = strictness === "whole" || broken.has(SITE_FILE);
    const catalogue = none ? undefined : soundPart(site, articles, plain, broken);
    return { catalogue, problems: problems.sort(byPlace) };
  }
  // Told only where all articles were read: one that was refused may be the one that uses the file.
  problems.push(...shelf.unused().filter(isOnShelf).map(tellUnused));
  return { catalogue: { site, articles, refused: [] }, problems: problems.sort(byPlace) };
}

/** What can be published of content with errors: every article whose own file has none. */
function soundPart(site: Site, articles: Article[], files: ContentFile[], broken: Set<string>): Catalogue {
  const sound = articles.filter(({ file }) => !broken.has(file));
  const published = new Set(sound.map(({ file }) => file));
  const all = files.filter(isArticle).map(({ file }) => file.normalize("NFC"));
  return { site, articles: sound, refused: all.filter((file) => !published.has(file)) };
}

async function openSite(files: ContentFile[]): Promise<Site | Problem[]> {
  const found = files.find(({ file }) => file === SITE_FILE);
  if (!found) return [noSite("Thư mục nội dung không có tệp site.yaml.")];
  const text = await readText(found);
  return typeof text === "string" ? readSite(text) : [text];
}

async function readArticles(
  files: ContentFile[],
  site: Site,
  shelf: Shelf,
  memory: ReaderMemory,
  problems: Problem[],
): Promise<Article[]> {
  const siteKey = JSON.stringify([site.timeZone, site.sections]);
  const parsed = await mapInOrder(files, (entry) => parseFile(entry, site, siteKey, memory));
  const whole = parsed.filter((one): one is ParsedArticle => !Array.isArray(one));
  problems.push(...judgeSpam(whole, site, whole.length === parsed.length), ...tellNearNames(whole));
  const articles: Article[] = [];
  for (const one of parsed) {
    if (Array.isArray(one)) problems.push(...one);
    else {
      problems.push(...one.problems);
      articles.push(await completeArticle(one, shelf, problems));
    }
  }
  return articles;
}

/** An article taken apart, from memory where neither its file nor the site has changed since. */
async function parseFile(
  entry: ContentFile,
  site: Site,
  siteKey: string,
  memory: ReaderMemory,
): Promise<ParsedArticle | Problem[]> {
  const stamp = `${siteKey} ${await stampOf(entry.path).catch(() => "")}`;
  const known = memory.articles.get(entry.path);
  if (known?.stamp === stamp) return known.parsed;
  const text = await readText(entry);
  const parsed = typeof text === "string" ? parseArticle(text, entry.file.normalize("NFC"), site) : [text];
  // A file that would not open is tried again: making it readable changes neither its time nor its size.
  if (typeof text === "string") memory.articles.set(entry.path, { stamp, parsed });
  return parsed;
}

/** How many files are open at once: enough to keep the disk busy, far below what a system allows. */
const OPEN_AT_ONCE = 32;

async function mapInOrder<From, To>(list: readonly From[], work: (one: From) => Promise<To>): Promise<To[]> {
  const results: To[] = [];
  for (let at = 0; at < list.length; at += OPEN_AT_ONCE) {
    results.push(...(await Promise.all(list.slice(at, at + OPEN_AT_ONCE).map(work))));
  }
  return results;
}

async function readText(entry: ContentFile): Promise<string | Problem> {
  try {
    return decodeText(await readFile(entry.path), entry.file);
  } catch {
    const place = { file: entry.file, line: 1, column: 1 };
    return problemAt(place, "CT-101", "Máy không mở được tệp này.", "Kiểm tra quyền đọc của tệp.");
  }
}

function noSite(message: string): Problem {
  return problemAt(
    { file: SITE_FILE, line: 1, column: 1 },
    "CT-501",
    message,
    "Kiểm tra lại đường dẫn; thư mục phải có tệp site.yaml khai tên cổng và các chuyên mục.",
  );
}
