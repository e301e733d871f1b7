import { addresses, apiAddresses } from "../model/address.ts";
import { blocksOf } from "../model/article.ts";
import type { ArticleFacts, WholeArticle } from "../model/machine-page.ts";
import { remember } from "./memory.ts";
import { once } from "./once.ts";
import { sectionLink } from "./outline.ts";
import type { Shown } from "./selection.ts";

/** What lists for machines say of an article. */
export const factsOf = once((outline, { article, url }: Shown): ArticleFacts => {
  const section = sectionLink(outline, article.section);
  const { api } = outline.site;
  return remember(
    outline.memory?.facts,
    article,
    () => [url, api, section],
    () => {
      const { slug, title, lang, summary, date, updated, author, tags, image } = article;
      return {
        url,
        canonical: article.pages.length > 1 ? addresses.wholeStory(url) : url,
        data: api === "full" ? apiAddresses.article(article.section, slug) : undefined,
        title,
        lang,
        summary,
        section: { slug: article.section, ...section },
        date,
        updated,
        author,
        tags,
        image,
      };
    },
  );
});

/** An article with all it holds; the pages of a split story follow each other as one. */
export const wholeArticle = once((outline, one: Shown): WholeArticle => {
  const facts = factsOf(outline, one);
  return remember(
    outline.memory?.whole,
    one.article,
    () => [facts],
    () => {
      const { text, attachments, source } = one.article;
      return { ...facts, blocks: blocksOf(one.article), text, attachments, source };
    },
  );
});

/** When the last of these articles was published or corrected, ISO 8601; the beginning of time where there is none. */
export function lastChange(articles: readonly Pick<ArticleFacts, "date" | "updated">[]): string {
  return articles
    .map(({ date, updated }) => updated?.date ?? date)
    .reduce((a, b) => (b.epoch > a.epoch ? b : a), { epoch: 0, iso: "1970-01-01T00:00:00Z" }).iso;
}
