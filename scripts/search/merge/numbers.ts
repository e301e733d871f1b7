import type { OutlinePage } from "../outline.ts";
import { MOST } from "../shards/periods.ts";

/** Numbers of pages are given to shards so many at once: all that a shard holds, but where more are of one moment. */
const SLOT = MOST;

/**
 * The number of each shard's first page: a multiple of `SLOT`, so that an article that comes or goes moves the numbers of
 * its own shard and of no other. Without that, one deleted in the middle would change every file of words. Numbers that a
 * shard leaves over are no page's.
 *
 * @param sizes how many pages each shard has
 */
export function firstNumbers(sizes: readonly number[]): number[] {
  const firsts: number[] = [];
  let next = 0;
  for (const size of sizes) {
    firsts.push(next);
    next += Math.ceil(size / SLOT) * SLOT;
  }
  return firsts;
}

/**
 * The pages by their numbers, up to the last page; nothing for a number that is no page's.
 *
 * @param shards the pages of each
 */
export function byNumber<Page>(shards: readonly (readonly Page[])[]): (Page | undefined)[] {
  const firsts = firstNumbers(shards.map(({ length }) => length));
  const all: (Page | undefined)[] = [];
  for (const [at, pages] of shards.entries()) {
    while (all.length < (firsts[at] ?? 0)) all.push(undefined);
    all.push(...pages);
  }
  return all;
}

/**
 * What Pagefind's own client is told of each number. One that is no page's stands in no list, but it counts when the client
 * takes the mean length of pages, and where it lists all pages, for a question without words and filters: so it has that
 * mean, and is the page before once more.
 *
 * @param words the mean length
 */
export function withFillers(pages: readonly (OutlinePage | undefined)[], words: number): OutlinePage[] {
  let last: OutlinePage | undefined;
  return pages.map((page) => {
    last = page ?? last;
    return page ?? { hash: last?.hash ?? "", group: last?.group ?? "", words };
  });
}
