import { describe, expect, test } from "vitest";
import { problems, read, shown } from "./read.ts";

describe("headings", () => {
  test("have addresses that stay unique over all pages", () => {
    expect(shown("## Hạn nộp\n\n### Hạn nộp\n\n::: sang-trang :::\n\n## HẠN NỘP\n\n## !!!\n\n## ???")).toBe(
      '<h2 id="muc-han-nop">Hạn nộp</h2><h3 id="muc-han-nop-2">Hạn nộp</h3>¶' +
        '<h2 id="muc-han-nop-3">HẠN NỘP</h2><h2 id="muc-nho">!!!</h2><h2 id="muc-nho-2">???</h2>',
    );
  });

  test("keep an address of their own beside one that looks numbered", () => {
    expect(shown("## Mục\n\n## Mục 2\n\n## Mục")).toBe(
      '<h2 id="muc-muc">Mục</h2><h2 id="muc-muc-2">Mục 2</h2><h2 id="muc-muc-3">Mục</h2>',
    );
  });

  test.each([
    ["with a hash", "Một\n\n# Hai\n", "12:1"],
    ["underlined", "Một\n\nHai\n===\n", "12:1"],
    ["in a quotation", "> # Hai\n", "10:3"],
  ])("of the first level are refused %s", (_, markdown, place) => {
    expect(problems(markdown)).toEqual([
      `✖ [CT-301] tin/bai.md:${place} — Trong bài không dùng tiêu đề cấp một (#), vì tiêu đề bài đã là cấp một. ` +
        "Sửa: Thêm một dấu #: viết ## trước tiêu đề nhỏ.",
    ]);
  });
});

describe("raw HTML is refused at its place", () => {
  test.each([
    ["Một\n\n<script>alert(1)</script>", "12:1", "<script>"],
    ["Một <b>hai</b>", "10:5", "<b>"],
    ["Một</p>", "10:4", "</p>"],
    ['<img src=x onerror="alert(1)">', "10:1", '<img src=x onerror="alert(1)">'],
    ["<IFRAME src=x></IFRAME>", "10:1", "<IFRAME src=x>"],
    ["- một\n- hai<br>ba", "11:6", "<br>"],
    [`<a href="https://thu.example/${"a".repeat(40)}">`, "10:1", '<a href="https://thu.example/aaaaaaaaaaa'],
  ])("%s", (markdown, place, tag) => {
    expect(problems(markdown)).toEqual([
      `✖ [CT-305] tin/bai.md:${place} — Bài không được chứa mã HTML như ${tag}. ` +
        "Sửa: Xoá mã ấy và viết bằng Markdown; muốn in nguyên văn thì đặt giữa hai dấu `.",
    ]);
  });

  test.each([
    ["`<b>`", "<p><code>&lt;b&gt;</code></p>"],
    ["```\n<script>\n```", "<pre><code>&lt;script&gt;</code></pre>"],
    ["2 < 3 và 5 > 4", "<p>2 &lt; 3 và 5 &gt; 4</p>"],
    ["&lt;3", "<p>&lt;3</p>"],
    [
      "<https://thu.example/>",
      '<p><a href="https://thu.example/" rel="noopener">https://thu.example/</a></p>',
    ],
  ])("but %s may stand", (markdown, html) => {
    expect(problems(markdown).filter((one) => !one.startsWith("⚠"))).toEqual([]);
    expect(shown(markdown)).toBe(html);
  });
});

describe("the marks of template languages are text", () => {
  test.each([
    ["{{ 7*7 }}", "<p>{{ 7*7 }}</p>"],
    ["{% include 'x' %}", "<p>{% include 'x' %}</p>"],
    ["#{7*7}", "<p>#{7*7}</p>"],
    ["<%= 7*7 %>", "<p>&lt;%= 7*7 %&gt;</p>"],
  ])("%s", (markdown, html) => {
    expect(shown(markdown)).toBe(html);
    expect(problems(markdown)).toEqual([]);
  });
});

describe("a page without content is refused", () => {
  const empty = (place: string) =>
    `✖ [CT-306] tin/bai.md:${place} — Dấu sang trang này để lại một trang không có nội dung. ` +
    "Sửa: Xoá dấu sang trang thừa, hoặc viết nội dung cho trang ấy.";

  test.each([
    ["at the beginning", "::: sang-trang :::\n\nHai", "10:1"],
    ["in the middle", "Một\n\n::: sang-trang :::\n\n::: sang-trang :::\n\nHai", "14:1"],
    ["behind blank lines", "\n\n::: sang-trang :::\n\nHai", "12:1"],
    ["at the end", "Một\n\n::: sang-trang :::\n", "12:1"],
  ])("%s", (_, markdown, place) => {
    expect(problems(markdown)).toEqual([empty(place)]);
  });

  test("a body without words is one empty page, judged elsewhere", () => {
    expect(read("\n\n")).toEqual({ pages: [[]], text: "", links: [], problems: [] });
  });
});

describe("the words for the search index", () => {
  test.each([
    ["marks", "Một **hai** *ba* `bốn` [năm](/tin/).", "Một hai ba bốn năm."],
    ["lines", "Một\nhai  \nba", "Một hai ba."],
    ["headings, which end like sentences", "## Một\n\nHai", "Một. Hai."],
    ["list items", "- Một\n- Hai:\n  - Ba", "Một. Hai: Ba."],
    ["cells", "| Xã | Dân |\n| --- | --- |\n| Thử | 5 |", "Xã. Dân. Thử. 5."],
    ["quotations", "> Một?", "Một?"],
    ["code", "```\nmột\n  hai\n```", "một hai."],
    ["captions, but neither description nor credit", '![Cầu](a.jpg "Cầu mới. Ảnh: An")', "Cầu mới."],
    ["text around a picture", "Một ![Cầu](a.jpg) hai", "Một hai."],
    ["all pages", "Một\n\n::: sang-trang :::\n\nHai", "Một. Hai."],
  ])("%s", (_, markdown, text) => {
    expect(read(markdown).text).toBe(text);
  });
});

test("all problems of one body are told, each at its line and column", () => {
  const markdown = [
    "Đoạn một có <b>chữ</b>.",
    "",
    "# Tiêu đề",
    "",
    "- ![Cầu](a.jpg)",
    "- [x](javascript:alert(1))",
    "",
    "::: ghi-chu",
    "",
    "::: sang-trang :::",
  ].join("\n");
  const { problems: found } = read(markdown);
  expect(found.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
    "CT-305 10:13",
    "CT-301 12:1",
    "CT-302 14:3",
    "CT-304 15:7",
    "CT-303 17:1",
    "CT-306 19:1",
  ]);
});
