import type { SearchRecord } from "../model/search.ts";
import { authorLink, type Outline, sectionLink, urlOf } from "./outline.ts";

/** What the search index is told: each listed article once, the words of the whole story and nothing around them. */
export function searchRecords(outline: Outline): SearchRecord[] {
  return outline.listed.map(({ article }) => ({
    url: urlOf(article),
    title: article.title,
    text: [article.summary, article.text].filter(Boolean).join(" "),
    section: sectionLink(outline, article.section).title,
    author: authorLink(outline, article.author).title,
    tags: article.tags,
    year: article.date.year,
    shownDate: article.date.full,
    isoDate: article.date.iso,
    epoch: article.date.epoch,
  }));
}
