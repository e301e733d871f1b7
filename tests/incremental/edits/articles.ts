import { DAY, HOUR, newDraft } from "../begin.ts";
import { addressOf, type Draft, dateText, midnightBefore, pathOf, type Site } from "../site.ts";
import { type Edit, editOf, pickDraft } from "./edit.ts";

/** A site is never edited down to nothing. */
const LEAST = 30;

/** Articles that come, go, and change their place or their time. */
export const articleEdits: Record<string, Edit> = {
  "article added": (site, { random, seed }) => {
    const draft = { ...newDraft(site, seed, random), at: site.now - random.whole(0, 3 * 24) * HOUR };
    site.articles.push(draft);
    return `${pathOf(draft)}, ${dateText(draft.at)}`;
  },
  "article scheduled": (site, { random, seed }) => {
    const draft = { ...newDraft(site, seed, random), at: site.now + random.whole(1, 6 * 24) * HOUR };
    site.articles.push(draft);
    return `${pathOf(draft)}, for ${dateText(draft.at)}`;
  },
  "article deleted": (site, { random }) => {
    const draft = site.articles.length > LEAST ? pickDraft(site, random) : undefined;
    if (draft) remove(site, draft);
    return draft && pathOf(draft);
  },
  "article deleted and put elsewhere": (site, { random }) => {
    const draft = pickDraft(site, random);
    if (!draft) return undefined;
    remove(site, draft);
    const again = { ...draft, id: ++site.made, slug: `bai-dang-lai-${site.made}`, aliases: [] };
    site.articles.push(again);
    return `${pathOf(draft)} as ${pathOf(again)}`;
  },
  renamed: editOf("name", (draft, site, { random }) => {
    const old = addressOf(draft);
    draft.slug = `ten-moi-${++site.made}`;
    return moved(draft, old, random.chance(0.5));
  }),
  "moved to another section": editOf(
    "section",
    (draft, { settings }, { random }) => {
      const old = addressOf(draft);
      draft.section = random.pick(settings.sections.filter(({ slug }) => slug !== draft.section)).slug;
      return moved(draft, old, random.chance(0.5));
    },
    (_, { settings }) => settings.sections.length > 1,
  ),
  "moved to a folder of its section": editOf("folder", (draft) => {
    draft.folder = draft.folder === "" ? dateText(draft.at).slice(6, 10) : "";
    return pathOf(draft);
  }),
  "redated across midnight": editOf("date", (draft, { now }, { random }) => {
    const midnight = midnightBefore(random.chance(0.5) ? draft.at : now);
    draft.at = draft.at < midnight ? midnight : midnight - 60_000;
    return dateText(draft.at);
  }),
  "redated to another month": editOf("date", (draft, { now }, { random }) => {
    draft.at = now - random.whole(20, 3000) * DAY;
    return dateText(draft.at);
  }),
  "two articles exchanged": (site, { random }) => {
    const [one, other] = random.sample(site.articles, 2);
    if (!one || !other) return undefined;
    const [a, b] = [contentsOf(one), contentsOf(other)];
    Object.assign(one, b);
    Object.assign(other, a);
    return `${pathOf(one)} and ${pathOf(other)}`;
  },
};

/** What an article says, without what it is called. */
function contentsOf({ title, at, author, tags, paragraphs, image }: Draft) {
  return { title, at, author, tags, paragraphs, image };
}

function remove(site: Site, draft: Draft): void {
  site.articles.splice(site.articles.indexOf(draft), 1);
}

/** Leaves a redirect at an article's old address, or none. */
function moved(draft: Draft, old: string, withAlias: boolean): string {
  const own = addressOf(draft);
  draft.aliases = [...draft.aliases, ...(withAlias ? [old] : [])].filter((alias) => alias !== own);
  return `${own}${withAlias ? ", its old address leads there" : ""}`;
}
