import type { Article } from "../model/article.ts";
import type { ArticleNotice } from "../model/page.ts";
import type { Unlisted } from "../model/plan.ts";
import { compareText } from "../model/problem.ts";
import { urlOf } from "./url.ts";

/** What the plan is made for: the public site, or an editor's preview that shows drafts and coming articles too. */
export type Audience = "public" | "preview";

/** An article that gets a page, and what its page must say about it. */
export interface Shown {
  article: Article;
  /** Where its page stands. */
  url: string;
  notice: ArticleNotice | undefined;
  /** Its place among all that are shown, the newest at 0. */
  place: number;
}

export interface Selection {
  /** Every article with a page, newest first. */
  shown: Shown[];
  unlisted: Unlisted[];
}

/**
 * Decides which articles have a page. A draft has none in public, nor has one whose hour has not come. One past its
 * time keeps its page, with a notice, since an address once published never dies; lists leave it out.
 *
 * @param now milliseconds since the epoch
 */
export function select(articles: readonly Article[], now: number, audience: Audience): Selection {
  const shown: Shown[] = [];
  const unlisted: Unlisted[] = [];
  for (const article of newestFirst(articles)) {
    const { file, draft, date, expires } = article;
    if (draft) unlisted.push({ file, reason: "draft" });
    else if (date.epoch > now) unlisted.push({ file, reason: "scheduled", until: date });
    else if (expires && expires.epoch < now) unlisted.push({ file, reason: "expired", since: expires });
    const notice = noticeOf(article, now);
    const secret = notice?.kind === "draft" || notice?.kind === "scheduled";
    if (!secret || audience === "preview")
      shown.push({ article, url: urlOf(article), notice, place: shown.length });
  }
  return { shown, unlisted };
}

/**
 * Newest first; of one minute, by file path, so that the order is the same on every machine. Times are compared in a row
 * of their own: to follow each article to its time at each step takes ten times as long.
 */
function newestFirst(articles: readonly Article[]): Article[] {
  const times = Float64Array.from(articles, ({ date }) => date.epoch);
  const fileOf = (at: number): string => articles[at]?.file ?? "";
  return [...articles.keys()]
    .sort((a, b) => (times[b] as number) - (times[a] as number) || compareText(fileOf(a), fileOf(b)))
    .map((at) => articles[at] as Article);
}

function noticeOf(article: Article, now: number): ArticleNotice | undefined {
  if (article.draft) return { kind: "draft" };
  if (article.date.epoch > now) return { kind: "scheduled", from: article.date };
  if (article.expires && article.expires.epoch < now) return { kind: "expired", since: article.expires };
  return undefined;
}
