import { slugOf } from "../model/slug.ts";
import type { Outline } from "./outline.ts";
import type { Shown } from "./selection.ts";

/** How far back each of an article's tags is followed: enough for good company, and the same work at any size. */
const LOOK_BACK = 40;

/**
 * Articles on the same matters, most shared tags first, then the newest. Only older ones, so that a new article changes
 * no page but its own and its neighbour's; and none that `exclude` already shows.
 */
export function relatedTo(
  one: Shown,
  outline: Outline,
  positions: Map<Shown, number>,
  exclude: Set<Shown>,
  limit: number,
): Shown[] {
  const own = positions.get(one) ?? -1;
  const shared = new Map<Shown, number>();
  for (const tag of one.article.tags) {
    const articles = outline.byTag.get(slugOf(tag))?.articles ?? [];
    for (const other of olderThan(articles, own, positions)) {
      if (!exclude.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared]
    .sort(([a, sharedA], [b, sharedB]) => sharedB - sharedA || at(positions, a) - at(positions, b))
    .slice(0, limit)
    .map(([other]) => other);
}

/** The part of a newest-first list that lies behind a position, found by halving. */
function olderThan(articles: Shown[], own: number, positions: Map<Shown, number>): Shown[] {
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(positions, articles[middle] as Shown) > own) high = middle;
    else low = middle + 1;
  }
  return articles.slice(low, low + LOOK_BACK);
}

function at(positions: Map<Shown, number>, one: Shown): number {
  return positions.get(one) ?? Number.POSITIVE_INFINITY;
}
