import type { Article } from "../model/article.ts";
import type { ArticleFacts, WholeArticle } from "../model/machine-page.ts";
import type { ArticlePage, Card, ListPage } from "../model/page.ts";
import type { SearchRecord } from "../model/search.ts";
import { Kept } from "./kept.ts";

interface Link<Url> {
  title: string;
  url: Url;
}

/** Links that are kept at the most, so that a preview that runs for weeks does not grow. */
const LINKS = 20_000;

/**
 * What one plan leaves for the next. A preview plans after every save, and of 10,000 articles one has changed: what it
 * made of the others it makes again only where something else in it has, and what it is given again it need not compare.
 */
export interface PlanMemory {
  /** The few links that many pages show: of sections, tags and authors. */
  links: Map<string, Link<string | undefined>>;
  cards: Kept<Article, Card>;
  facts: Kept<Article, ArticleFacts>;
  whole: Kept<Article, WholeArticle>;
  pages: Kept<Article, ArticlePage[]>;
  records: Kept<Article, SearchRecord>;
  /** By address, the pages of each list of the last plan, and all they are made of. */
  lists: Map<string, { of: readonly unknown[]; made: ListPage[] }>;
}

/** A memory of nothing yet. */
export function newPlanMemory(): PlanMemory {
  return {
    links: new Map(),
    cards: new Kept(),
    facts: new Kept(),
    whole: new Kept(),
    pages: new Kept(),
    records: new Kept(),
    lists: new Map(),
  };
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

/** A link; where there is a memory, the same object from plan to plan, as long as it says the same. */
export function linkOf<Url extends string | undefined>(
  memory: PlanMemory | undefined,
  title: string,
  url: Url,
): Link<Url> {
  if (!memory) return { title, url };
  const { links } = memory;
  const key = `${url} ${title}`;
  const known = links.get(key) as Link<Url> | undefined;
  if (known) return known;
  if (links.size >= LINKS) links.clear();
  const link = { title, url };
  links.set(key, link);
  return link;
}
