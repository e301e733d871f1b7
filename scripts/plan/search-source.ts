import { commonAbbreviations } from "../model/abbreviation.ts";
import { addresses } from "../model/address.ts";
import { kinds } from "../model/kind.ts";
import { withLater } from "../model/later.ts";
import { officialNumbers } from "../model/official-number.ts";
import type { SearchRecord, SearchSource, Suggestion } from "../model/search.ts";
import { fragmentsPerFile, type OtherFiles } from "./fragment-files.ts";
import { remember } from "./memory.ts";
import { cardOf, type Outline, sectionLink, tagGroups } from "./outline.ts";
import type { Shown } from "./selection.ts";

/** How many of the newest articles are suggested, by title and by the document numbers they name. */
const SUGGESTED = 300;

/**
 * What search is told: each listed article once, the words of the whole story and nothing around them.
 *
 * @param others what else the release holds: asked for when it is
 */
export function searchSource(outline: Outline, others: () => OtherFiles): SearchSource {
  return {
    records: outline.listed.map((one) => recordOf(outline, one)),
    abbreviations: [...outline.site.abbreviations, ...commonAbbreviations],
    suggestions: suggestionsOf(outline),
    get fragmentsPerFile() {
      return fragmentsPerFile(outline.site.host, outline.listed.length, others());
    },
  };
}

function recordOf(outline: Outline, one: Shown): SearchRecord {
  const { article, url } = one;
  const kind = outline.site.sections.find(({ slug }) => slug === article.section)?.kind ?? "article";
  const section = sectionLink(outline, article.section).title;
  const picture = cardOf(outline, one).image?.picture;
  return remember(
    outline.memory?.records,
    article,
    () => [url, kind, section, picture],
    () => {
      const known = {
        url,
        title: article.title,
        textKey: `${article.textHash} ${article.summary ?? ""}`,
        section,
        kind: kinds[kind].name,
        author: article.author,
        tags: article.tags,
        year: article.date.year,
        time: article.date.epoch,
        shownDate: article.date.full,
        picture,
      };
      // Of 10,000 articles nearly all are indexed already: their text is never asked for.
      return withLater(known, "text", () => [article.summary, article.text].filter(Boolean).join(" "));
    },
  );
}

function suggestionsOf(outline: Outline): Suggestion[] {
  const newest = outline.listed.slice(0, SUGGESTED);
  const sections = outline.site.sections.filter(({ slug }) => outline.bySection.get(slug)?.length);
  const numbers = newest.flatMap(({ article, url }) =>
    [...officialNumbers(article.title), ...article.numbers].map((text) => ({ text, url })),
  );
  return [
    ...sections.map(({ slug }) =>
      suggest("section", sectionLink(outline, slug).title, addresses.section(slug)),
    ),
    ...tagGroups(outline).map(({ name }) => suggest("tag", name, addresses.tag(name))),
    // The newest article that names a number is the one to offer.
    ...[...new Map(numbers.reverse().map((one) => [one.text, one])).values()].map(({ text, url }) =>
      suggest("number", text, url),
    ),
    ...newest.map(({ article, url }) => suggest("title", article.title, url)),
  ];
}

function suggest(kind: Suggestion["kind"], text: string, url: string): Suggestion {
  return { kind, text, url };
}
