import type { Article } from "../model/article.ts";
import type { ArticleFacts, WholeArticle } from "../model/machine-page.ts";
import type { ArticlePage, Card } from "../model/page.ts";
import { Kept } from "./kept.ts";

/**
 * What one plan leaves for the next. A preview plans after every save, and of 10,000 articles one has changed: what it
 * made of the others it makes again only where something else in it has, and what it is given again it need not compare.
 */
export interface PlanMemory {
  cards: Kept<Article, Card>;
  facts: Kept<Article, ArticleFacts>;
  whole: Kept<Article, WholeArticle>;
  pages: Kept<Article, ArticlePage[]>;
}

/** A memory of nothing yet. */
export function newPlanMemory(): PlanMemory {
  return { cards: new Kept(), facts: new Kept(), whole: new Kept(), pages: new Kept() };
}

/**
 * Makes something of an article; where there is a memory, only if it must.
 *
 * @param of all else that decides what is made
 */
export function remember<Made>(
  kept: Kept<Article, Made> | undefined,
  article: Article,
  of: () => readonly unknown[],
  make: () => Made,
): Made {
  return kept ? kept.get(article, of(), make) : make();
}
