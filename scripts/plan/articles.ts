import { type Abbreviation, standsIn } from "../model/abbreviation.ts";
import { addresses, pageUrl } from "../model/address.ts";
import { type Article, blocksOf } from "../model/article.ts";
import { excerptOf } from "../model/excerpt.ts";
import type { ArticlePage, NameLink, TitleLink } from "../model/page.ts";
import { pagerOf } from "../model/pager.ts";
import { type Share, shareSizeOf } from "../model/share.ts";
import { words } from "../model/vocabulary.ts";
import { sectionFeeds } from "./feeds.ts";
import { linkOf, remember } from "./memory.ts";
import { once } from "./once.ts";
import { authorLink, cardOf, leadingFigure, type Outline, sectionLink, tagLink } from "./outline.ts";
import { relativesIn } from "./related.ts";
import type { Shown } from "./selection.ts";

/** How many older articles of the section, and how many related ones, stand under an article. */
const OLDER = 5;
const RELATED = 4;

/** The pages of every article: one each, or one for each part of a split story and one for the whole. */
export function articlePages(outline: Outline): ArticlePage[] {
  const placeInSection = new Map<Shown, number>();
  for (const list of outline.bySection.values())
    for (const [at, one] of list.entries()) placeInSection.set(one, at);
  const relativesOf = relativesIn(outline);
  const shortForms = JSON.stringify(outline.site.abbreviations);
  return outline.shown.flatMap((one) => {
    const list = outline.bySection.get(one.article.section) ?? [];
    const at = placeInSection.get(one);
    const older = at === undefined ? [] : list.slice(at + 1, at + 1 + OLDER);
    const related = relativesOf(one, older, RELATED);
    const newer = at === undefined ? undefined : list[at - 1];
    const olderCards = older.map((other) => cardOf(outline, other));
    const relatedCards = related.map((other) => cardOf(outline, other));
    const { article, url, notice } = one;
    // A link and a card are the same as long as they say the same; a neighbour's link is made of its article alone.
    const of = (): unknown[] => [
      ...[url, notice, shortForms, newer?.article, sectionLink(outline, article.section)],
      ...[authorLink(outline, article.author), ...tagsOf(article, outline)],
      ...[undefined, ...olderCards, undefined, ...relatedCards],
    ];
    return remember(outline.memory?.pages, article, of, () =>
      partsOf(one, outline, {
        newer: linkTo(newer),
        older: linkTo(older[0]),
        olderInSection: olderCards,
        related: relatedCards,
      }),
    );
  });
}

function tagsOf({ tags }: Article, outline: Outline): NameLink[] {
  return tags.map((tag) => tagLink(outline, tag));
}

type Company = Pick<ArticlePage, "newer" | "older" | "olderInSection" | "related">;

function partsOf(one: Shown, outline: Outline, company: Company): ArticlePage[] {
  const { article } = one;
  const page = onOnePage(one, outline, company);
  const { url, image } = page;
  const total = article.pages.length;
  if (total === 1) return [page];
  const whole = addresses.wholeStory(url);
  const parts = article.pages.map((blocks, at): ArticlePage => {
    const pager = pagerOf(at + 1, total, (number) => pageUrl(url, number));
    return {
      ...page,
      url: pageUrl(url, at + 1),
      title: at === 0 ? article.title : `${article.title} – ${words.page(at + 1)}`,
      // The parts are one story: search engines are sent to the page that has all of it.
      canonical: whole,
      previous: pager.previous?.url,
      next: pager.next?.url,
      blocks,
      image: at === 0 ? image : undefined,
      parts: { pager, whole },
    };
  });
  return [...parts, { ...page, url: whole, firstPart: url }];
}

/** A story as the one page it is, where its editor did not split it. */
function onOnePage({ article, url, notice }: Shown, outline: Outline, company: Company): ArticlePage {
  const { breadcrumb, feeds } = ofSection(outline, article.section);
  return {
    layout: "article",
    url,
    title: article.title,
    description: article.summary ?? excerptOf(article.text || article.title),
    canonical: undefined,
    breadcrumb,
    section: article.section,
    feeds,
    previous: undefined,
    next: undefined,
    hidden: notice !== undefined,
    share: shareOf(article),
    headline: article.title,
    lang: article.lang,
    date: article.date,
    author: authorLink(outline, article.author),
    tags: tagsOf(article, outline),
    summary: article.summary,
    image: article.image,
    blocks: blocksOf(article),
    updated: article.updated,
    source: article.source,
    attachments: article.attachments,
    notice,
    abbreviations: abbreviationsIn(article, outline),
    parts: undefined,
    firstPart: undefined,
    newer: company.newer,
    older: company.older,
    olderInSection: company.olderInSection,
    related: company.related,
  };
}

/** What all articles of a section have. */
const ofSection = once((outline, slug: string): Pick<ArticlePage, "breadcrumb" | "feeds"> => {
  const section = sectionLink(outline, slug);
  const home = linkOf(outline.memory, words.home, addresses.home);
  return { breadcrumb: [home, section], feeds: sectionFeeds(slug, section.title) };
});

/** Its picture, if it is large enough to stand for it elsewhere; otherwise the card of its section. */
function shareOf(article: Article): Share {
  const figure = leadingFigure(article);
  return figure && shareSizeOf(figure.picture)
    ? { kind: "picture", figure }
    : { kind: "card", name: article.section };
}

/** Only those the article uses, so that a new one in `site.yaml` leaves the other pages alone. */
function abbreviationsIn(article: Article, { site }: Outline): Abbreviation[] {
  const { title, summary = "" } = article;
  return site.abbreviations.filter(
    (one) => title.includes(one.short) || summary.includes(one.short) || standsIn(one, article),
  );
}

function linkTo(one: Shown | undefined): TitleLink | undefined {
  return one && { title: one.article.title, url: one.url, lang: one.article.lang };
}

/** Addresses an article had before, each leading to where it is now. */
export function oldAddresses(articles: readonly Article[]): { alias: string; article: Article }[] {
  return articles.flatMap((article) => article.aliases.map((alias) => ({ alias, article })));
}
