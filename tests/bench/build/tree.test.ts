import { expect, test } from "vitest";
import type { ManifestEntry } from "../../../scripts/release/manifest.ts";
import { articlePagesIn, differenceOf, summaryOf } from "./tree.ts";

const file = (path: string, sha256: string): ManifestEntry => ({ path, bytes: 1, sha256 });
const before = [
  file("index.html", "a"),
  file("van-hoa/cu/index.html", "b"),
  file("van-hoa/trang/2/index.html", "c"),
  file("van-hoa/mat/index.html", "d"),
  file("pagefind/index/vi_1.pf_index", "e"),
  file("feed.xml", "f"),
];
const after = [
  file("index.html", "a2"),
  file("van-hoa/cu/index.html", "b"),
  file("van-hoa/trang/2/index.html", "c2"),
  file("van-hoa/moi/index.html", "g"),
  file("pagefind/index/vi_2.pf_index", "h"),
  file("feed.xml", "f"),
];

test("files that are new, gone or hold other bytes differ; all others do not", () => {
  const difference = differenceOf(before, after);
  expect(difference.files).toEqual([
    "index.html",
    "pagefind/index/vi_1.pf_index",
    "pagefind/index/vi_2.pf_index",
    "van-hoa/mat/index.html",
    "van-hoa/moi/index.html",
    "van-hoa/trang/2/index.html",
  ]);
  expect(articlePagesIn(difference)).toEqual(["van-hoa/mat/index.html", "van-hoa/moi/index.html"]);
  expect(summaryOf(difference)).toBe(
    "6 of 6 files: 2 article pages, 2 other pages, 2 of the search index, 0 others",
  );
  expect(differenceOf(after, after).files).toEqual([]);
});
