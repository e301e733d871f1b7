import { expect, test } from "vitest";
import { words } from "../../scripts/model/vocabulary.ts";

test.each([
  [words.page(2), "Trang 2"],
  [words.month(2, 2018), "Tháng 2 năm 2018"],
  [words.tag("đất đai"), "Từ khoá: đất đai"],
  [words.author("Lê An"), "Bài của Lê An"],
  [words.articles(0), "0 bài"],
  [words.articles(1234), "1.234 bài"],
])("readers see “%s”", (shown, expected) => {
  expect(shown).toBe(expected);
});
