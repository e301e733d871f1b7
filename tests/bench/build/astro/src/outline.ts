import { type CollectionEntry, getCollection } from "astro:content";
import { sections } from "./site.ts";

export type Article = CollectionEntry<"articles">;

const PER_PAGE = 20;
const OLDER = 5;
const RELATED = 4;
const LOOK_BACK = 40;

export const sectionOf = (article: Article): string => article.id.split("/")[0] ?? "";
export const urlOf = (article: Article): string => `/${article.id}/`;
export const titleOf = (slug: string): string => sections.find((one) => one.slug === slug)?.title ?? slug;

/** All articles sorted out once, newest first, for every page. */
async function make() {
  const newest = (await getCollection("articles")).sort(
    (a, b) => b.data.date.getTime() - a.data.date.getTime() || (a.id < b.id ? -1 : 1),
  );
  const bySection = groupBy(newest, (one) => [sectionOf(one)]);
  const byTag = groupBy(newest, (one) => one.data.tags);
  // A tag of one article leads nowhere new.
  for (const [tag, group] of byTag) if (group.length < 2) byTag.delete(tag);
  const byAuthor = groupBy(newest, (one) => [one.data.author]);
  const byMonth = groupBy(newest, (one) => [local(one.data.date).slice(0, 7)]);
  const positions = new Map(newest.map((one, at) => [one, at]));
  const places = new Map(
    [...bySection.values()].flatMap((list) => list.map((one, at) => [one, at] as const)),
  );
  return { newest, bySection, byTag, byAuthor, byMonth, positions, places };
}

type Outline = Awaited<ReturnType<typeof make>>;
let made: Promise<Outline> | undefined;
export function outline(): Promise<Outline> {
  made ??= make();
  return made;
}

/** An article's neighbours, the older ones of its section, and related ones older than it. */
export function companyOf(article: Article, { bySection, byTag, positions, places }: Outline) {
  const list = bySection.get(sectionOf(article)) ?? [];
  const at = places.get(article) ?? 0;
  const older = list.slice(at + 1, at + 1 + OLDER);
  const own = positions.get(article) ?? 0;
  const shared = new Map<Article, number>();
  for (const tag of article.data.tags) {
    for (const other of olderThan(byTag.get(tag) ?? [], own, positions))
      if (!older.includes(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const related = [...shared]
    .sort(
      ([a, sharedA], [b, sharedB]) => sharedB - sharedA || (positions.get(a) ?? 0) - (positions.get(b) ?? 0),
    )
    .slice(0, RELATED)
    .map(([other]) => other);
  return { newer: list[at - 1], older, related };
}

function olderThan(group: Article[], own: number, positions: Map<Article, number>): Article[] {
  let [low, high] = [0, group.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions.get(group[middle] as Article) ?? 0) > own) high = middle;
    else low = middle + 1;
  }
  return group.slice(low, low + LOOK_BACK);
}

export interface List {
  heading: string;
  count: number;
  articles: Article[];
  number: number;
  total: number;
  urlOf: (number: number) => string;
}

/** A list cut into pages, as `getStaticPaths` wants them: the first has no number in its address. */
export function pagesOf(
  url: string,
  heading: string,
  articles: Article[],
): { page: string | undefined; list: List }[] {
  const total = Math.max(1, Math.ceil(articles.length / PER_PAGE));
  return Array.from({ length: total }, (_, at) => ({
    page: at === 0 ? undefined : `trang/${at + 1}`,
    list: {
      heading,
      count: articles.length,
      articles: articles.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
      number: at + 1,
      total,
      urlOf: (number) => (number === 1 ? url : `${url}trang/${number}/`),
    },
  }));
}

export function slugOf(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-");
}

function groupBy<One>(list: readonly One[], keysOf: (one: One) => string[]): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of list) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

const local = (date: Date): string => new Date(date.getTime() + 7 * 3_600_000).toISOString();

/** `05/12/2018` */
export function day(date: Date): string {
  return local(date).slice(0, 10).split("-").reverse().join("/");
}

/** `2018-12-05T07:56:00+07:00` */
export function stamp(date: Date): string {
  return `${local(date).slice(0, 19)}+07:00`;
}
