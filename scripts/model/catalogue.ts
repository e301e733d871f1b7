import type { Article } from "./article.ts";
import type { Site } from "./site.ts";

/** All of `content/`, read and judged: the only thing the plan is made from. */
export interface Catalogue {
  site: Site;
  /** In the order of their file paths; the plan decides every other order. */
  articles: Article[];
}
