import { addresses } from "../model/address.ts";
import type { Article } from "../model/article.ts";

/** Where an article's page stands, whether it is shown today or not. */
export function urlOf({ section, slug }: Pick<Article, "section" | "slug">): string {
  return addresses.article(section, slug);
}
