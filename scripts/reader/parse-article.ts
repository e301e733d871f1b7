import { sha256 } from "../cache/sha256.ts";
import { capitalsOf } from "../model/abbreviation.ts";
import type { ArticleFrontMatter, articleSchema } from "../model/article.ts";
import { type Kind, kinds } from "../model/kind.ts";
import { officialNumbers } from "../model/official-number.ts";
import type { Problem } from "../model/problem.ts";
import { judgeAlt } from "./alt-text.ts";
import type { ArticleRules, HeadPlaces, ParsedArticle, Spot } from "./article.ts";
import { judgeContent, judgeName, judgeSection, nameOf } from "./article-rules.ts";
import { splitArticle } from "./front-matter.ts";
import { judge } from "./judge.ts";
import { readBody } from "./markdown/body.ts";
import { findSpam } from "./spam.ts";
import { readYaml, type YamlData } from "./yaml.ts";

/** Takes an article's text apart and judges all that can be judged without looking at another file. */
export function parseArticle(
  text: string,
  file: string,
  { sections, timeZone }: ArticleRules,
): ParsedArticle | Problem[] {
  const split = splitArticle(text, file);
  if ("code" in split) return [split];
  const head = readYaml(split.head, file, split.headLine);
  const body = readBody(split.body, file, split.bodyLine);
  if (Array.isArray(head)) return [...head, ...body.problems];
  const section = sections.find((one) => one.slug === file.split("/")[0]);
  const judged = judge(schemaOf(section?.kind ?? "article", timeZone), head);
  if ("problems" in judged) return [...judged.problems, ...body.problems];
  const front = judged.value;
  const name = nameOf(file);
  const problems = [
    ...body.problems,
    ...judgeSection(front, head, file, sections),
    ...judgeName(name, file),
    ...judgeContent(front, body, file),
    ...(front.image ? judgeAlt(front.image, head.placeOf(["image", "alt"])) : []),
  ];
  const suspicions = findSpam({ file, source: text, front, body });
  const places = placesOf(front, head);
  const ofText = {
    textHash: sha256(body.text),
    capitals: capitalsOf(body.text),
    numbers: officialNumbers(body.text),
  };
  const own = { section: section?.slug ?? "", slug: name.slug };
  return { file, front, places, body, ...ofText, ...own, problems, suspicions };
}

function placesOf({ tags, image, attachments }: ArticleFrontMatter, head: YamlData): HeadPlaces {
  const spotOf = (...path: string[]): Spot => {
    const { line, column } = head.placeOf(path);
    return { line, column };
  };
  return {
    author: spotOf("author"),
    tags: (tags ?? []).map((_, at) => spotOf("tags", String(at))),
    image: image && spotOf("image", "src"),
    attachments: (attachments ?? []).map((_, at) => spotOf("attachments", String(at), "src")),
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
