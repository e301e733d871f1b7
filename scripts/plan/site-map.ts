import { addresses } from "../model/address.ts";
import type { NamedLink, SiteMapPage } from "../model/page.ts";
import { words } from "../model/vocabulary.ts";
import { cardOf, type Outline, sectionLink } from "./outline.ts";
import { plainPage } from "./plain-page.ts";
import type { Shown } from "./selection.ts";

/** The way to every article without JavaScript: all years and months, and a page for each month. */
export function siteMapPages(outline: Outline): SiteMapPage[] {
  const months = byMonth(outline.shown);
  const years = yearsOf(months);
  const home: NamedLink = { title: words.home, url: addresses.home };
  const map: NamedLink = { title: words.siteMap, url: addresses.siteMap };
  const newestOf = ({ link }: SiteMapPage["years"][number]) =>
    months.find(({ year }) => addresses.year(year) === link.url);
  const sections = outline.site.sections.map(({ slug }) => sectionLink(outline, slug));
  return [
    page(map, [home], { sections, years, articles: [] }, everything(outline)),
    ...years.map((year) =>
      page(
        year.link,
        [home, map],
        { sections: [], years: [year], articles: [] },
        within(year.link.title, newestOf(year), outline),
      ),
    ),
    ...months.map((one) => {
      const { year, month, articles } = one;
      const link = { title: words.month(month, year), url: addresses.month(year, month) };
      const above = { title: words.year(year), url: addresses.year(year) };
      const cards = articles.map((one) => cardOf(outline, one));
      return page(
        link,
        [home, map, above],
        { sections: [], years: [], articles: cards },
        within(link.title, one, outline),
      );
    }),
  ];
}

/** What machines are told of a page beside what it shows. */
type About = Pick<SiteMapPage, "title" | "description" | "newest">;

function everything({ site, shown }: Outline): About {
  return {
    title: words.siteMap,
    description: `Mọi bài trên ${site.name}, xếp theo chuyên mục, theo năm và tháng.`,
    newest: shown[0]?.article.date,
  };
}

/** Of a year or a month, by its name and the month its newest article is of. */
function within(when: string, newest: Month | undefined, { site }: Outline): About {
  const title = words.published(when);
  return {
    title,
    description: `${title} trên ${site.name}.`,
    newest: newest?.articles[0]?.article.date,
  };
}

interface Month {
  year: number;
  month: number;
  articles: Shown[];
}

function byMonth(shown: Shown[]): Month[] {
  const months = new Map<string, Month>();
  for (const one of shown) {
    const { year, month } = one.article.date;
    const known = months.get(`${year}-${month}`);
    if (known) known.articles.push(one);
    else months.set(`${year}-${month}`, { year, month, articles: [one] });
  }
  return [...months.values()];
}

function yearsOf(months: Month[]): SiteMapPage["years"] {
  const years = new Map<number, SiteMapPage["years"][number]>();
  for (const { year, month, articles } of months) {
    const link = {
      title: words.month(month, year),
      url: addresses.month(year, month),
      count: articles.length,
    };
    const known = years.get(year);
    if (known) known.months.push(link);
    else years.set(year, { link: { title: words.year(year), url: addresses.year(year) }, months: [link] });
  }
  return [...years.values()];
}

function page(
  { title, url }: NamedLink,
  breadcrumb: NamedLink[],
  content: Pick<SiteMapPage, "sections" | "years" | "articles">,
  about: About,
): SiteMapPage {
  return {
    ...plainPage,
    layout: "site-map",
    url,
    heading: title,
    ...about,
    breadcrumb,
    ...content,
  };
}
