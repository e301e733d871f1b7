import { describe, expect, test } from "vitest";
import { problems, shown } from "./read.ts";

/** The subheads of a body as `2 Một, 3 Hai`; `¶` between pages. */
function levels(markdown: string): string {
  return shown(markdown)
    .replace(/<h(\d)[^>]*>(.*?)<\/h\d>/g, "$1 $2, ")
    .replace(/<\/?(?:p|blockquote|ul|li|aside)[^>]*>/g, "")
    .replace(/, (?=¶|$)/g, "");
}

describe("levels follow each other without gaps", () => {
  test.each([
    ["as written", "## Một\n\n### Hai\n\n#### Ba\n\n## Bốn", "2 Một, 3 Hai, 4 Ba, 2 Bốn"],
    ["a level left out", "## Một\n\n#### Hai\n\n#### Ba", "2 Một, 3 Hai, 3 Ba"],
    [
      "two levels left out, and one come back to",
      "## A\n\n##### B\n\n### C\n\n##### D",
      "2 A, 3 B, 3 C, 4 D",
    ],
    ["begun too deep", "#### Một\n\n#### Hai\n\n##### Ba", "2 Một, 2 Hai, 3 Ba"],
    ["begun too deep, then above it", "### Một\n\n## Hai\n\n### Ba", "2 Một, 2 Hai, 3 Ba"],
    ["on each page anew", "## Một\n\n### Hai\n\n::: sang-trang :::\n\n### Ba", "2 Một, 3 Hai¶2 Ba"],
    ["in a quotation", "> #### Một", "2 Một"],
  ])("%s", (_, markdown, expected) => {
    expect(levels(markdown)).toBe(expected);
  });
});

test("what was repaired is told, at its place", () => {
  expect(problems("## Một\n\nChữ\n\n#### Hai\n\n### Ba")).toEqual([
    "⚠ [CT-308] tin/bai.md:14:1 — Tiêu đề nhỏ “Hai” viết #### ngay dưới cấp ##, bỏ cách một cấp; trang sẽ hiện nó ở cấp ###. " +
      "Sửa: Viết ### trước tiêu đề ấy.",
  ]);
  expect(problems("### Một")).toEqual([
    "⚠ [CT-308] tin/bai.md:10:1 — Tiêu đề nhỏ “Một” viết ### ngay dưới tiêu đề bài, bỏ cách một cấp; trang sẽ hiện nó ở cấp ##. " +
      "Sửa: Viết ## trước tiêu đề ấy.",
  ]);
});

describe("a subhead without words is refused", () => {
  test.each([
    ["hashes alone", "Một\n\n##\n\nHai", "12:1"],
    ["hashes and a blank", "### \n\nHai", "10:1"],
    ["hashes at both ends", "## ##", "10:1"],
  ])("%s", (_, markdown, place) => {
    expect(problems(markdown)).toEqual([
      `✖ [CT-307] tin/bai.md:${place} — Tiêu đề nhỏ này không có chữ nào. Sửa: Viết chữ sau các dấu #, hoặc xoá dòng này.`,
    ]);
  });
});

describe("a bold line that stands for a subhead is told", () => {
  const warning = (place: string) =>
    `⚠ [CT-309] tin/bai.md:${place} — Dòng này chỉ có chữ đậm, trông như tiêu đề nhỏ nhưng máy đọc và mục lục không biết đó là tiêu đề. ` +
    "Sửa: Bỏ các dấu ** và viết ## ở đầu dòng; nếu không phải tiêu đề thì để nguyên.";

  test.each([
    ["over a paragraph", "Một\n\n**Hồ sơ cần có**\n\nHai", "12:1"],
    ["over a list", "**1. Hồ sơ cần có**\n\n- Hai", "10:1"],
  ])("%s", (_, markdown, place) => {
    expect(problems(markdown)).toEqual([warning(place)]);
  });

  test.each([
    ["a sentence", "**Hồ sơ cần có.**\n\nHai"],
    ["one word", "**Dừng**\n\nHai"],
    ["words beside it", "**Dừng lại.** Đừng trả lời ngay\n\nHai"],
    ["two bold stretches", "**Hồ sơ** và **lệ phí**\n\nHai"],
    ["the last line: a signature", "Một\n\n**Thành Duy**"],
    ["the last line of a page", "Một\n\n**Ban Biên tập**\n\n::: sang-trang :::\n\nHai"],
    ["a number to call", "**113**\n\nHai"],
    ["in a list", "- **Hồ sơ cần có**\n\nHai"],
  ])("but not %s", (_, markdown) => {
    expect(problems(markdown)).toEqual([]);
  });
});
