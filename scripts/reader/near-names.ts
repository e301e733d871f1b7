import { asWarning, type Place, type Problem, problemAt } from "../model/problem.ts";
import { type ParsedArticle, placeIn } from "./article.ts";
import { findSlips, type Slip } from "./names/slips.ts";

/** What an editor is told of each kind of name. */
const kinds = {
  tag: { what: "Từ khoá", other: "hai từ khoá khác nhau" },
  author: { what: "Tác giả", other: "hai người khác nhau" },
} as const;

/** Each kind of name as one article writes it, in its order, and the place of each. */
const uses = {
  tag: {
    names: ({ front }: ParsedArticle) => front.tags ?? [],
    place: ({ file, places }: ParsedArticle, at: number) => placeIn(file, places.tags[at]),
  },
  author: {
    names: ({ front }: ParsedArticle) => [front.author],
    place: ({ file, places }: ParsedArticle) => placeIn(file, places.author),
  },
} as const;

/**
 * Warns of tags and authors that are most likely slips for others: the one would have a page beside the other's, or,
 * where their addresses are the same, share it.
 */
export function tellNearNames(articles: readonly ParsedArticle[]): Problem[] {
  return [...warnings(articles, "author"), ...warnings(articles, "tag")];
}

function warnings(articles: readonly ParsedArticle[], kind: keyof typeof kinds): Problem[] {
  const { names, place } = uses[kind];
  const slips = findSlips(countOf(articles.map(names)), kind);
  if (slips.size === 0) return [];
  return articles.flatMap((article) =>
    names(article).flatMap((name, at) => {
      const slip = slips.get(name);
      return slip ? [warning(name, slip, kind, place(article, at))] : [];
    }),
  );
}

/** How many articles have each name: one that has it twice counts once. */
function countOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const list of lists) {
    for (const [at, name] of list.entries()) {
      if (list.indexOf(name) === at) count.set(name, (count.get(name) ?? 0) + 1);
    }
  }
  return count;
}

function warning(name: string, slip: Slip, kind: keyof typeof kinds, place: Place): Problem {
  const { what, other } = kinds[kind];
  const message = `${what} “${name}” (${slip.uses} bài) gần giống “${slip.meant}” (${slip.meantUses} bài).`;
  const fix = `Ý anh/chị là “${slip.meant}”? Nếu đúng là ${other} thì cứ để nguyên.`;
  return asWarning(problemAt(place, "CT-213", message, fix));
}
