import { addresses } from "../model/address.ts";
import { momentOf } from "../model/date.ts";
import type { RobotsPage, SecurityTextPage } from "../model/machine-page.ts";
import type { Site } from "../model/site.ts";

/** Nothing is hidden by it: what is not for the public is not in the release. */
export function robotsPage(): RobotsPage {
  return {
    layout: "robots",
    url: addresses.robots,
    sitemaps: [addresses.sitemap, addresses.newsSitemap],
  };
}

/** How many days a `security.txt` stays good, at the least; RFC 9116, 2.5.5 asks for less than a year. */
const GOOD_FOR = 180 * 86_400_000;

/**
 * Only where the authority names who takes such reports: an editor's mail box would promise what nobody keeps. It ends
 * with a month, so that the file changes once a month and not with every build.
 *
 * @param now milliseconds since the epoch
 */
export function securityTextPages(site: Site, now: number): SecurityTextPage[] {
  const { security } = site.contacts;
  if (!security) return [];
  const { year, month } = momentOf(now + GOOD_FOR, "UTC");
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return [
    {
      layout: "security-text",
      url: addresses.securityText,
      contact: security.includes("://") ? security : `mailto:${security}`,
      expires: `${next.year}-${String(next.month).padStart(2, "0")}-01T00:00:00Z`,
    },
  ];
}
