import type { NewsArticle } from "schema-dts";
import { authorKind } from "../../byline.ts";
import type { ArticlePage, Frame } from "../../page.ts";
import { languageOf } from "../language.ts";
import type { Portrait } from "../open-graph.ts";
import { organization } from "./organization.ts";

/**
 * An article, as https://developers.google.com/search/docs/appearance/structured-data/article asks for it. A card drawn
 * for its section is no picture of it, so it has none then.
 */
export function newsArticle(page: ArticlePage, portrait: Portrait, frame: Frame): NewsArticle {
  const { author, source } = page;
  const { picture, address } = portrait;
  const own = page.share.kind === "picture";
  return {
    "@type": "NewsArticle",
    headline: page.headline,
    description: portrait.description,
    mainEntityOfPage: address,
    datePublished: page.date.iso,
    dateModified: (page.updated?.date ?? page.date).iso,
    author: {
      "@type": authorKind(author.title),
      name: author.title,
      ...(author.url && { url: frame.origin + author.url }),
    },
    publisher: organization(frame),
    ...(own && {
      image: {
        "@type": "ImageObject",
        url: picture.url,
        width: `${picture.width}`,
        height: `${picture.height}`,
      },
    }),
    ...(page.tags.length > 0 && { keywords: page.tags.map(({ title }) => title) }),
    ...(source?.url && { isBasedOn: source.url }),
    articleSection: page.breadcrumb.at(-1)?.title ?? "",
    isAccessibleForFree: true,
    inLanguage: languageOf(page),
  };
}
