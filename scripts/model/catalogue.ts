import type { Article } from "./article.ts";
import type { PictureUse } from "./picture.ts";
import { compareText } from "./problem.ts";
import type { Site } from "./site.ts";

/** All of `content/`, read and judged: the only thing the plan is made from. */
export interface Catalogue {
  site: Site;
  /** In the order of their file paths; the plan decides every other order. */
  articles: Article[];
  /** Article files left out because they have errors; empty unless the editor asked to go on without them. */
  refused: string[];
}

/** Every place that asks for a picture, the emblem in `site.yaml` first. */
export function pictureUses({ brand: { emblem } }: Site, articles: readonly Article[]): PictureUse[] {
  const own = emblem ? [{ picture: emblem, place: emblem.place }] : [];
  return [...own, ...articles.flatMap(({ pictures }) => pictures)];
}

/** The same catalogue without some of its articles, which count as refused from now on. */
export function withoutArticles(catalogue: Catalogue, files: ReadonlySet<string>): Catalogue {
  const gone = catalogue.articles.filter(({ file }) => files.has(file)).map(({ file }) => file);
  return {
    ...catalogue,
    articles: catalogue.articles.filter(({ file }) => !files.has(file)),
    refused: [...catalogue.refused, ...gone].sort(compareText),
  };
}
