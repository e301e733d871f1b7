import type { FeedPage, WholeArticle } from "../../scripts/model/machine-page.ts";
import { mediaTypeOf } from "../../scripts/model/media-type.ts";
import type { Frame } from "../../scripts/model/page.ts";
import { plainVariant } from "../../scripts/model/picture.ts";
import { storyOf } from "./body.tsx";
import { jsonFile } from "./json.ts";

/** A JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedFile(page: FeedPage, { origin, site }: Frame): string {
  return jsonFile({
    version: "https://jsonfeed.org/version/1.1",
    title: page.title,
    home_page_url: origin + page.alternate,
    feed_url: origin + page.url,
    description: page.subtitle,
    language: "vi",
    authors: [{ name: site.agency, url: `${origin}/` }],
    items: page.articles.map((article) => itemOf(article, origin)),
  });
}

function itemOf(article: WholeArticle, origin: string) {
  const { url, title, lang, summary, image, date, updated, author, section, tags, attachments } = article;
  return {
    id: origin + url,
    url: origin + url,
    title,
    language: lang,
    summary,
    content_html: storyOf(article, origin),
    image: image && origin + plainVariant(image.picture).url,
    date_published: date.iso,
    date_modified: (updated?.date ?? date).iso,
    authors: [{ name: author }],
    tags: [section.title, ...tags],
    attachments:
      attachments.length === 0
        ? undefined
        : attachments.map(({ url, title, bytes }) => ({
            url: origin + url,
            mime_type: mediaTypeOf(url),
            title,
            size_in_bytes: bytes,
          })),
  };
}
