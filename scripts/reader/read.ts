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
import { completeArticle, type ParsedArticle, refersToFiles } from "./article.ts";
import { ArticleMemory, type TextsRead } from "./article-memory.ts";
import { ColourMemory } from "./colour-memory.ts";
import { type ContentFile, isFolder, listFiles, openFile } from "./files.ts";
import { tellNearNames } from "./near-names.ts";
import { Shelf, type ShelfMemory } from "./shelf.ts";
import { lookAtEmblem, readSite, SITE_FILE } from "./site.ts";
import { decodeText } from "./text.ts";
import { cannotOpen } from "./text-problems.ts";

/** What reading gives: a catalogue, if there is one to publish, and every problem of every file. */
export interface Reading {
  catalogue: Catalogue | undefined;
  problems: Problem[];
}

/** What one reading leaves for the next, so that only what an editor changed is parsed. */
export interface ReaderMemory {
  articles: ArticleMemory;
  /** What parsed articles were completed to. */
  complete: WeakMap<ParsedArticle, Article>;
  shelf: ShelfMemory;
  colours: ColourMemory | undefined;
}

/**
 * A memory of nothing yet.
 *
 * @param cache folder that keeps parsed articles and pictures' colours between runs. Without it no colour is looked for,
 *   which is right where no page is made, as in `check`: colours are the one thing of a catalogue that takes decoding
 * @param texts whether all that is told of articles is at hand from now on (see `ArticleMemory`)
 */
export function newMemory(cache?: string, texts?: TextsRead): ReaderMemory {
  return {
    articles: new ArticleMemory(cache, texts),
    complete: new WeakMap(),
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
  const files = listFiles(folder);
  const problems: Problem[] = files.filter(({ link }) => link).map(refuseLink);
  const plain = files.filter(({ link }) => !link);

  const opened = openSite(plain);
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

function openSite(files: ContentFile[]): Site | Problem[] {
  const found = files.find(({ file }) => file === SITE_FILE);
  if (!found) return [noSite("Thư mục nội dung không có tệp site.yaml.")];
  const text = readText(found);
  return typeof text === "string" ? readSite(text) : [text];
}

async function readArticles(
  files: ContentFile[],
  site: Site,
  shelf: Shelf,
  memory: ReaderMemory,
  problems: Problem[],
): Promise<Article[]> {
  const parsed = await memory.articles.parse(files, site);
  const whole = parsed.filter((one): one is ParsedArticle => !Array.isArray(one));
  problems.push(...judgeSpam(whole, site, whole.length === parsed.length), ...tellNearNames(whole));
  const articles: Article[] = [];
  for (const one of parsed) {
    if (Array.isArray(one)) problems.push(...one);
    else {
      problems.push(...one.problems);
      const before = memory.complete.get(one);
      const article = before && !refersToFiles(one) ? before : await completeArticle(one, shelf, problems);
      // The same object where it is the same article: whoever plans it again can tell by that.
      articles.push(before && showsTheSame(before, article) ? before : article);
      if (before !== articles.at(-1)) memory.complete.set(one, article);
    }
  }
  return articles;
}

/** Whether two completions of one parsed article found the same files. */
function showsTheSame(before: Article, article: Article): boolean {
  return (
    before.pictures.length === article.pictures.length &&
    before.pictures.every(({ picture }, at) => picture === article.pictures[at]?.picture) &&
    JSON.stringify(before.attachments) === JSON.stringify(article.attachments)
  );
}

function readText({ file, path }: ContentFile): string | Problem {
  const opened = openFile(path);
  return opened ? decodeText(opened.bytes, file) : cannotOpen(file);
}

function noSite(message: string): Problem {
  return problemAt(
    { file: SITE_FILE, line: 1, column: 1 },
    "CT-501",
    message,
    "Kiểm tra lại đường dẫn; thư mục phải có tệp site.yaml khai tên cổng và các chuyên mục.",
  );
}
