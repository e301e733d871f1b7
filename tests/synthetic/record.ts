import { sha256 } from "../../scripts/cache/sha256.ts";
import { addresses } from "../../scripts/model/address.ts";
import { parseMoment } from "../../scripts/model/date.ts";
import { kinds } from "../../scripts/model/kind.ts";
import type { SearchRecord } from "../../scripts/model/search.ts";
import type { SyntheticArticle } from "./article.ts";

/**
 * What the search index is told of a synthetic article: the same as when the article is written to a folder, read and
 * planned, which a test holds, and much faster.
 */
export function recordOf(article: SyntheticArticle): SearchRecord {
  const { slug, title, date, author, section, tags, lede, paragraphs } = article;
  const moment = parseMoment(date, "Asia/Ho_Chi_Minh");
  if (!moment) throw new Error(`${date} is no date`);
  return {
    url: addresses.article(section.slug, slug),
    title,
    text: [lede, ...paragraphs].join(" "),
    textKey: `${sha256(paragraphs.join(" "))} ${lede}`,
    section: section.title,
    kind: kinds.article.name,
    author,
    tags,
    year: moment.year,
    time: moment.epoch,
    shownDate: moment.full,
    picture: undefined,
  };
}
