import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, inject, test } from "vitest";
import { addressesOf, type BuiltPage, pagesOf } from "./pages.ts";

const site = inject("sample");
const addresses = await addressesOf(site);
const pages = await pagesOf(site);
const origin = "https://hoangmai.example";

/** What a page is, by its address and what stands on it. */
function kindOf({ url, document }: BuiltPage): string {
  if (document.querySelector('meta[http-equiv="refresh"]')) return "redirect";
  if (url === "/404.html") return "not-found";
  if (url === "/tim-kiem/") return "search";
  if (url === "/") return "home";
  if (url.startsWith("/so-do-trang/")) return "site-map";
  if (["/tro-nang/", "/du-lieu-mo/"].includes(url)) return "about";
  return document.querySelector("article h1") ? "article" : "list";
}

const openGraph = ["type", "title", "description", "url", "site_name", "locale"].map((name) => `og:${name}`);
const picture = ["og:image", "og:image:width", "og:image:height", "og:image:alt", "twitter:card"];
const sixElements = ["title", "creator", "date", "description", "publisher", "identifier"].map(
  (one) => `DC.${one}`,
);
const shared = ["description", "robots", "theme-color", "color-scheme", ...openGraph, ...picture];
const content = [...shared, ...sixElements, "DC.language"];

/** What every page of a kind must say, by `name` or `property`, and the types of its linked data. */
const duties: Record<string, { names: string[]; things: string[] }> = {
  home: { names: content, things: ["WebSite", "GovernmentOrganization"] },
  article: {
    names: [...content, "article:published_time", "article:section", "DC.subject"],
    things: ["NewsArticle", "BreadcrumbList"],
  },
  list: { names: content, things: ["CollectionPage", "BreadcrumbList"] },
  about: { names: content, things: ["WebPage", "BreadcrumbList"] },
  "site-map": { names: content, things: ["CollectionPage", "BreadcrumbList"] },
  search: { names: shared, things: ["SearchResultsPage", "BreadcrumbList"] },
  "not-found": { names: ["description", "robots", "theme-color", "color-scheme"], things: [] },
  redirect: { names: ["robots"], things: [] },
};

const metaOf = ({ document }: BuiltPage) =>
  [...document.querySelectorAll("meta[name], meta[property]")].map((element): [string, string] => [
    element.getAttribute("name") ?? element.getAttribute("property") ?? "",
    element.getAttribute("content") ?? "",
  ]);
const toldOf = (page: BuiltPage, name: string) => metaOf(page).find(([known]) => known === name)?.[1] ?? "";
const graphOf = ({ document }: BuiltPage): Record<string, unknown>[] =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? "{}")["@graph"] ??
  [];

describe.each(Object.entries(duties))("every page of kind %s", (kind, { names, things }) => {
  const ofKind = pages.filter((page) => kindOf(page) === kind);

  test("is in the sample", () => {
    expect(ofKind.length).toBeGreaterThan(0);
  });

  test.each(names)("says its %s", (name) => {
    expect(ofKind.filter((page) => toldOf(page, name) === "").map(({ url }) => url)).toEqual([]);
  });

  test("has linked data of its types", () => {
    for (const page of ofKind)
      expect(
        graphOf(page).map((thing) => thing["@type"]),
        page.url,
      ).toEqual(things);
  });
});

const kept = pages.filter(({ document }) => document.querySelector('link[rel="canonical"]'));
const canonicalOf = ({ document }: BuiltPage) =>
  document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
const themselves = kept.filter((page) => canonicalOf(page) === origin + page.url);

test("a canonical address leads to a page that names itself", () => {
  const named = new Set(themselves.map(canonicalOf));
  expect(named.size).toBeGreaterThan(100);
  const astray = kept.filter((page) => !named.has(canonicalOf(page)));
  expect(astray.map(({ url }) => url)).toEqual([]);
});

