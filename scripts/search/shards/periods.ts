import type { SearchRecord } from "../../model/search.ts";

/**
 * Records of one shard at the most: Pagefind takes about 2 ms for each, and an article edited costs those of its shard.
 * Each shard costs 20 ms of its own, which at this size is a tenth.
 */
export const MOST = 128;

/** Time is halved from here on, in milliseconds since the epoch: 1830 to 2109. What lies outside is in the outer halves. */
const BEGIN = -(2 ** 42);
const LENGTH = 2 ** 43;

/** No article is dated to less, in milliseconds. */
const SHORTEST = 1000;

/**
 * Cuts records into shards by when they were published: a period that holds few enough is a shard, and of any other each
 * half is asked anew. So what one article does is seen in its own period alone, wherever it stands, and closed years
 * are shards that never change.
 *
 * @param records in order of time
 */
export function byPeriod(records: readonly SearchRecord[]): SearchRecord[][] {
  const cut = (from: number, to: number, begin: number, length: number): SearchRecord[][] => {
    if (from === to) return [];
    if (to - from <= MOST || length <= SHORTEST) return [records.slice(from, to)];
    const half = length / 2;
    const middle = firstSince(records, begin + half, from, to);
    return [...cut(from, middle, begin, half), ...cut(middle, to, begin + half, half)];
  };
  return cut(0, records.length, BEGIN, LENGTH);
}

/** Where, between two places, the first record stands that is no older; at the end if there is none. */
function firstSince(records: readonly SearchRecord[], time: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle] as SearchRecord).time < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
