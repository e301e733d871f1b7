import { describe, expect, test } from "vitest";
import type { Article, Block } from "../../scripts/model/article.ts";
import type { ArticlePage } from "../../scripts/model/page.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { article, at, catalogueOf, NOW, series } from "./catalogue.ts";

function articlePages(articles: Article[]): Map<string, ArticlePage> {
  const pages = planSite(catalogueOf(articles), NOW).pages.filter((page) => page.layout === "article");
  return new Map(pages.map((page) => [page.url, page]));
}

const prose = (html: string): Block => ({ kind: "prose", html });

describe("neighbours", () => {
  const pages = articlePages(series(3));

  test("the newest article has an older one only", () => {
    expect(pages.get("/tin-tuc/bai-3/")).toMatchObject({
      newer: undefined,
      older: { url: "/tin-tuc/bai-2/" },
    });
  });

  test("the oldest has a newer one only", () => {
    expect(pages.get("/tin-tuc/bai-1/")).toMatchObject({
      newer: { url: "/tin-tuc/bai-2/" },
      older: undefined,
      olderInSection: [],
    });
  });

  test("an only article has none", () => {
    const only = articlePages(series(1)).get("/tin-tuc/bai-1/");
    expect(only).toMatchObject({ newer: undefined, older: undefined, related: [] });
  });

  test("five older articles of the section stand under an article, newest first", () => {
    const older = articlePages(series(9)).get("/tin-tuc/bai-9/")?.olderInSection ?? [];
    expect(older.map(({ url }) => url)).toEqual([8, 7, 6, 5, 4].map((n) => `/tin-tuc/bai-${n}/`));
  });

  test("neighbours never come from another section", () => {
    const other = article("khac", "2015-01-02 09:00", { section: "cam-nang" });
    expect(articlePages([...series(3), other]).get("/cam-nang/khac/")).toMatchObject({
      newer: undefined,
      older: undefined,
    });
  });
});

describe("related articles", () => {
  const articles = [
    article("mot", "2018-01-01", { tags: ["A", "B"], section: "cam-nang" }),
    article("hai", "2018-01-02", { tags: ["A"], section: "cam-nang" }),
    article("ba", "2018-01-03", { tags: ["A"], section: "gioi-thieu" }),
    article("bon", "2018-01-04", { tags: ["A", "B"] }),
    article("nam", "2018-01-05", { tags: ["A", "B"], section: "gioi-thieu" }),
  ];
  const related = (url: string) =>
    articlePages(articles)
      .get(url)
      ?.related.map((card) => card.url);

  test("more shared tags come first, then the newest", () => {
    expect(related("/tin-tuc/bon/")).toEqual(["/cam-nang/mot/", "/gioi-thieu/ba/", "/cam-nang/hai/"]);
  });

  test("they are always older than the article itself", () => {
    expect(related("/cam-nang/mot/")).toEqual([]);
  });

  test("none repeats an older article of the section that is shown already", () => {
    expect(related("/gioi-thieu/nam/")).toEqual(["/tin-tuc/bon/", "/cam-nang/mot/", "/cam-nang/hai/"]);
  });
});

test("publishing one article changes the pages of no other article but its neighbour", () => {
  const before = articlePages(series(60, { tags: ["Chung"] }));
  const after = articlePages(series(61, { tags: ["Chung"] }));
  const changed = [...after].filter(
    ([url, page]) => JSON.stringify(before.get(url)) !== JSON.stringify(page),
  );
  expect(changed.map(([url]) => url)).toEqual(["/tin-tuc/bai-61/", "/tin-tuc/bai-60/"]);
});

test("not even that of an expired one of the same tag", () => {
  const expired = article("het-han", "2014-01-01", { tags: ["Chung"], expires: at("2014-02-01") });
  const older = article("cu", "2013-01-01", { tags: ["Chung"], section: "cam-nang" });
  const pageAmong = (others: Article[]) => articlePages([expired, older, ...others]).get("/tin-tuc/het-han/");
  const before = pageAmong(series(60, { tags: ["Chung"] }));
  expect(pageAmong(series(61, { tags: ["Chung"] }))).toEqual(before);
  expect(before?.related.map(({ url }) => url)).toEqual(["/cam-nang/cu/"]);
});

describe("a story its editor split in two", () => {
  const split = article("dai", "2018-12-05 07:56", {
    title: "Bài dài",
    pages: [[prose("<p>Một</p>")], [prose("<p>Hai</p>")]],
  });
  const pages = articlePages([split]);

  test("has a page for each part and one for the whole", () => {
    expect([...pages.keys()]).toEqual(["/tin-tuc/dai/", "/tin-tuc/dai/trang/2/", "/tin-tuc/dai/toan-bai/"]);
  });

  test("has one canonical address, the whole story's", () => {
    const canonical = [...pages.values()].map((page) => page.canonical ?? page.url);
    expect(new Set(canonical)).toEqual(new Set(["/tin-tuc/dai/toan-bai/"]));
  });

  test("page 2 says so in its title and links back", () => {
    expect(pages.get("/tin-tuc/dai/trang/2/")).toMatchObject({
      title: "Bài dài – Trang 2",
      headline: "Bài dài",
      previous: "/tin-tuc/dai/",
      next: undefined,
      image: undefined,
    });
  });

  test("the whole story holds the blocks of all parts, in order", () => {
    expect(pages.get("/tin-tuc/dai/toan-bai/")?.blocks).toEqual([prose("<p>Một</p>"), prose("<p>Hai</p>")]);
  });

  test("an article of one page has no pager and is its own canonical address", () => {
    expect(articlePages(series(1)).get("/tin-tuc/bai-1/")).toMatchObject({
      parts: undefined,
      canonical: undefined,
    });
  });
});

test("a tag without a page of its own is shown, but is no link", () => {
  const page = articlePages([article("mot", "2018-01-01", { tags: ["Hiếm"] })]).get("/tin-tuc/mot/");
  expect(page?.tags).toEqual([{ title: "Hiếm", url: undefined }]);
});