test.each([
  ["title", ({ document }: BuiltPage) => document.querySelector("title")?.textContent ?? ""],
  ["description", (page: BuiltPage) => toldOf(page, "description")],
])("no two pages that search engines keep have one %s", (_, read) => {
  const seen = new Map<string, string>();
  const twins = themselves.flatMap((page) => {
    const twin = seen.get(read(page));
    seen.set(read(page), page.url);
    return twin ? [[twin, page.url, read(page)]] : [];
  });
  expect(twins).toEqual([]);
});

test("a description has 20 to 400 characters, and no mark-up", () => {
  const strange = pages.filter((page) => {
    const said = toldOf(page, "description");
    return kindOf(page) !== "redirect" && (said.length < 20 || said.length > 400 || /[<>\n]/.test(said));
  });
  expect(strange.map(({ url }) => url)).toEqual([]);
});

test("a page says nothing twice", () => {
  const twice = pages.flatMap((page) => {
    const names = metaOf(page).map(([name]) => name);
    const repeated = names.filter((name, at) => names.indexOf(name) !== at && name !== "theme-color");
    return repeated.map((name) => `${page.url} ${name}`);
  });
  expect(twice).toEqual([]);
});

describe("pictures that stand for pages elsewhere", () => {
  const images = new Map(
    pages.filter((page) => toldOf(page, "og:image")).map((page) => [toldOf(page, "og:image"), page]),
  );

  test("are the pictures of articles, and one for each section and the site", () => {
    const cards = [...images.keys()].filter((url) => url.includes("/assets/"));
    const sections = [...addresses].filter((url) => /^\/[^/]+\/feed\.xml$/.test(url));
    expect(cards.length).toBe(sections.length + 1);
    expect(images.size - cards.length).toBeGreaterThan(15);
  });

  test.each([...images])("%s is there, of the size its page says, and below 120 kB", async (url, page) => {
    expect(url.startsWith(`${origin}/`)).toBe(true);
    const path = url.slice(origin.length);
    expect(addresses.has(path)).toBe(true);
    const bytes = await readFile(join(site, path));
    const { width, height } = await sharp(bytes).metadata();
    expect([String(width), String(height)]).toEqual([
      toldOf(page, "og:image:width"),
      toldOf(page, "og:image:height"),
    ]);
    expect(width).toBeGreaterThanOrEqual(600);
    expect(bytes.length).toBeLessThan(120_000);
  });

  test("cost one file for each picture that leads an article, and none besides", () => {
    const made = [...addresses].filter((url) => url.endsWith("-chia-se.jpeg"));
    expect(made.sort()).toEqual(
      [...images.keys()]
        .filter((url) => url.includes("/anh/"))
        .map((url) => url.slice(origin.length))
        .sort(),
    );
  });
});

test("the manifest names icons that are there, of their sizes", async () => {
  const manifest = JSON.parse(await readFile(join(site, "manifest.webmanifest"), "utf8"));
  expect(manifest.icons).toHaveLength(3);
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(join(site, src)).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
  expect(addresses.has("/favicon.ico") && addresses.has("/apple-touch-icon.png")).toBe(true);
});

test("what pages say to machines costs no page more than 1,200 bytes over the network", () => {
  const ours =
    /<link rel="(?:canonical|manifest|schema\.DC|prev|next)"[^>]*>|<meta (?:name|property)="[^>]*>|<script type="application\/ld\+json">.*?<\/script>/gs;
  const weigh = ({ html }: BuiltPage) => html.match(ours)?.join("").length ?? 0;
  // Of each kind the page that says most: compressing all of them would take longer than the rest of this file.
  const heaviest = Object.keys(duties).map((kind) =>
    pages.filter((page) => kindOf(page) === kind).reduce((a, b) => (weigh(b) > weigh(a) ? b : a)),
  );
  const heavy = heaviest.flatMap(({ url, html }) => {
    const bytes = brotliCompressSync(html).length - brotliCompressSync(html.replace(ours, "")).length;
    return bytes > 1_200 ? [`${url}: ${bytes}`] : [];
  });
  expect(heavy).toEqual([]);
});
