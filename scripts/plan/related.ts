import { slugOf } from "../model/slug.ts";
import type { Outline } from "./outline.ts";
import type { Shown } from "./selection.ts";

/** How far back each of an article's tags is followed: enough for good company, and the same work at any size. */
const LOOK_BACK = 40;

/**
 * Articles on the same matters, most shared tags first, then the newest. Only older ones, so that a new article changes
 * no page but its own and its neighbour's; and none that `exclude` already shows.
 */
export function relatedTo(one: Shown, { byTag }: Outline, exclude: readonly Shown[], limit: number): Shown[] {
  const shared = new Map<Shown, number>();
  for (const tag of one.article.tags) {
    const articles = byTag.get(slugOf(tag))?.articles ?? [];
    const first = firstAfter(articles, one.place);
    const end = Math.min(first + LOOK_BACK, articles.length);
    for (let at = first; at < end; at++) {
      const other = articles[at] as Shown;
      shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  for (const other of exclude) shared.delete(other);
  return [...shared]
    .sort(([a, sharedA], [b, sharedB]) => sharedB - sharedA || a.place - b.place)
    .slice(0, limit)
    .map(([other]) => other);
}

/** Where in a newest-first list the part behind a place begins, found by halving. */
function firstAfter(articles: readonly Shown[], place: number): number {
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((articles[middle] as Shown).place > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
