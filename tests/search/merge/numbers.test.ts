import { describe, expect, test } from "vitest";
import { byNumber, firstNumbers, withFillers } from "../../../scripts/search/merge/numbers.ts";

describe("shards begin at", () => {
  test.each<[string, number[], number[]]>([
    ["nothing, of none", [], []],
    ["the beginning, of one", [70], [0]],
    ["the next room, however full the one before", [1, 127, 128, 5], [0, 128, 256, 384]],
    ["the room after two, where one did not do", [129, 5], [0, 256]],
  ])("%s", (_, sizes, firsts) => {
    expect(firstNumbers(sizes)).toEqual(firsts);
  });

  test("the same number when one of them grows or shrinks", () => {
    expect(firstNumbers([100, 79, 90])).toEqual(firstNumbers([101, 78, 128]));
  });
});

const pageOf = (hash: string, words: number, group = "") => ({ hash, words, group });

test("numbers that are left over are no page's, and none follows the last page", () => {
  const numbered = byNumber([["a", "b"], ["c"]]);
  expect(numbered.length).toBe(129);
  expect([...numbered.entries()].filter(([, page]) => page !== undefined)).toEqual([
    [0, "a"],
    [1, "b"],
    [128, "c"],
  ]);
});

test("Pagefind is told of each number that is no page's the page before, and the mean length", () => {
  const pages = [pageOf("vi_1", 100, "vi_group_1"), undefined, pageOf("vi_2", 300)];
  expect(withFillers(pages, 200)).toEqual([pages[0], pageOf("vi_1", 200, "vi_group_1"), pages[2]]);
});
