import type { Article, ArticleFrontMatter, Attachment, Block } from "../model/article.ts";
import { withLater } from "../model/later.ts";
import { creditLine, type Figure, type PictureUse } from "../model/picture.ts";
import type { Place, Problem } from "../model/problem.ts";
import type { Section, Site } from "../model/site.ts";
import { slugOf } from "../model/slug.ts";
import type { Body } from "./markdown/body.ts";
import type { FigureReference } from "./markdown/figure.ts";
import type { Shelf } from "./shelf.ts";
import type { Suspicion } from "./suspicion.ts";

/** All of `site.yaml` that an article's text is judged by: what is parsed may be kept until one of these changes. */
export interface ArticleRules {
  timeZone: Site["timeZone"];
  sections: readonly Pick<Section, "slug" | "kind">[];
}

/** Where in an article's own file something stands. */
export type Spot = Omit<Place, "file">;

/** Where those parts of a head stand that can be judged only beside other files. */
export interface HeadPlaces {
  author: Spot;
  tags: Spot[];
  image: Spot | undefined;
  attachments: Spot[];
}

/**
 * An article's file taken apart, before the files it refers to are looked for. Depends on its path, its text and the
 * rules alone, and is plain data, so that it can be kept.
 */
export interface ParsedArticle {
  /** Path relative to the content folder, in NFC. */
  file: string;
  front: ArticleFrontMatter;
  places: HeadPlaces;
  body: Body;
  /** SHA-256 of the body's text, hex. */
  textHash: string;
  /** Of the body's text, the words that may hold short forms. */
  capitals: string;
  /** The official numbers that text names. */
  numbers: string[];
  section: string;
  slug: string;
  problems: Problem[];
  /** Problems that a second person may answer for in `site.yaml`. */
  suspicions: Suspicion[];
}

/** Whether an article shows or offers files: one that does not is completed from its own text alone. */
export function refersToFiles({ front, body }: ParsedArticle): boolean {
  const offers = (front.attachments ?? []).length > 0;
  return offers || front.image !== undefined || body.pages.flat().some(({ kind }) => kind !== "prose");
}

/** Finds what a parsed article refers to and completes it. Problems are added to `problems`. */
export async function completeArticle(
  parsed: ParsedArticle,
  shelf: Shelf,
  problems: Problem[],
): Promise<Article> {
  const { file, front, places, body, textHash, capitals, numbers, section, slug } = parsed;
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
  const image = front.image && (await figure({ ...figureOf(front.image), ...placeIn(file, places.image) }));
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
    const found = await shelf.attachment(src, title, placeIn(file, places.attachments[at]));
    if ("code" in found) problems.push(found);
    else attachments.push(found);
  }
  const article = {
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
    textHash,
    capitals,
    numbers,
    links: body.links,
    pictures,
  };
  // Read only by who indexes the article or needs its words: most builds show few anew.
  return withLater(article, "text", () => body.text);
}

/** A spot of an article's file as a place; the file's beginning where there is no such spot. */
export function placeIn(file: string, spot: Spot | undefined): Place {
  return { file, line: spot?.line ?? 1, column: spot?.column ?? 1 };
}

function figureOf(image: NonNullable<ArticleFrontMatter["image"]>) {
  const { src, alt, caption, credit } = image;
  return { src, alt, ...(caption && { caption }), ...(credit && { credit: creditLine(credit) }) };
}
