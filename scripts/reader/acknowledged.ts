import { asWarning, type Problem, problemAt } from "../model/problem.ts";
import type { Acknowledgement, Site } from "../model/site.ts";
import { fold } from "../model/vietnamese.ts";
import type { ParsedArticle } from "./article.ts";
import { placeInSite, SITE_FILE } from "./site.ts";
import { findSiteSpam } from "./site-spam.ts";
import type { Suspicion } from "./suspicion.ts";

/** A file that was looked through: an article with its author, or `site.yaml`, whose author no entry names. */
interface Suspected {
  file: string;
  author: string | undefined;
  suspicions: readonly Suspicion[];
}

/**
 * What was found in the articles and in `site.yaml` itself, without what a second person answers for there; and the
 * acknowledgements that answer for nothing. An acknowledgement holds for one file and for the words or the domain it
 * names: one new word in the article, and a person has to look again.
 *
 * @param whole whether every article could be read, so that an acknowledgement without an article is known to be idle
 */
export function judgeSpam(articles: readonly ParsedArticle[], site: Site, whole: boolean): Problem[] {
  const read: Suspected[] = [
    { file: SITE_FILE, author: undefined, suspicions: findSiteSpam(site) },
    ...articles.map(({ file, front: { author }, suspicions }) => ({ file, author, suspicions })),
  ];
  const signed = site.acknowledged ?? [];
  const used = new Set<Acknowledgement>();
  const problems = read.flatMap((one) => unanswered(one, signed, used));
  const byFile = new Map(read.map((one) => [one.file, one]));
  for (const [at, one] of signed.entries()) {
    const suspected = byFile.get(one.file.normalize("NFC"));
    if (used.has(one) || (!suspected && !whole)) continue;
    problems.push(idle(one, at, site, suspected));
  }
  return problems;
}

/** The suspicions of a file that nobody answers for; the acknowledgements that speak of any are added to `used`. */
function unanswered(
  { file, author, suspicions }: Suspected,
  signed: readonly Acknowledgement[],
  used: Set<Acknowledgement>,
): Problem[] {
  if (suspicions.length === 0) return [];
  const own = signed.filter((one) => one.file.normalize("NFC") === file && !isAuthor(one, author));
  return suspicions.flatMap((suspicion) => {
    const answering = own.filter((one) => answersFor(one, suspicion));
    for (const one of answering) used.add(one);
    return isCovered(suspicion, answering) ? [] : [suspicion.problem];
  });
}

function isAuthor({ by }: Acknowledgement, author: string | undefined): boolean {
  return author !== undefined && isSame(by, author);
}

/** Whether an acknowledgement speaks of what was found, be it of a part. */
function answersFor(one: Acknowledgement, { needs }: Suspicion): boolean {
  if ("domain" in needs) return "domain" in one && isSame(one.domain.replace(/^www\./, ""), needs.domain);
  return "words" in one && needs.words.some((word) => one.words.some((other) => isSame(word, other)));
}

function isCovered({ needs }: Suspicion, answering: readonly Acknowledgement[]): boolean {
  if ("domain" in needs) return answering.length > 0;
  const words = answering.flatMap((one) => ("words" in one ? one.words : []));
  return needs.words.every((word) => words.some((other) => isSame(word, other)));
}

function isSame(one: string, other: string): boolean {
  return fold(one).trim() === fold(other).trim();
}

function idle(one: Acknowledgement, at: number, site: Site, suspected: Suspected | undefined): Problem {
  const path = ["acknowledged", String(at)];
  const say = (key: string, message: string, fix: string): Problem =>
    asWarning(problemAt(placeInSite(site, [...path, key]), "CT-704", message, fix));
  if (!suspected) {
    const message = `Lời xác nhận này nói tới bài “${one.file}” không có trong thư mục nội dung.`;
    return say("file", message, "Sửa lại đường dẫn, hoặc xoá lời xác nhận.");
  }
  if (isAuthor(one, suspected.author)) {
    const message = `“${one.by}” là tác giả bài “${one.file}” nên không tự xác nhận được.`;
    return say("by", message, "Nhờ một người khác xem bài rồi ghi tên người ấy.");
  }
  const what = suspected.file === SITE_FILE ? "Tệp" : "Bài";
  const message = `${what} “${one.file}” không còn điều gì cần lời xác nhận này.`;
  return say("file", message, "Xoá lời xác nhận.");
}
