import { asWarning, type Problem, problemAt } from "../model/problem.ts";
import type { Acknowledgement, Site } from "../model/site.ts";
import { fold } from "../model/vietnamese.ts";
import type { ParsedArticle } from "./article.ts";
import { placeInSite } from "./site.ts";
import type { Suspicion } from "./spam.ts";

/**
 * What was found in the articles, without what a second person answers for in `site.yaml`; and the acknowledgements
 * that answer for nothing. An acknowledgement holds for one file and for the words or the domain it names: one new
 * word in the article, and a person has to look again.
 *
 * @param whole whether every article could be read, so that an acknowledgement without an article is known to be idle
 */
export function judgeSpam(articles: readonly ParsedArticle[], site: Site, whole: boolean): Problem[] {
  const signed = site.acknowledged ?? [];
  const used = new Set<Acknowledgement>();
  const problems: Problem[] = [];
  const read = new Map(articles.map((article) => [article.file, article]));
  for (const { file, front, suspicions } of articles) {
    const own = signed.filter((one) => one.file.normalize("NFC") === file && !isSame(one.by, front.author));
    for (const suspicion of suspicions) {
      const answering = own.filter((one) => answersFor(one, suspicion));
      for (const one of answering) used.add(one);
      if (!isCovered(suspicion, answering)) problems.push(suspicion.problem);
    }
  }
  for (const [at, one] of signed.entries()) {
    const article = read.get(one.file.normalize("NFC"));
    if (used.has(one) || (!article && !whole)) continue;
    problems.push(idle(one, at, site, article));
  }
  return problems;
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

function idle(one: Acknowledgement, at: number, site: Site, article: ParsedArticle | undefined): Problem {
  const path = ["acknowledged", String(at)];
  const say = (key: string, message: string, fix: string): Problem =>
    asWarning(problemAt(placeInSite(site, [...path, key]), "CT-704", message, fix));
  if (article && isSame(one.by, article.front.author)) {
    const message = `“${one.by}” là tác giả bài “${one.file}” nên không tự xác nhận được.`;
    return say("by", message, "Nhờ một người khác xem bài rồi ghi tên người ấy.");
  }
  if (!article) {
    const message = `Lời xác nhận này nói tới bài “${one.file}” không có trong thư mục nội dung.`;
    return say("file", message, "Sửa lại đường dẫn, hoặc xoá lời xác nhận.");
  }
  const message = `Bài “${one.file}” không còn điều gì cần lời xác nhận này.`;
  return say("file", message, "Xoá lời xác nhận.");
}
