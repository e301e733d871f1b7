import type { Sketch } from "../model/drawing.ts";
import { SITE_CARD } from "../model/share.ts";
import type { Site } from "../model/site.ts";

/** What the build draws: icons in the site's colours, a card for each section and one for the site. */
export function sketchOf(site: Site): Sketch {
  return {
    brand: site.brand,
    agency: site.agency,
    cards: [
      { name: SITE_CARD, title: site.name, foot: new URL(site.domain).host },
      ...site.sections.map(({ slug, title }) => ({ name: slug, title, foot: site.name })),
    ],
  };
}
