import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { renderPage } from "../../layouts/render.tsx";
import type { Site } from "../../scripts/model/site.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { catalogueOf, NOW, series, site } from "../plan/catalogue.ts";
import { assets, textOf } from "./render.ts";

function openData(about: Partial<Site> = {}): Document {
  const { pages, frame } = planSite({ ...catalogueOf(series(1)), site: { ...site, ...about } }, NOW);
  const page = pages.find(({ url }) => url === "/du-lieu-mo/");
  if (!page) throw new Error("no page of open data");
  return parseHTML(renderPage(page, frame, assets)).document;
}

const linksOf = (document: Document) =>
  [...document.querySelectorAll("main .prose a")].map((link) => link.getAttribute("href"));

test("the page of open data leads to every feed and to the way into the API", () => {
  expect(linksOf(openData())).toEqual([
    ...["/feed.xml", "/feed.json"],
    ...site.sections.flatMap(({ slug }) => [`/${slug}/feed.xml`, `/${slug}/feed.json`]),
    ...["/api/v1/index.json", "/api/v1/site.json", "/api/v1/sections.json", "/api/v1/articles.json"],
    "/sitemap.xml",
    "#dau-trang",
  ]);
});

test("links that would read alike have names of their own", () => {
  const names = [...openData().querySelectorAll("main .prose a[aria-label]")].map((one) =>
    one.getAttribute("aria-label"),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("Tin tức, JSON Feed");
});

test.each([
  [undefined, "chưa công bố giấy phép riêng"],
  [{ name: "CC BY 4.0", url: "https://giay-phep.example/by/4.0/" }, "được dùng lại theo CC BY 4.0"],
])("with licence %j it says: %s", (licence, words) => {
  const document = openData({ licence });
  expect(textOf(document.querySelector("main"))).toContain(words);
  expect(linksOf(document).includes("https://giay-phep.example/by/4.0/")).toBe(licence !== undefined);
});

test("with lists only it promises no file of each article", () => {
  expect(textOf(openData().querySelector("main"))).toContain("Mỗi bài có một tệp riêng");
  expect(textOf(openData({ api: "lists" }).querySelector("main"))).not.toContain("Mỗi bài có một tệp riêng");
});
