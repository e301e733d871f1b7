import { DAY, HOUR } from "../begin.ts";
import { dateText, midnightBefore, type Site } from "../site.ts";
import type { Edit } from "./edit.ts";

/** Time goes by, and nobody edits. */
export const clockEdits: Record<string, Edit> = {
  "some minutes later": (site, { random }) => later(site, site.now + random.whole(1, 90) * 60_000),
  "past midnight": (site) => later(site, midnightBefore(site.now) + DAY + 60_000),
  "days later": (site, { random }) => later(site, site.now + random.whole(2, 9) * DAY),
  // Released, or out of the lists, is what one article is that waited for it; where none waits, nothing happens.
  "just past the next moment an article waits for": (site) => {
    const waited = site.articles.flatMap(({ at, expires }) => [
      at,
      expires === undefined ? 0 : midnightBefore(expires) + DAY,
    ]);
    const next = Math.min(...waited.filter((moment) => moment > site.now));
    return Number.isFinite(next) ? later(site, next + 1000) : undefined;
  },
  "a month later": (site) => later(site, site.now + 31 * DAY + 5 * HOUR),
};

function later(site: Site, moment: number): string {
  site.now = moment;
  return dateText(moment);
}
