import { addresses } from "../../scripts/model/address.ts";
import type { RobotsPage, SecurityTextPage } from "../../scripts/model/machine-page.ts";
import type { Frame } from "../../scripts/model/page.ts";

/** What robots may read (RFC 9309): everything. */
export function robotsFile({ sitemaps }: RobotsPage, { origin }: Frame): string {
  const lines = sitemaps.map((url) => `Sitemap: ${origin}${url}\n`).join("");
  return `User-agent: *\nAllow: /\n\n${lines}`;
}

/** Whom to tell of a hole in the site's security (RFC 9116). */
export function securityTextFile({ contact, expires }: SecurityTextPage, { origin }: Frame): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    "Preferred-Languages: vi, en",
    `Canonical: ${origin}${addresses.securityText}`,
    "",
  ].join("\n");
}
