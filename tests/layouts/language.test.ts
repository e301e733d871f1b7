import { expect, test } from "vitest";
import { article } from "../plan/catalogue.ts";
import { bytesAt, documentAt } from "./render.ts";

const articles = [
  article("chao", "2018-12-04", { tags: ["A"] }),
  article("welcome", "2018-12-05", { lang: "en", title: "Welcome", summary: "A word of welcome." }),
];
const inEnglish = (url: string): string[] =>
  [...documentAt(url, articles).querySelectorAll('[lang="en"]')].map(
    ({ tagName, textContent }) => `${tagName} ${textContent?.trim()}`,
  );

test("an article in another language says so of its own words, and of none of the house's", () => {
  expect(inEnglish("/tin-tuc/welcome/")).toEqual(["H1 Welcome", "P A word of welcome.", "DIV Nội dung."]);
});

test("its title says so wherever it is listed", () => {
  expect(inEnglish("/tin-tuc/chao/")).toEqual(["SPAN Welcome"]);
  expect(inEnglish("/so-do-trang/2018/12/")).toEqual(["A Welcome"]);
  expect(inEnglish("/tin-tuc/")).toEqual(["A Welcome", "P A word of welcome."]);
});

test("machines are told: the feeds and the API", () => {
  expect(bytesAt("/feed.xml", articles)).toContain('<entry xml:lang="en"><title>Welcome</title>');
  const feed = JSON.parse(bytesAt("/feed.json", articles));
  expect(feed.items.map(({ language }: { language?: string }) => language)).toEqual(["en", undefined]);
});
