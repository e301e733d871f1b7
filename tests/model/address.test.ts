import { describe, expect, test } from "vitest";
import { makeAssets } from "../../scripts/eleventy/assets.ts";
import { addresses, apiAddresses, outputFile, pageUrl, reservedSlugs } from "../../scripts/model/address.ts";
import { pictureUrl } from "../../scripts/model/picture.ts";
import { INDEX_FOLDER } from "../../scripts/model/search.ts";
import { isSlug } from "../../scripts/model/slug.ts";

test.each([
  ["/tin/", 1, "/tin/"],
  ["/tin/", 2, "/tin/trang/2/"],
  ["/tin/bai/", 21, "/tin/bai/trang/21/"],
  ["/", 1, "/"],
  ["/", 2, "/trang/2/"],
])("%s, page %d, is %s", (url, number, address) => {
  expect(pageUrl(url, number)).toBe(address);
});

test.each([
  ["/", "index.html"],
  ["/tin/", "tin/index.html"],
  ["/tin/trang/2/", "tin/trang/2/index.html"],
  ["/404.html", "404.html"],
  ["/tin/feed.xml", "tin/feed.xml"],
])("%s is written to %s", (url, file) => {
  expect(outputFile(url)).toBe(file);
});

test.each([
  [addresses.section("tin"), "/tin/"],
  [addresses.sectionFeed("tin"), "/tin/feed.xml"],
  [addresses.article("tin", "bai"), "/tin/bai/"],
  [addresses.wholeStory("/tin/bai/"), "/tin/bai/toan-bai/"],
  [addresses.tag("Đất đai"), "/tu-khoa/dat-dai/"],
  [addresses.author("Lê Ân"), "/tac-gia/le-an/"],
  [addresses.year(2018), "/so-do-trang/2018/"],
  [addresses.month(2018, 2), "/so-do-trang/2018/02/"],
  [addresses.attachment("ab12", "bieu-mau.pdf"), "/tep/ab12/bieu-mau.pdf"],
])("%s is the address %s", (address, expected) => {
  expect(address).toBe(expected);
});

describe("reserved slugs", () => {
  test("are exactly the first names of all the house writes, sections aside", async () => {
    const { files } = await makeAssets();
    const written = [
      addresses.search,
      addresses.siteMap,
      addresses.openData,
      apiAddresses.index,
      addresses.accessibility,
      addresses.tag("đất"),
      addresses.author("an"),
      addresses.attachment("ab12", "a.pdf"),
      pageUrl(addresses.home, 2),
      pictureUrl("ab12", 400, "jpeg"),
      `/${INDEX_FOLDER}/`,
      ...files.keys(),
    ];
    const firstNames = new Set(written.map((url) => url.split("/")[1]));
    expect([...firstNames].sort()).toEqual(reservedSlugs);
  });

  test.each(reservedSlugs)("%s could otherwise be a section", (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  test.each([addresses.notFound, addresses.feed])("%s needs none: no slug has a dot", (url) => {
    expect(isSlug(url.slice(1))).toBe(false);
  });
});
