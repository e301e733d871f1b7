import { feedType } from "../../scripts/model/feed.ts";
import type { FeedPage, WholeArticle } from "../../scripts/model/machine-page.ts";
import { mediaTypeOf } from "../../scripts/model/media-type.ts";
import type { Frame } from "../../scripts/model/page.ts";
import { storyOf } from "./body.tsx";
import { element, type Xml, xmlFile } from "./xml.ts";

/**
 * An Atom feed (RFC 4287). An entry is known by the address of its page, which never dies. A tag URI (RFC 4151) would
 * have to name the same domain, so it would keep no longer when a portal moves to another.
 */
export function atomFile(page: FeedPage, { origin, site }: Frame): string {
  const feed = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "vi" },
    element("title", {}, page.title),
    page.subtitle !== undefined && element("subtitle", {}, page.subtitle),
    element("id", {}, origin + page.url),
    element("link", { rel: "self", type: feedType(page.url), href: origin + page.url }),
    element("link", { rel: "alternate", type: "text/html", href: origin + page.alternate }),
    element("updated", {}, page.updated),
    element("author", {}, element("name", {}, site.agency), element("uri", {}, `${origin}/`)),
    page.articles.map((article) => entryOf(article, origin)),
  );
  return xmlFile(feed);
}

function entryOf(article: WholeArticle, origin: string): Xml {
  const { url, title, lang, date, updated, author, section, tags, summary, attachments } = article;
  return element(
    "entry",
    { "xml:lang": lang },
    element("title", {}, title),
    element("id", {}, origin + url),
    element("link", { rel: "alternate", type: "text/html", href: origin + url }),
    attachments.map(({ url, title, bytes }) =>
      element("link", {
        rel: "enclosure",
        type: mediaTypeOf(url),
        length: String(bytes),
        title,
        href: origin + url,
      }),
    ),
    element("published", {}, date.iso),
    element("updated", {}, (updated?.date ?? date).iso),
    element("author", {}, element("name", {}, author)),
    element("category", { term: section.slug, scheme: `${origin}/`, label: section.title }),
    tags.map((tag) => element("category", { term: tag })),
    summary !== undefined && element("summary", {}, summary),
    element("content", { type: "html" }, storyOf(article, origin)),
  );
}
