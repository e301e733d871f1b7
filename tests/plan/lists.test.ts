import { describe, expect, test } from "vitest";
import type { ListPage } from "../../scripts/model/page.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { article, catalogueOf, NOW, series } from "./catalogue.ts";

function lists(articles: Parameters<typeof catalogueOf>[0]): ListPage[] {
  return planSite(catalogueOf(articles), NOW).pages.filter((page) => page.layout === "list");
}

function sectionPages(count: number): ListPage[] {
  return lists(series(count)).filter(({ section }) => section === "tin-tuc");
}

describe("a section of n articles has pages of 20", () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [20, [20]],
    [21, [20, 1]],
    [401, [...Array.from({ length: 20 }, () => 20), 1]],
  ])("%i", (count, sizes) => {
    expect(sectionPages(count).map(({ articles }) => articles.length)).toEqual(sizes);
  });
});

test("a section names the years it has articles of, newest first; lists of tags and authors do not", () => {
  const articles = ["2017-03-01", "2019-01-01", "2017-09-01"].map((date) =>
    article(`bai-${date}`, date, { tags: ["Chợ"] }),
  );
  const years = (url: string) => lists(articles).find((page) => page.url === url)?.years;
  expect(years("/tin-tuc/")).toEqual([
    { title: "Năm 2019", url: "/so-do-trang/2019/" },
    { title: "Năm 2017", url: "/so-do-trang/2017/" },
  ]);
  expect(years("/tu-khoa/cho/")).toEqual([]);
});

test("an empty section is a page that says so, without a pager", () => {
  expect(sectionPages(0)[0]).toMatchObject({ url: "/tin-tuc/", count: 0, pager: undefined });
});

test("the newest article comes first and the oldest last", () => {
  const urls = sectionPages(21).flatMap(({ articles }) => articles.map(({ url }) => url));
  expect(urls.at(0)).toBe("/tin-tuc/bai-21/");
  expect(urls.at(-1)).toBe("/tin-tuc/bai-1/");
});

test("page 2 has its own address, title and neighbours", () => {
  const [, second] = sectionPages(41);
  expect(second).toMatchObject({
    url: "/tin-tuc/trang/2/",
    title: "Tin tức – Trang 2",
    heading: "Tin tức",
    previous: "/tin-tuc/",
    next: "/tin-tuc/trang/3/",
  });
});

test("401 articles: the pager of page 11 shows both ends and two gaps", () => {
  const items = sectionPages(401)[10]?.pager?.items ?? [];
  expect(items.map((item) => (item.kind === "gap" ? "…" : item.number))).toEqual([
    1,
    "…",
    9,
    10,
    11,
    12,
    13,
    "…",
    21,
  ]);
});

test("articles of the same minute stand in the order of their file names, whatever order they were read in", () => {
  const twins = [article("b", "2018-10-15 08:00"), article("a", "2018-10-15 08:00")];
  const order = (articles: typeof twins) => lists(articles)[0]?.articles.map(({ url }) => url);
  expect(order(twins)).toEqual(["/tin-tuc/a/", "/tin-tuc/b/"]);
  expect(order([...twins].reverse())).toEqual(order(twins));
});

test("a tag has a page only from two articles up, under its newest spelling", () => {
  const pages = lists([
    article("cu", "2018-01-01", { tags: ["Môi Trường", "Hiếm"] }),
    article("moi", "2018-01-02", { tags: ["Môi trường"] }),
  ]);
  const tags = pages.filter(({ url }) => url.startsWith("/tu-khoa/"));
  expect(tags.map(({ url, heading, count }) => ({ url, heading, count }))).toEqual([
    { url: "/tu-khoa/moi-truong/", heading: "Từ khoá: Môi trường", count: 2 },
  ]);
});

test("an author has a page from the first article", () => {
  const pages = lists([article("mot", "2018-01-01", { author: "Đỗ Thuý" })]);
  expect(pages.find(({ url }) => url === "/tac-gia/do-thuy/")?.heading).toBe("Bài của Đỗ Thuý");
});

describe("names that differ by accents alone share an address, and none stands for the other", () => {
  const named = (...names: string[]) =>
    planSite(
      catalogueOf(names.map((author, at) => article(`bai-${at}`, `2018-01-0${at + 1}`, { author }))),
      NOW,
    );
  const headingOf = (...names: string[]) =>
    named(...names).pages.flatMap((page) =>
      page.layout === "list" && page.url.startsWith("/tac-gia/") ? [page.heading] : [],
    );

  test("each article bears the name that was written", () => {
    const authors = named("Nguyễn Văn Hà", "Nguyễn Văn Hạ").pages.flatMap((page) =>
      page.layout === "article" ? [page.author] : [],
    );
    const url = "/tac-gia/nguyen-van-ha/";
    expect(authors).toContainEqual({ title: "Nguyễn Văn Hà", url });
    expect(authors).toContainEqual({ title: "Nguyễn Văn Hạ", url });
  });

  test.each([
    [["Nguyễn Văn Hà", "Nguyễn Văn Hạ"], "Bài của Nguyễn Văn Hạ / Nguyễn Văn Hà"],
    [["Đỗ Thuý", "Đỗ Thúy"], "Bài của Đỗ Thúy"],
    [["Ban Biên tập", "Ban biên tập"], "Bài của Ban biên tập"],
    [["Hà", "Hạ", "Hà"], "Bài của Hà / Hạ"],
  ])("the page of %s is headed “%s”", (names, heading) => {
    expect(headingOf(...names)).toEqual([heading]);
  });
});
