import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, inject, test } from "vitest";
import { addressesOf, pagesOf } from "./pages.ts";

const site = inject("sample");
const addresses = await addressesOf(site);
const pages = await pagesOf(site);
const byUrl = new Map(pages.map((page) => [page.url, page]));
const read = (selector: string, name: string) =>
  pages.flatMap(({ url, document }) =>
    [...document.querySelectorAll(selector)].map((element) => ({
      from: url,
      to: element.getAttribute(name) ?? "",
    })),
  );
const inside = (to: string) => to.startsWith("/") || to.startsWith("#");
const links = read("a[href]", "href");

test("the sample portal is large enough to exercise every part", () => {
  expect(pages.length).toBeGreaterThan(120);
  expect(links.length).toBeGreaterThan(3000);
});

test("every link of every page leads to a page or file that is there", () => {
  const broken = links.filter(({ to }) => to.startsWith("/") && !addresses.has(to.replace(/[?#].*$/, "")));
  expect(broken).toEqual([]);
});

test("every anchor leads to an element that is there", () => {
  const broken = links
    .filter(({ to }) => inside(to) && to.includes("#"))
    .filter(({ from, to }) => {
      const [path, id] = to.split("#");
      return !byUrl.get(path || from)?.document.getElementById(id ?? "");
    });
  expect(broken).toEqual([]);
});

test("every picture, icon, script and feed a page names is there", () => {
  const named = [
    ...read("img[src]", "src"),
    ...read("link[rel=icon], link[rel=manifest]", "href"),
    ...read("link[type='application/atom+xml']", "href"),
    ...read("link[rel=prev], link[rel=next]", "href"),
    ...read("script[src]", "src"),
    ...read("img[srcset], source[srcset]", "srcset").flatMap(({ from, to }) =>
      to.split(", ").map((one) => ({ from, to: one.split(" ")[0] ?? "" })),
    ),
  ];
  expect(named.length).toBeGreaterThan(1000);
  expect(named.filter(({ to }) => !addresses.has(to))).toEqual([]);
});

test("nothing is fetched from another site", () => {
  const fetched = [
    ...read("[src]", "src"),
    ...read("link[href]:not([rel=canonical], [rel='schema.DC'])", "href"),
  ];
  expect(fetched.filter(({ to }) => !to.startsWith("/"))).toEqual([]);
});

test("every page can be reached from the front page", () => {
  const reached = new Set(["/"]);
  for (const url of reached) {
    for (const { to } of links.filter(({ from }) => from === url)) {
      const path = to.replace(/[?#].*$/, "");
      if (byUrl.has(path)) reached.add(path);
    }
  }
  const apart = pages.map(({ url }) => url).filter((url) => !reached.has(url));
  // What is found by its address alone: the page for wrong addresses, and old addresses of articles.
  expect(apart).toEqual(["/404.html", "/tin-cu/bai-213.html"]);
});

test("the human site map reaches every article within three links, without JavaScript", () => {
  const step = (urls: string[]) =>
    links.filter(({ from, to }) => urls.includes(from) && to.startsWith("/so-do-trang/")).map(({ to }) => to);
  const months = step(step(["/so-do-trang/"]));
  const listed = new Set(links.filter(({ from }) => months.includes(from)).map(({ to }) => to));
  const articles = pages.filter(({ document }) => document.querySelector("article")).map(({ url }) => url);
  const first = articles.filter((url) => !/\/(?:trang\/\d+|toan-bai)\/$/.test(url));
  expect(first.length).toBe(54);
  expect(first.filter((url) => !listed.has(url))).toEqual([]);
});

describe("feeds", () => {
  const feeds = [...addresses].filter((url) => url.endsWith("feed.xml"));

  test("there is one of the site and one of each section", () => {
    expect(feeds).toHaveLength(11);
  });

  test.each(feeds)("%s is well-formed and links to pages that are there", async (url) => {
    const text = await readFile(join(site, url), "utf8");
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = new XMLParser({ isArray: (name) => name === "entry" }).parse(text);
    const ids: string[] = feed.entry.map(({ id }: { id: string }) => id);
    expect(ids.filter((id) => !addresses.has(new URL(id).pathname))).toEqual([]);
  });
});
