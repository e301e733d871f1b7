import { describe, expect, test } from "vitest";
import { renderPage } from "../../../layouts/render.tsx";
import { isHtmlPage } from "../../../scripts/model/page.ts";
import { planSite } from "../../../scripts/plan/plan.ts";
import { sitemapPages } from "../../../scripts/plan/sitemaps.ts";
import { article, at, catalogueOf, NOW, picture, series } from "../../plan/catalogue.ts";
import { assets, bytesAt } from "../render.ts";
import { hostileTexts } from "./hostile.ts";
import { faultsOf } from "./schema.ts";

const pictured = article("anh", "2018-12-05 07:56", {
  image: { picture, alt: "Bờ kè" },
  updated: { date: at("2018-12-06 08:00"), note: "Sửa" },
  pages: [[{ kind: "figure", figure: { picture: { ...picture, hash: "cd00112233445566" }, alt: "Cầu" } }]],
});

test("the site map is one by its schema, with times and pictures", async () => {
  const bytes = bytesAt("/sitemap.xml", [pictured, ...series(3)]);
  expect(await faultsOf(bytes, "sitemap")).toEqual([]);
  expect(bytes).toContain(
    "<url><loc>https://thu.example/tin-tuc/anh/</loc><lastmod>2018-12-06T08:00:00+07:00</lastmod>" +
      "<image:image><image:loc>https://thu.example/anh/ab/ab00112233445566-1200.jpeg</image:loc></image:image>" +
      "<image:image><image:loc>https://thu.example/anh/cd/cd00112233445566-1200.jpeg</image:loc></image:image></url>",
  );
});

test("the schema refuses what is none", async () => {
  const bytes = bytesAt("/sitemap.xml", [pictured]);
  expect(await faultsOf(bytes.replace("2018-12-06T", "06/12/2018 "), "sitemap")).not.toEqual([]);
  expect(await faultsOf(bytes.replaceAll("image:loc", "image:src"), "sitemap")).not.toEqual([]);
});

describe("a site map in parts", () => {
  const articles = [pictured, ...series(40)];
  const plan = planSite(catalogueOf(articles), NOW);
  const pages = plan.pages.filter(isHtmlPage);
  const inParts = sitemapPages(pages, plan.frame.origin, { addresses: 10, bytes: 1500 });
  const bytesOf = inParts.map((page) => [page.url, renderPage(page, plan.frame, assets)] as const);

  test("is a list of files and those files, each by its schema", async () => {
    expect(bytesOf.length).toBeGreaterThan(5);
    for (const [url, bytes] of bytesOf) {
      expect(await faultsOf(bytes, url === "/sitemap.xml" ? "siteindex" : "sitemap"), url).toEqual([]);
    }
  });

  test("no part is larger than it may be", () => {
    for (const [url, bytes] of bytesOf.slice(1)) {
      expect(Buffer.byteLength(bytes), url).toBeLessThanOrEqual(1500);
      expect(bytes.match(/<loc>/g)?.length, url).toBeLessThanOrEqual(10);
    }
  });

  test("together they say what one would", () => {
    const locs = (text: string) => [...text.matchAll(/<loc>([^<]*)/g)].map(([, loc]) => loc);
    const parts = bytesOf.slice(1).flatMap(([, bytes]) => locs(bytes));
    expect(parts).toEqual(locs(bytesAt("/sitemap.xml", articles)));
    expect(locs(bytesOf[0]?.[1] ?? "")).toEqual(bytesOf.slice(1).map(([url]) => `https://thu.example${url}`));
  });
});

describe("the news site map", () => {
  test("is one by its schema", async () => {
    const bytes = bytesAt("/sitemap-news.xml", [article("moi", "2026-01-01 07:00")]);
    expect(await faultsOf(bytes, "sitemap")).toEqual([]);
    expect(bytes).toContain(
      "<url><loc>https://thu.example/tin-tuc/moi/</loc><news:news><news:publication>" +
        "<news:name>Cổng thử</news:name><news:language>vi</news:language></news:publication>" +
        "<news:publication_date>2026-01-01T07:00:00+07:00</news:publication_date>" +
        "<news:title>Bài moi</news:title></news:news></url>",
    );
  });

  test("names the front page, and no news, where nothing is new", async () => {
    const bytes = bytesAt("/sitemap-news.xml", series(3));
    expect(await faultsOf(bytes, "sitemap")).toEqual([]);
    expect(bytes).toContain("<url><loc>https://thu.example/</loc></url></urlset>");
    expect(bytes).not.toContain("<news:news>");
  });

  test.each(hostileTexts)("is sound whatever a title holds: %s", async (_, title) => {
    const bytes = bytesAt("/sitemap-news.xml", [article("moi", "2026-01-01 07:00", { title })]);
    expect(await faultsOf(bytes, "sitemap")).toEqual([]);
  });
});
