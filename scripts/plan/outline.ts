import { addresses } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Card, NamedLink, NameLink } from "../model/page.ts";
import type { Figure } from "../model/picture.ts";
import type { Site } from "../model/site.ts";
import { slugOf } from "../model/slug.ts";
import { withNewTones } from "../model/tone.ts";
import { linkOf, type PlanMemory, remember } from "./memory.ts";
import { once } from "./once.ts";
import type { Selection, Shown } from "./selection.ts";

/**
 * Articles whose tag or author has one address. Different names can share one (`Hà` and `Hạ`): the page then bears them
 * all, since a name must never stand for another's.
 */
export interface Group {
  name: string;
  slug: string;
  articles: Shown[];
}

/** The site sorted out once, for all page makers to look things up in. Every list is newest first. */
export interface Outline {
  site: Site;
  /** Every article with a page. */
  shown: Shown[];
  /** Those readers find in lists. */
  listed: Shown[];
  bySection: Map<string, Shown[]>;
  /** By slug of the tag. */
  byTag: Map<string, Group>;
  byAuthor: Map<string, Group>;
  memory: PlanMemory | undefined;
}

/** A tag of one article leads nowhere new; from two on it has a page. */
const TAG_PAGE_FROM = 2;

export function outlineOf({ site }: Catalogue, { shown }: Selection, memory?: PlanMemory): Outline {
  const listed = shown.filter(({ notice }) => notice?.kind !== "expired");
  const bySection = new Map(site.sections.map(({ slug }): [string, Shown[]] => [slug, []]));
  const byTag = new Map<string, Group>();
  const byAuthor = new Map<string, Group>();
  for (const one of listed) {
    bySection.get(one.article.section)?.push(one);
    gather(byAuthor, one.article.author, one);
    for (const tag of one.article.tags) gather(byTag, tag, one);
  }
  return { site, shown, listed, bySection, byTag, byAuthor, memory };
}

/** Groups with a page of their own, by slug. */
export function tagGroups({ byTag }: Outline): Group[] {
  return sorted(byTag).filter(({ articles }) => articles.length >= TAG_PAGE_FROM);
}

export function authorGroups({ byAuthor }: Outline): Group[] {
  return sorted(byAuthor);
}

/** A tag as an article shows it, in its own spelling: a link only where there is a page to go to. */
export const tagLink = once(({ byTag, memory }, tag: string): NameLink => {
  const group = byTag.get(slugOf(tag));
  const hasPage = group !== undefined && group.articles.length >= TAG_PAGE_FROM;
  return linkOf(memory, tag, hasPage ? addresses.tag(tag) : undefined);
});

/** An author as an article shows it, in its own spelling. */
export const authorLink = once(({ byAuthor, memory }, author: string): NameLink => {
  return linkOf(memory, author, byAuthor.has(slugOf(author)) ? addresses.author(author) : undefined);
});

export const sectionLink = once(({ site, memory }, slug: string): NamedLink => {
  const section = site.sections.find((one) => one.slug === slug);
  return linkOf(memory, section?.title ?? slug, addresses.section(slug));
});

/** An article as lists show it. */
export const cardOf = once((outline, { article, url, notice }: Shown): Card => {
  const section = sectionLink(outline, article.section);
  return remember(
    outline.memory?.cards,
    article,
    () => [url, notice, section],
    () => {
      const { title, date, summary, lang } = article;
      return { url, title, date, summary, image: leadingFigure(article), section, lang, notice };
    },
  );
});

/** The picture that stands for an article: its leading one, or the first in its text. */
export function leadingFigure({ image, pages }: Article): Figure | undefined {
  if (image) return image;
  for (const blocks of pages) for (const block of blocks) if (block.kind === "figure") return block.figure;
  return undefined;
}

function gather(groups: Map<string, Group>, name: string, one: Shown): void {
  const slug = slugOf(name);
  const group = groups.get(slug);
  if (!group) groups.set(slug, { name, slug, articles: [one] });
  else {
    group.articles.push(one);
    if (!group.name.split(OR).some((other) => isSameName(other, name))) group.name += OR + name;
  }
}

/** Between names that share a page. */
const OR = " / ";

/** Whether two spellings are one name: capitals aside, and wherever the tone mark stands. */
function isSameName(one: string, other: string): boolean {
  return one === other || withNewTones(one).toLowerCase() === withNewTones(other).toLowerCase();
}

function sorted(groups: Map<string, Group>): Group[] {
  return [...groups.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
