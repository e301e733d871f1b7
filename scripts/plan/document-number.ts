import type { Article } from "../model/article.ts";
import { officialNumbers } from "../model/official-number.ts";

/**
 * The number of the document an article publishes, where it can be told: named in the title, or as the only one in the
 * lede. A text may cite any number of others, so it is not asked.
 */
export function documentNumber({ title, summary }: Pick<Article, "title" | "summary">): string | undefined {
  const [named] = officialNumbers(title);
  if (named) return named;
  const [only, ...others] = new Set(officialNumbers(summary ?? ""));
  return others.length === 0 ? only : undefined;
}
