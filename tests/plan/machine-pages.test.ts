import { describe, expect, test } from "vitest";
import { renderPage } from "../../layouts/render.tsx";
import { isHtmlPage, type Page } from "../../scripts/model/page.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import type { Audience } from "../../scripts/plan/selection.ts";
import { assets } from "../layouts/render.ts";
import { article, at, catalogueOf, NOW, series, site } from "./catalogue.ts";

const secret = [
  article("nhap", "2025-12-31 20:00", { title: "KÍN nháp", draft: true }),
  article("hen-gio", "2026-01-02 08:00", { title: "KÍN hẹn giờ" }),
  article("het-han", "2025-12-31 21:00", { title: "KÍN hết hạn", expires: at("2026-01-01 08:00") }),
].map((one) => ({ ...one, tags: ["Thẻ"], text: one.title }));
const open = series(3, { tags: ["Thẻ"] });

function machineFiles(audience: Audience): [url: string, bytes: string][] {
  const { pages, frame } = planSite(catalogueOf([...open, ...secret]), NOW, audience);
  return pages.filter((page) => !isHtmlPage(page)).map((page) => [page.url, renderPage(page, frame, assets)]);
}

const pagesOf = (articles: typeof open, now = NOW): Page[] => planSite(catalogueOf(articles), now).pages;

describe("drafts, coming and expired articles", () => {
  test("are in no file for machines", () => {
    const files = machineFiles("public");
    expect(files.length).toBeGreaterThan(20);
    const leaks = files.filter(([url, bytes]) => /KÍN|nhap|hen-gio|het-han/.test(url + bytes));
    expect(leaks.map(([url]) => url)).toEqual([]);
  });

  test("are in a preview's, but for expired ones", () => {
    const all = machineFiles("preview").flat().join();
    expect(all).toContain("KÍN nháp");
    expect(all).toContain("KÍN hẹn giờ");
    expect(all).not.toContain("KÍN hết hạn");
  });
});

describe("feeds", () => {
  const feeds = pagesOf(open).filter((page) => page.layout === "atom" || page.layout === "json-feed");

  test("are two of the site, two of each section and one of each tag that has a page", () => {
    const other = article("le", "2018-01-01", { tags: ["Một mình"] });
    const urls = pagesOf([...open, other]).filter(
      (page) => "articles" in page && !isHtmlPage(page) && "alternate" in page,
    );
    expect(urls.map(({ url }) => url)).toEqual([
      "/feed.xml",
      "/feed.json",
      ...site.sections.flatMap(({ slug }) => [`/${slug}/feed.xml`, `/${slug}/feed.json`]),
      "/tu-khoa/the/feed.xml",
    ]);
  });

  test("are named by the pages they are of", () => {
    const pages = new Map(pagesOf(open).map((page) => [page.url, page]));
    for (const feed of feeds.filter(({ url }) => !/^\/feed/.test(url))) {
      expect(pages.get((feed as { alternate: string }).alternate)).toMatchObject({
        feeds: expect.arrayContaining([expect.objectContaining({ url: feed.url })]),
      });
    }
    expect(pages.get("/tin-tuc/bai-1/")).toMatchObject({
      feeds: [
        { title: "Tin tức", url: "/tin-tuc/feed.xml" },
        { title: "Tin tức", url: "/tin-tuc/feed.json" },
      ],
    });
  });
});

describe("the site map", () => {
  test("holds the pages search engines may keep, each by its canonical address", () => {
    const long = article("dai", "2018-01-01", { pages: [[], []], aliases: ["/cu/dai.html"] });
    const pages = pagesOf([...open, ...secret, long]);
    const map = pages.find(({ url }) => url === "/sitemap.xml");
    const urls = map?.layout === "sitemap" ? map.entries.map(({ url }) => url) : [];
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toEqual(
      expect.arrayContaining(["/", "/tin-tuc/", "/tin-tuc/bai-1/", "/tin-tuc/dai/toan-bai/", "/du-lieu-mo/"]),
    );
    const unwanted = /404|\/cu\/|\/dai\/(?:trang\/|$)|het-han|\.(?:xml|json|txt)$/;
    expect(urls.filter((url) => unwanted.test(url))).toEqual([]);
  });
});

describe("the news site map", () => {
  const fresh = (now: string, articles = open) => {
    const page = pagesOf(articles, at(now).epoch).find(({ layout }) => layout === "news-sitemap");
    return page?.layout === "news-sitemap" ? page.articles.map(({ url }) => url) : [];
  };
  const moi = article("moi", "2025-06-01 08:00");

  test.each([
    ["2025-06-01 07:59", []],
    ["2025-06-01 08:00", ["/tin-tuc/moi/"]],
    ["2025-06-03 07:59", ["/tin-tuc/moi/"]],
    ["2025-06-03 08:00", []],
  ])("built at %s, of an article of 1 June at 08:00, names %j", (now, urls) => {
    expect(fresh(now, [moi])).toEqual(urls);
  });

  test("names a thousand at most, the newest", () => {
    const many = Array.from({ length: 1_005 }, (_, index) =>
      article(
        `bai-${index}`,
        `2025-06-01 ${String(8 + Math.floor(index / 600)).padStart(2, "0")}:${String(Math.floor(index / 10) % 60).padStart(2, "0")}`,
      ),
    );
    const urls = fresh("2025-06-02 08:00", many);
    expect(urls).toHaveLength(1_000);
    expect(urls[0]).toBe("/tin-tuc/bai-1000/");
  });
});
