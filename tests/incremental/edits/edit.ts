import type { Random } from "../../synthetic/random.ts";
import type { Draft, Site } from "../site.ts";

/** What an edit may draw from, beside the site it changes. */
export interface Chance {
  random: Random;
  seed: number;
  /** Pictures to choose from. */
  pictures: readonly Uint8Array[];
  /** The site after each step so far, the last one last. */
  past: readonly Site[];
}

/** Changes a site, and says what it did; nothing where the site has nothing to be changed so. */
export type Edit = (site: Site, chance: Chance) => string | undefined;

/** An article that fits, most often one of those that stand at the head of lists. */
export function pickDraft(
  { articles }: Site,
  random: Random,
  fits: (draft: Draft) => boolean = () => true,
): Draft | undefined {
  const newest = articles.filter(fits).sort((a, b) => b.at - a.at);
  const from = random.chance(0.6) ? newest.slice(0, 12) : newest;
  return from.length > 0 ? random.pick(from) : undefined;
}

/** An edit of one article that fits. */
export function editOf(
  what: string,
  change: (draft: Draft, site: Site, chance: Chance) => string,
  fits?: (draft: Draft, site: Site) => boolean,
): Edit {
  return (site, chance) => {
    const draft = pickDraft(site, chance.random, fits && ((one) => fits(one, site)));
    if (!draft) return undefined;
    const name = `${draft.section}/${draft.slug}`;
    return `${what} of ${name}: ${change(draft, site, chance)}`;
  };
}
