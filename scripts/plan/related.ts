import { slugOf } from "../model/slug.ts";
import type { Outline } from "./outline.ts";
import type { Shown } from "./selection.ts";

/** How far back each of an article's tags is followed: enough for good company, and the same work at any size. */
const LOOK_BACK = 40;

/** Of one article those related to it, `limit` at the most and none of `exclude`. */
export type Relatives = (one: Shown, exclude: readonly Shown[], limit: number) => Shown[];

/**
 * Finds articles on the same matters, most shared tags first, then the newest. Only older ones, so that a new article
 * changes no page but its own and its neighbour's.
 *
 * Articles are counted by their place, in one row for all questions: to make a map for each of 10,000 questions, and to
 * follow the articles themselves, takes four times as long.
 */
export function relativesIn({ shown, byTag }: Outline): Relatives {
  const places = new Map(
    [...byTag].map(([slug, { articles }]) => [slug, Int32Array.from(articles, ({ place }) => place)]),
  );
  /** How many tags each article shares with the one that is asked for; all 0 between two questions. */
  const shared = new Uint16Array(shown.length);
  /** Places that share a tag with it. One row for all questions: of 10,000 lists to throw away half a second goes to garbage. */
  let found = new Int32Array(16 * LOOK_BACK);
  const before = (a: number, b: number): boolean => {
    const more = (shared[a] as number) - (shared[b] as number);
    return more > 0 || (more === 0 && a < b);
  };
  return (one, exclude, limit) => {
    const { tags } = one.article;
    if (found.length < tags.length * LOOK_BACK) found = new Int32Array(tags.length * LOOK_BACK);
    let number = 0;
    for (const tag of tags) {
      const own = places.get(slugOf(tag)) ?? NONE;
      const first = firstAfter(one.place, own);
      const end = Math.min(first + LOOK_BACK, own.length);
      for (let at = first; at < end; at++) {
        const place = own[at] as number;
        const count = shared[place] as number;
        if (count === 0) found[number++] = place;
        shared[place] = count + 1;
      }
    }
    const all = found.subarray(0, number);
    for (const { place } of exclude) shared[place] = 0;
    const best = firstOf(all, limit, before).filter((place) => shared[place] !== 0);
    for (const place of all) shared[place] = 0;
    return best.map((place) => shown[place] as Shown);
  };
}

const NONE = new Int32Array();

/** Where in a list of places, the newest first, the part behind a place begins, found by halving. */
function firstAfter(place: number, places: Int32Array): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first of a list in their order, for few of many: all else is not put in order. */
function firstOf(list: Int32Array, limit: number, before: (a: number, b: number) => boolean): number[] {
  const first: number[] = [];
  for (const one of list) {
    let at = first.length;
    if (at === limit && !before(one, first[at - 1] as number)) continue;
    while (at > 0 && before(one, first[at - 1] as number)) at--;
    first.splice(at, 0, one);
    if (first.length > limit) first.pop();
  }
  return first;
}
