import TurndownService from "turndown";
import { describe, expect, test } from "vitest";
import { problems, shown } from "./read.ts";

describe("the page-break mark, in all writings it may come back in", () => {
  test.each([
    "::: sang-trang :::",
    ":::sang-trang:::",
    "::: sang-trang:::",
    "::: sang-trang",
    ":::: sang-trang ::::",
    "\\::: sang-trang :::",
    "\\::: sang-trang \\:::",
    "::: Sang trang :::",
    "::: Sang Trang :::",
    "::: SANG-TRANG :::",
    "  ::: sang-trang :::  ",
    "   ::: sang-trang :::",
  ])("%s", (mark) => {
    expect(shown(`Một\n\n${mark}\n\nHai`)).toBe("<p>Một</p>¶<p>Hai</p>");
    expect(problems(`Một\n\n${mark}\n\nHai`)).toEqual([]);
  });
});

describe("the page-break mark breaks the page", () => {
  test.each([
    ["right under a paragraph", "Một\n::: sang-trang :::\nHai", "<p>Một</p>¶<p>Hai</p>"],
    ["right under a list", "- Một\n::: sang-trang :::\nHai", "<ul><li>Một</li></ul>¶<p>Hai</p>"],
    [
      "right under a quotation",
      "> Một\n::: sang-trang :::\nHai",
      "<blockquote><p>Một</p></blockquote>¶<p>Hai</p>",
    ],
    ["right under a heading", "## Một\n::: sang-trang :::\nHai", '<h2 id="muc-mot">Một</h2>¶<p>Hai</p>'],
    ["right under a picture", "![Cầu](a.jpg)\n::: sang-trang :::\nHai", "[a.jpg]¶<p>Hai</p>"],
    [
      "twice",
      "Một\n\n::: sang-trang :::\n\nHai\n\n::: sang-trang :::\n\nBa",
      "<p>Một</p>¶<p>Hai</p>¶<p>Ba</p>",
    ],
  ])("%s", (_, markdown, pages) => {
    expect(shown(markdown)).toBe(pages);
    expect(problems(markdown)).toEqual([]);
  });
});

describe("the page-break mark is text", () => {
  test.each([
    ["in a fenced block", "```\n::: sang-trang :::\n```", "<pre><code>::: sang-trang :::</code></pre>"],
    ["in an indented block", "    ::: sang-trang :::", "<pre><code>::: sang-trang :::</code></pre>"],
    ["in a line of code", "`::: sang-trang :::`", "<p><code>::: sang-trang :::</code></p>"],
    ["amid a line", "Viết ::: sang-trang ::: để chia", "<p>Viết ::: sang-trang ::: để chia</p>"],
    ["with two colons", ":: sang-trang ::", "<p>:: sang-trang ::</p>"],
  ])("%s", (_, markdown, html) => {
    expect(shown(markdown)).toBe(html);
    expect(problems(markdown)).toEqual([]);
  });
});

const nested =
  "Dấu sang trang không đặt trong danh sách hay trích dẫn được. " +
  "Sửa: Để chia trang, viết riêng một dòng sát lề: ::: sang-trang :::";
const unknown = "Dòng bắt đầu bằng ::: này máy không hiểu. Sửa:";
const all = "Dùng một trong: sang-trang, luu-y, canh-bao, thong-tin, trich-dan.";

describe("refuses", () => {
  test.each([
    ["the mark in a list", "Một\n\n- Hai\n\n  ::: sang-trang :::\n", `14:3 — ${nested}`],
    ["the mark as a list item", "- ::: sang-trang :::\n- Hai\n", `10:3 — ${nested}`],
    ["the mark in a quotation", "Một\n\n> ::: sang-trang :::\n", `12:3 — ${nested}`],
    ["another directive", "Một\n\n::: ghi-chu\n", `12:1 — ${unknown} ${all}`],
    [
      "colons alone",
      "Một\n\n:::\n",
      `12:1 — ${unknown} Xoá dòng này; dòng ::: chỉ dùng để đóng một khung như ::: luu-y. ` +
        "Để chia trang, viết ::: sang-trang :::",
    ],
    [
      "words after the mark",
      "Một\n\n::: sang-trang ::: nhé\n",
      `12:1 — ${unknown} Ý anh/chị là “::: sang-trang” riêng một dòng?`,
    ],
    [
      "a slip in a name",
      "Một\n\n::: cảnh báoo\n\nHai\n\n:::\n",
      `12:1 — ${unknown} Ý anh/chị là “::: canh-bao” riêng một dòng?`,
    ],
    ["another directive in a list", "- Một\n\n  ::: ghi-chu\n", `12:3 — ${unknown} ${all}`],
  ])("%s", (_, markdown, problem) => {
    expect(problems(markdown)[0]).toBe(`✖ [CT-303] tin/bai.md:${problem}`);
  });
});

describe("the page-break mark survives a visual editor (HTML and back to Markdown)", () => {
  const turndown = new TurndownService({ headingStyle: "atx" });
  test.each([
    ["<p>Một</p><p>::: sang-trang :::</p><p>Hai</p>", "<p>Một</p>¶<p>Hai</p>"],
    ["<p>Một<br>::: sang-trang :::<br>Hai</p>", "<p>Một</p>¶<p>Hai</p>"],
    ["<div>Một</div><div>::: sang-trang :::</div><div>Hai</div>", "<p>Một</p>¶<p>Hai</p>"],
    ["<ul><li>Một</li></ul><p>::: Sang trang :::</p><p>Hai</p>", "<ul><li>Một</li></ul>¶<p>Hai</p>"],
    ["<h2>Một</h2><p>::: sang-trang :::</p><p>Hai</p>", '<h2 id="muc-mot">Một</h2>¶<p>Hai</p>'],
  ])("%s", (html, pages) => {
    const markdown = turndown.turndown(html);
    expect(shown(markdown)).toBe(pages);
    expect(problems(markdown)).toEqual([]);
  });
});
