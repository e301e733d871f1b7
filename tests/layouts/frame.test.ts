import { describe, expect, test } from "vitest";
import { article, series } from "../plan/catalogue.ts";
import { assets, bytesAt, documentAt, textsOf } from "./render.ts";

describe("every page", () => {
  const page = documentAt("/tin-tuc/", series(21));

  test("says its language, its title and the site's name", () => {
    expect(page.documentElement.getAttribute("lang")).toBe("vi");
    expect(textsOf(page, "title")).toEqual(["Tin tức – Thử"]);
    expect(textsOf(page, ".brand-name")).toEqual(["Cổng thử"]);
  });

  test("begins with a way past the header", () => {
    const [first] = page.querySelectorAll("a");
    expect(first?.getAttribute("href")).toBe("#noi-dung");
    expect(page.querySelector("main")?.id).toBe("noi-dung");
  });

  test("has the menu in the order of site.yaml, the current section marked", () => {
    expect(textsOf(page, ".menu a")).toEqual(["Giới thiệu", "Tin tức"]);
    expect(textsOf(page, ".menu [aria-current]")).toEqual(["Tin tức"]);
  });

  test("carries its style sheet and the reader's settings, and waits for no other file", () => {
    expect(page.querySelector("style")?.textContent).toBe(assets.styles.page);
    expect(page.querySelector("script:not([src], [type])")?.textContent).toBe(assets.boot);
    expect(page.querySelectorAll('link[rel="stylesheet"], script[src]:not([type="module"])')).toHaveLength(0);
  });

  test("offers the feeds of the site and of its section", () => {
    const feeds = [...page.querySelectorAll('link[type="application/atom+xml"]')];
    expect(feeds.map((link) => link.getAttribute("href"))).toEqual(["/feed.xml", "/tin-tuc/feed.xml"]);
  });

  test("says who answers for the site", () => {
    expect(textsOf(page, ".footer").join()).toContain("Ủy ban nhân dân phường Thử");
  });
});

test("every page loads the reader's script, the search page one of its own, and says what to do without it", () => {
  const scripts = (page: Document) =>
    [...page.querySelectorAll("script[src]")].map((one) => one.getAttribute("src"));
  const search = documentAt("/tim-kiem/", series(1));
  expect(scripts(documentAt("/", series(1)))).toEqual([assets.readerScript]);
  expect(scripts(search)).toEqual([assets.readerScript, assets.searchScript]);
  expect(search.querySelector("noscript a")?.getAttribute("href")).toBe("/so-do-trang/");
});

test("an old address leads to where the article is, by link and by itself", () => {
  const page = documentAt("/cu/1.html", [article("a", "2018-01-01", { aliases: ["/cu/1.html"] })]);
  expect(page.querySelector("a")?.getAttribute("href")).toBe("/tin-tuc/a/");
  expect(page.querySelector('meta[http-equiv="refresh"]')?.getAttribute("content")).toBe(
    "0; url=/tin-tuc/a/",
  );
});

test("equal props give equal bytes", () => {
  expect(bytesAt("/tin-tuc/", series(21))).toBe(bytesAt("/tin-tuc/", series(21)));
});
