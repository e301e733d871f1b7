import { describe, expect, test } from "vitest";
import type { Article } from "../../scripts/model/article.ts";
import type { ApiArticlesPage } from "../../scripts/model/machine-page.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { article, at, catalogueOf, NOW, series } from "./catalogue.ts";

function listsOf(articles: Article[], now = NOW): ApiArticlesPage[] {
  return planSite(catalogueOf(articles), now).pages.filter((page) => page.layout === "api-articles");
}

const numberOf = (page: ApiArticlesPage) => Number(/(\d+)\.json$/.exec(page.url)?.[1] ?? 0);

describe("the list of articles", () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [199, [199]],
    [200, [100, 100]],
    [299, [100, 199]],
    [300, [100, 100, 100]],
    [1234, [...Array(11).fill(100), 134]],
  ])("of %i articles has pages of %j, the newest last", (count, lengths) => {
    expect(listsOf(series(count)).map(({ articles }) => articles.length)).toEqual(lengths);
  });

  test("holds every article once, newest first within a page and from page to page", () => {
    const pages = listsOf(series(450)).reverse();
    const urls = pages.flatMap(({ articles }) => articles.map(({ url }) => url));
    expect(urls).toEqual(
      series(450)
        .reverse()
        .map(({ slug }) => `/tin-tuc/${slug}/`),
    );
  });

  test("is walked by its links, both ways", () => {
    const pages = new Map(listsOf(series(450)).map((page) => [page.url, page]));
    const walk = (from: string, way: "older" | "newer"): string[] => {
      const next = pages.get(from)?.[way];
      return next === undefined ? [from] : [from, ...walk(next, way)];
    };
    const open = "/api/v1/articles.json";
    const closed = [3, 2, 1].map((number) => `/api/v1/articles/trang/${number}.json`);
    expect(walk(open, "older")).toEqual([open, ...closed]);
    expect(walk("/api/v1/articles/trang/1.json", "newer")).toEqual([open, ...closed].reverse());
  });

  test("changes its open page alone when an article is added", () => {
    const before = listsOf(series(450));
    const after = listsOf([...series(450), article("moi", "2025-01-01")]);
    const changed = after.filter((page, at) => JSON.stringify(page) !== JSON.stringify(before[at]));
    expect(changed.map(({ url }) => url)).toEqual(["/api/v1/articles.json"]);
    expect(changed[0]?.total).toBe(451);
  });

  test("closes a page without touching those before it, but for the link of the last", () => {
    const before = listsOf(series(499));
    const after = listsOf(series(500));
    const same = after.filter((page) => before.some((old) => JSON.stringify(old) === JSON.stringify(page)));
    expect(same.map(numberOf)).toEqual([1, 2]);
    expect(after.map(numberOf)).toEqual([1, 2, 3, 4, 0]);
  });

  test("loses an article that expires from its own page alone", () => {
    const articles = series(450).map((one, index) =>
      index === 120 ? { ...one, expires: at("2025-12-31 12:00") } : one,
    );
    const before = listsOf(articles, at("2025-12-31 11:00").epoch);
    const after = listsOf(articles);
    expect(before.map((page) => page.articles.length)).toEqual([100, 100, 100, 150]);
    expect(after.map((page) => page.articles.length)).toEqual([100, 99, 100, 150]);
    expect(
      after.filter((page, at) => JSON.stringify(page) !== JSON.stringify(before[at])).map(numberOf),
    ).toEqual([2, 0]);
  });
});
