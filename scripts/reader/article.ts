import type { Article, ArticleFrontMatter, Attachment, articleSchema, Block } from "../model/article.ts";
import { type Kind, kinds } from "../model/kind.ts";
import { creditLine, type Figure, type PictureUse } from "../model/picture.ts";
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { slugOf } from "../model/slug.ts";
import { judgeAlt } from "./alt-text.ts";
import { judgeContent, judgeName, judgeSection, nameOf } from "./article-rules.ts";
import { splitArticle } from "./front-matter.ts";
import { judge } from "./judge.ts";
import { type Body, readBody } from "./markdown/body.ts";
import type { FigureReference } from "./markdown/figure.ts";
import type { Shelf } from "./shelf.ts";
import { findSpam } from "./spam.ts";
import type { Suspicion } from "./suspicion.ts";
import { readYaml, type YamlData } from "./yaml.ts";

/** An article's file taken apart, before the files it refers to are looked for. Depends on its text and the site alone. */
export interface ParsedArticle {
  /** Path relative to the content folder, in NFC. */
  file: string;
  front: ArticleFrontMatter;
  head: YamlData;
  body: Body;
  section: string;
  slug: string;
  problems: Problem[];
  /** Problems that a second person may answer for in `site.yaml`. */
  suspicions: Suspicion[];
}

/** Takes an article's text apart and judges all that can be judged without looking at another file. */
export function parseArticle(text: string, file: string, site: Site): ParsedArticle | Problem[] {
  const split = splitArticle(text, file);
  if ("code" in split) return [split];
  const head = readYaml(split.head, file, split.headLine);
  const body = readBody(split.body, file, split.bodyLine);
  if (Array.isArray(head)) return [...head, ...body.problems];
  const section = site.sections.find((one) => one.slug === file.split("/")[0]);
  const judged = judge(schemaOf(section?.kind ?? "article", site.timeZone), head);
  if ("problems" in judged) return [...judged.problems, ...body.problems];
  const front = judged.value;
  const name = nameOf(file);
  const problems = [
    ...body.problems,
    ...judgeSection(front, head, file, site),
    ...judgeName(name, file),
    ...judgeContent(front, body, file),
    ...(front.image ? judgeAlt(front.image, head.placeOf(["image", "alt"])) : []),
  ];
  const suspicions = findSpam({ file, source: text, front, body });
  return { file, front, head, body, section: section?.slug ?? "", slug: name.slug, problems, suspicions };
}

/** Finds what a parsed article refers to and completes it. Problems are added to `problems`. */
export async function completeArticle(
  parsed: ParsedArticle,
  shelf: Shelf,
  problems: Problem[],
): Promise<Article> {
  const { file, front, head, body, section, slug } = parsed;
  const pictures: PictureUse[] = [];
  const figure = async (reference: FigureReference): Promise<Figure | undefined> => {
    const picture = await shelf.picture(reference.src, reference);
    if ("code" in picture) {
      problems.push(picture);
      return undefined;
    }
    const { file, line, column, alt, caption, credit } = reference;
    pictures.push({ picture, place: { file, line, column } });
    return { picture, alt, ...(caption && { caption }), ...(credit && { credit }) };
  };
  const image =
    front.image && (await figure({ ...figureOf(front.image), ...head.placeOf(["image", "src"]) }));
  // One after another: the order of the pictures must be the text's, not that of a disk's answers.
  const pages: Block[][] = [];
  for (const page of body.pages) {
    const blocks: Block[] = [];
    for (const block of page) {
      if (block.kind === "prose") blocks.push(block);
      else {
        const found = await figure(block.reference);
        if (found) blocks.push({ kind: "figure", figure: found });
      }
    }
    pages.push(blocks);
  }
  const attachments: Attachment[] = [];
  for (const [at, { src, title }] of (front.attachments ?? []).entries()) {
    const found = await shelf.attachment(src, title, head.placeOf(["attachments", String(at), "src"]));
    if ("code" in found) problems.push(found);
    else attachments.push(found);
  }
  return {
    file,
    section,
    slug,
    title: front.title,
    date: front.date,
    author: front.author,
    lang: front.lang === "vi" ? undefined : front.lang,
    tags: [...new Map((front.tags ?? []).map((tag) => [slugOf(tag), tag])).values()],
    summary: front.summary,
    image,
    draft: front.draft ?? false,
    featured: front.featured ?? false,
    updated: front.updated,
    expires: front.expires,
    aliases: front.aliases ?? [],
    attachments,
    source: typeof front.source === "string" ? { name: front.source, url: undefined } : front.source,
    pages,
    text: body.text,
    links: body.links,
    pictures,
  };
}

/** A schema costs as much to make as ten articles to judge, so each is made once. */
const schemas = new Map<string, ReturnType<typeof articleSchema>>();

function schemaOf(kind: Kind, zone: string): ReturnType<typeof articleSchema> {
  const key = `${kind} ${zone}`;
  const schema = schemas.get(key) ?? kinds[kind].schema(zone);
  schemas.set(key, schema);
  return schema;
}

function figureOf(image: NonNullable<ArticleFrontMatter["image"]>) {
  const { src, alt, caption, credit } = image;
  return { src, alt, ...(caption && { caption }), ...(credit && { credit: creditLine(credit) }) };
}
