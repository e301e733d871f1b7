import { asWarning, type Place, type Problem, problemAt } from "../model/problem.ts";
import type { ParsedArticle } from "./article.ts";
import { findSlips } from "./names/slips.ts";

/** What an editor is told of each kind of name. */
const kinds = {
  tag: { what: "Từ khoá", other: "hai từ khoá khác nhau" },
  author: { what: "Tác giả", other: "hai người khác nhau" },
} as const;

/** A tag or an author as one article writes it. */
interface Use {
  name: string;
  place: () => Place;
}

/**
 * Warns of tags and authors that are most likely slips for others: the one would have a page beside the other's, or,
 * where their addresses are the same, share it.
 */
export function tellNearNames(articles: readonly ParsedArticle[]): Problem[] {
  const authors = articles.map(({ front, head }): Use[] => [
    { name: front.author, place: () => head.placeOf(["author"]) },
  ]);
  const tags = articles.map(({ front, head }): Use[] =>
    (front.tags ?? []).map((name, at) => ({ name, place: () => head.placeOf(["tags", String(at)]) })),
  );
  return [...warnings(authors, "author"), ...warnings(tags, "tag")];
}

/** @param lists the names of each article, which counts once for each */
function warnings(lists: readonly Use[][], kind: keyof typeof kinds): Problem[] {
  const uses = new Map<string, number>();
  for (const list of lists) {
    const names = list.length > 1 ? new Set(list.map(({ name }) => name)) : list.map(({ name }) => name);
    for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const slips = findSlips(uses, kind);
  if (slips.size === 0) return [];
  return lists.flat().flatMap(({ name, place }) => {
    const slip = slips.get(name);
    if (!slip) return [];
    const { what, other } = kinds[kind];
    const message = `${what} “${name}” (${slip.uses} bài) gần giống “${slip.meant}” (${slip.meantUses} bài).`;
    const fix = `Ý anh/chị là “${slip.meant}”? Nếu đúng là ${other} thì cứ để nguyên.`;
    return [asWarning(problemAt(place(), "CT-213", message, fix))];
  });
}
