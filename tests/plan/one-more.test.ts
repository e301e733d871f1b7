import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { addresses } from "../../scripts/model/address.ts";
import type { Page } from "../../scripts/model/page.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { readContent } from "../../scripts/reader/read.ts";
import { syntheticArticle } from "../synthetic/article.ts";
import { fileOf, markdownOf, writeSyntheticContent } from "../synthetic/content.ts";

const COUNT = 900;
const SEED = 5;
const NOW = Date.parse("2026-11-24T09:00:00+07:00");

/** Pages that tell of a new article without its title, and why. */
const withoutTitle: Record<string, RegExp> = {
  "pages of lists whose articles moved on by one": /^\/(?:[a-z-]+\/)?[a-z-]+\/trang\/\d+\/$/,
  "links to the years and months that have articles": /^\/so-do-trang\/(?:2026\/)?$/,
  "counts of articles, and the time of the newest": /^\/(?:api\/v1\/(?:index|sections)\.json|du-lieu-mo\/)$/,
  "the list of all addresses": /^\/sitemap(?:-\d+)?\.xml$/,
};

const content = await mkdtemp(join(tmpdir(), "cong-tin-them-bai-"));
afterAll(() => rm(content, { recursive: true, force: true }));
await writeSyntheticContent(content, COUNT, SEED);
const before = await pagesNow();
const added = { ...syntheticArticle(COUNT, SEED), date: "23/11/2026 08:00" };
await writeFile(join(content, fileOf(added)), markdownOf(added));
const after = await pagesNow();

const changed = [...after.values()].filter((page) => !equal(before.get(page.url), page));
const silent = changed.filter((page) => !JSON.stringify(page).includes(added.title));

test("one more article changes pages that show it, and a few that count or list without titles", () => {
  const reasons = Object.values(withoutTitle);
  const unexplained = silent.filter(({ url }) => !reasons.some((reason) => reason.test(url)));
  expect(unexplained.map(({ url }) => url)).toEqual([]);
});

test("of other articles it changes one page: that of its older neighbour", () => {
  const articles = changed.filter(({ layout }) => layout === "article");
  expect(articles).toHaveLength(2);
});

test("of lists it changes those of its own section, tags and author, whose articles all move on by one", () => {
  const own = [
    addresses.section(added.section.slug),
    ...added.tags.map(addresses.tag),
    addresses.author(added.author),
  ];
  const others = changed
    .filter(({ layout }) => layout === "list")
    .filter(({ url }) => !own.some((list) => url.startsWith(list)));
  expect(others.map(({ url }) => url)).toEqual([]);
});

test("every page that was there is there still", () => {
  expect([...before.keys()].filter((url) => !after.has(url))).toEqual([]);
});

async function pagesNow(): Promise<Map<string, Page>> {
  const { catalogue } = await readContent(content);
  if (!catalogue) throw new Error("the content has problems");
  return new Map(planSite(catalogue, NOW).pages.map((page) => [page.url, page]));
}

function equal(one: Page | undefined, other: Page): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
