import { addresses, pageUrl } from "../model/address.ts";
import type { Card, ListPage, NamedLink } from "../model/page.ts";
import { pagerOf, paginate } from "../model/pager.ts";
import { SITE_CARD } from "../model/share.ts";
import { words } from "../model/vocabulary.ts";
import { sectionFeeds } from "./feeds.ts";
import { holdsTheSame } from "./kept.ts";
import type { PlanMemory } from "./memory.ts";
import { authorGroups, cardOf, type Outline, tagGroups } from "./outline.ts";
import { plainPage } from "./plain-page.ts";
import type { Shown } from "./selection.ts";

interface List {
  url: string;
  heading: string;
  intro: string | undefined;
  description: string;
  articles: Shown[];
  section: string | undefined;
  feeds: NamedLink[];
}

/** Every list of articles that has an address: sections, tags, authors, each cut into pages. */
export function listPages(outline: Outline): ListPage[] {
  const { memory } = outline;
  const lists: PlanMemory["lists"] = new Map();
  for (const list of [...sectionLists(outline), ...tagLists(outline), ...authorLists(outline)]) {
    const cards = list.articles.map((one) => cardOf(outline, one));
    const { heading, intro, description, section, url } = list;
    const of = [heading, intro, description, section, outline.site.articlesPerPage, ...cards];
    const before = memory?.lists.get(url);
    const made = before && holdsTheSame(before.of, of) ? before.made : pagesOf(list, cards, outline);
    lists.set(url, { of, made });
  }
  if (memory) memory.lists = lists;
  return [...lists.values()].flatMap(({ made }) => made);
}

function sectionLists({ site, bySection }: Outline): List[] {
  return site.sections.map(({ slug, title, description }) => ({
    url: addresses.section(slug),
    heading: title,
    intro: description,
    description: description ?? words.about(title, site.name),
    articles: bySection.get(slug) ?? [],
    section: slug,
    feeds: sectionFeeds(slug, title),
  }));
}

function tagLists(outline: Outline): List[] {
  return tagGroups(outline).map(({ name, articles }) => ({
    url: addresses.tag(name),
    heading: words.tag(name),
    intro: undefined,
    description: words.withTag(name, outline.site.name),
    articles,
    section: undefined,
    feeds: [{ title: words.tag(name), url: addresses.tagFeed(name) }],
  }));
}

function authorLists(outline: Outline): List[] {
  return authorGroups(outline).map(({ name, articles }) => ({
    url: addresses.author(name),
    heading: words.author(name),
    intro: undefined,
    description: words.byAuthor(name, outline.site.name),
    articles,
    section: undefined,
    feeds: [],
  }));
}

function pagesOf(list: List, all: readonly Card[], outline: Outline): ListPage[] {
  const years = list.section === undefined ? [] : yearsOf(list.articles);
  const cut = paginate(all, outline.site.articlesPerPage);
  return cut.map((articles, at) => {
    const pager = pagerOf(at + 1, cut.length, (number) => pageUrl(list.url, number));
    return {
      ...plainPage,
      layout: "list",
      newest: articles[0]?.date,
      url: pageUrl(list.url, at + 1),
      title: at === 0 ? list.heading : `${list.heading} – ${words.page(at + 1)}`,
      heading: list.heading,
      intro: list.intro,
      description: at === 0 ? list.description : `${words.page(at + 1)}/${cut.length}. ${list.description}`,
      section: list.section,
      feeds: list.feeds,
      previous: pager.previous?.url,
      next: pager.next?.url,
      share: { kind: "card", name: list.section ?? SITE_CARD },
      articles,
      showSection: list.section === undefined,
      pager: cut.length > 1 ? pager : undefined,
      count: list.articles.length,
      years,
    };
  });
}

function yearsOf(articles: Shown[]): NamedLink[] {
  const years = new Set(articles.map(({ article }) => article.date.year));
  return [...years].map((year) => ({ title: words.year(year), url: addresses.year(year) }));
}
