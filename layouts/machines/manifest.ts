import { addresses } from "../../scripts/model/address.ts";
import type { ManifestPage } from "../../scripts/model/machine-page.ts";
import type { Assets } from "../../scripts/model/page.ts";
import { jsonFile } from "./json.ts";

/**
 * The web app manifest (https://www.w3.org/TR/appmanifest/). Shown with the browser's own way back and its address line:
 * people are to see whose site they are on.
 */
export function manifestFile(page: ManifestPage, { icons }: Assets): string {
  const manifest = {
    id: addresses.home,
    name: page.name,
    short_name: page.shortName,
    description: page.description,
    lang: "vi",
    dir: "ltr",
    start_url: addresses.home,
    scope: addresses.home,
    display: "minimal-ui",
    theme_color: page.themeColour,
    background_color: page.groundColour,
    icons: icons.map(({ url, side, purpose }) => ({
      src: url,
      sizes: `${side}x${side}`,
      type: "image/png",
      purpose,
    })),
  };
  return jsonFile(manifest);
}
