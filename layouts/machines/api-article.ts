import type { ApiArticle, ApiArticleSummary, ApiPicture } from "../../scripts/model/api/article.ts";
import { figuresOf } from "../../scripts/model/article.ts";
import type { ApiArticlePage, ArticleFacts } from "../../scripts/model/machine-page.ts";
import { mediaTypeOf } from "../../scripts/model/media-type.ts";
import type { Frame } from "../../scripts/model/page.ts";
import { type Figure, plainVariant } from "../../scripts/model/picture.ts";
import { bodyOf } from "./body.tsx";

/** One article, whole. */
export function articleOf({ url, article }: ApiArticlePage, { origin }: Frame): ApiArticle {
  const { source, attachments, section, text } = article;
  return {
    self: origin + url,
    language: article.lang ?? "vi",
    ...factsOf(article, origin),
    sectionTitle: section.title,
    html: bodyOf(article, origin),
    text,
    pictures: figuresOf(article).map((figure) => pictureOf(figure, origin)),
    attachments: attachments.map(({ url, title, bytes }) => ({
      url: origin + url,
      title,
      type: mediaTypeOf(url),
      bytes,
    })),
    // An editor may write an address with Vietnamese letters in it; a URI has none (RFC 3986).
    source: source ? { name: source.name, url: source.url ? new URL(source.url).href : null } : null,
  };
}

/** An article as lists show it. */
export function summaryOf(facts: ArticleFacts, origin: string): ApiArticleSummary {
  return { ...factsOf(facts, origin), data: facts.data === undefined ? null : origin + facts.data };
}

function factsOf(facts: ArticleFacts, origin: string): Omit<ApiArticleSummary, "data"> {
  const { url, canonical, title, summary, section, date, updated, author, tags, image } = facts;
  return {
    url: origin + url,
    canonical: origin + canonical,
    title,
    summary: summary ?? null,
    section: section.slug,
    published: date.iso,
    updated: updated ? { date: updated.date.iso, note: updated.note } : null,
    author,
    tags,
    image: image ? pictureOf(image, origin) : null,
  };
}

function pictureOf({ picture, alt, caption, credit }: Figure, origin: string): ApiPicture {
  const { url, width, height } = plainVariant(picture);
  return { url: origin + url, width, height, alt, caption: caption ?? null, credit: credit ?? null };
}
