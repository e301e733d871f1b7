/** A page of a list that can be linked to. */
export interface PagerLink {
  number: number;
  url: string;
}

/** One place in the row of page numbers: a page, the page one is on, or the gap between two runs of numbers. */
export type PagerItem = (PagerLink & { kind: "page" | "current" }) | { kind: "gap" };

/** Everything a pager shows. An end that leads nowhere is `undefined`, so that it cannot become a link. */
export interface Pager {
  current: number;
  total: number;
  first: PagerLink | undefined;
  previous: PagerLink | undefined;
  next: PagerLink | undefined;
  last: PagerLink | undefined;
  items: PagerItem[];
}

/** How many numbers stand on each side of the current page. */
const REACH = 2;

/**
 * The pager of page `current` of `total` (both from 1): first and last page always, a run of numbers around the
 * current one, and a gap only where it hides two pages or more.
 */
export function pagerOf(current: number, total: number, urlOf: (number: number) => string): Pager {
  const link = (number: number): PagerLink | undefined =>
    number < 1 || number > total || number === current ? undefined : { number, url: urlOf(number) };
  return {
    current,
    total,
    first: link(1),
    previous: link(current - 1),
    next: link(current + 1),
    last: link(total),
    items: pagerItems(current, total, urlOf),
  };
}

/**
 * Cuts a list into pages of `size`. An empty list still has its one, empty page: a section without news is a page, not
 * a hole in the site.
 */
export function paginate<T>(list: readonly T[], size: number): T[][] {
  const pages: T[][] = [];
  for (let at = 0; at < list.length; at += size) pages.push(list.slice(at, at + size));
  return pages.length > 0 ? pages : [[]];
}

function pagerItems(current: number, total: number, urlOf: (number: number) => string): PagerItem[] {
  const items: PagerItem[] = [];
  const show = (number: number): void => {
    items.push({ kind: number === current ? "current" : "page", number, url: urlOf(number) });
  };
  let last = 0;
  for (const number of numbersAround(current, total)) {
    if (number === last + 2) show(last + 1);
    else if (number > last + 2) items.push({ kind: "gap" });
    show(number);
    last = number;
  }
  return items;
}

/** The numbers that are always shown, in order; never all of them looked at, for a long list has as many pagers as pages. */
function numbersAround(current: number, total: number): number[] {
  const run = Array.from({ length: 2 * REACH + 1 }, (_, at) => current - REACH + at);
  const within = [1, ...run, total].filter((number) => number >= 1 && number <= total);
  return [...new Set(within)].sort((a, b) => a - b);
}
