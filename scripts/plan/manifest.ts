import { addresses } from "../model/address.ts";
import type { ManifestPage } from "../model/machine-page.ts";
import type { Frame } from "../model/page.ts";

/** White, as the ground of a page is where nobody chose another. */
const GROUND = "#ffffff";

/** What a device is told that keeps the site among its programs. */
export function manifestPage({ site, themeColours }: Frame, description: string): ManifestPage {
  return {
    layout: "manifest",
    url: addresses.manifest,
    name: site.name,
    shortName: site.shortName,
    description,
    themeColour: themeColours.light,
    groundColour: GROUND,
  };
}
