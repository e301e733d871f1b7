import type { ArticleFrontMatter } from "../model/article.ts";
import type { Place } from "../model/problem.ts";
import type { Body } from "./markdown/body.ts";
import { placeOfWords } from "./spam-place.ts";

/** An article as it was read: the source is only looked into for the place of what was found. */
export interface SpamSource {
  file: string;
  source: string;
  front: ArticleFrontMatter;
  body: Body;
}

/** A link to another site, to a mail box or a telephone, with its place. */
export interface OutwardLink extends Place {
  href: string;
}

/** The links of an article that lead out of the site, that of its source among them. */
export function outwardLinks({ front, body, file, source }: SpamSource): OutwardLink[] {
  const links: OutwardLink[] = body.links.filter(({ href }) => /^(?:https?|mailto|tel):/i.test(href));
  const origin = typeof front.source === "object" ? front.source.url : undefined;
  if (origin === undefined) return links;
  return [{ ...placeOfWords({ file, source }, [origin]), href: origin }, ...links];
}

/** All that stands in an article's head, in its file's name, and beside its pictures. */
export function fieldsOf({ front, body, file }: SpamSource): string[] {
  const figures = body.pages.flat().flatMap((block) => (block.kind === "figure" ? [block.reference] : []));
  const { title, summary, tags, author, image, updated, attachments, source, aliases } = front;
  const pictures = [...figures, ...(image ? [image] : [])];
  const fields = [
    title,
    summary,
    ...(tags ?? []),
    author,
    ...pictures.flatMap(({ alt, caption, credit, src }) => [alt, caption, credit, src]),
    updated?.note,
    ...(attachments ?? []).flatMap((one) => [one.title, one.src]),
    typeof source === "object" ? source.name : source,
    ...(aliases ?? []).flatMap((alias) => alias.split("/")),
    ...file.split("/"),
  ];
  return fields.filter((field) => field !== undefined);
}

/** The prose of a body, all pages of it. */
export function htmlOf(body: Body): string {
  return body.pages
    .flat()
    .map((block) => (block.kind === "prose" ? block.html : ""))
    .join("\n");
}

/** The titles of links, which show under a resting mouse and nowhere else. */
export function titlesIn(html: string): string[] {
  if (!html.includes(' title="')) return [];
  return [...html.matchAll(/<a [^>]*title="([^"]*)"/g)].map(([, title = ""]) => title);
}
