import TurndownService from "turndown";
import { describe, expect, test } from "vitest";
import { problems, read, shown } from "./read.ts";

const note = (kind: string, label: string, html: string) =>
  `<aside class="note" data-kind="${kind}" role="note"><p class="note-label" lang="vi"><strong>${label}</strong></p>${html}</aside>`;

describe("a box", () => {
  test.each([
    ["luu-y", note("luu-y", "Lưu ý", "<p>Một</p>")],
    ["canh-bao", note("canh-bao", "Cảnh báo", "<p>Một</p>")],
    ["thong-tin", note("thong-tin", "Thông tin", "<p>Một</p>")],
    ["trich-dan", '<aside class="pull-quote"><p>Một</p></aside>'],
  ])("%s", (name, html) => {
    expect(shown(`Trước\n\n::: ${name}\nMột\n:::\n\nSau`)).toBe(`<p>Trước</p>${html}<p>Sau</p>`);
    expect(problems(`::: ${name}\n\nMột\n\n:::`)).toEqual([]);
  });

  test("holds paragraphs, lists, tables and subheads", () => {
    const html = shown("::: luu-y\n\n## Hồ sơ\n\n- Một\n- Hai\n\n| a |\n|---|\n| b |\n\n:::");
    expect(html).toMatch(
      /^<aside class="note".*<h2 id="muc-ho-so">Hồ sơ<\/h2><ul>.*<\/ul><section.*<\/aside>$/,
    );
  });

  test("keeps colons in a fenced block for text", () => {
    expect(shown("::: luu-y\n```\n:::\n```\n:::")).toContain("<pre><code>:::</code></pre></aside>");
  });

  test("gives its words to the index, and its links to be checked", () => {
    const { text, links } = read("Một\n\n::: luu-y\nHai [ba](/tin/)\n:::");
    expect(text).toBe("Một. Hai ba.");
    expect(links).toMatchObject([{ href: "/tin/", line: 13, column: 10 }]);
  });

  test.each([
    ["::: Lưu ý", ":::"],
    [":::luu-y", ":::"],
    ["::: LUU Y :::", "::::"],
    ["\\::: luu-y", "\\:::"],
    ["::: lưu_ý", "  :::  "],
  ])("is known in all writings it may come back in: %s", (open, close) => {
    expect(shown(`${open}\n\nMột\n\n${close}`)).toBe(note("luu-y", "Lưu ý", "<p>Một</p>"));
  });

  test.each([
    "<p>::: luu-y</p><p>Một</p><p>:::</p>",
    "<p>::: luu-y<br>Một<br>:::</p>",
    "<div>::: Lưu ý</div><div>Một</div><div>:::</div>",
  ])("survives a visual editor: %s", (html) => {
    const markdown = new TurndownService({ headingStyle: "atx" }).turndown(html);
    expect(shown(markdown)).toBe(note("luu-y", "Lưu ý", "<p>Một</p>"));
  });
});

describe("refuses", () => {
  const open = "mở ở đây mà không có dòng ::: đóng lại.";
  test.each([
    ["a box without its end", "Một\n\n::: luu-y\nHai", `CT-313 12:1 Khung “luu-y” ${open}`],
    [
      "a page break in a box",
      "::: luu-y\nMột\n\n::: sang-trang :::\n\nHai",
      `CT-313 10:1 Khung “luu-y” ${open}`,
    ],
    ["a box in a box", "::: luu-y\n::: canh-bao\nMột\n:::\n:::", `CT-313 10:1 Khung “luu-y” ${open}`],
    ["a box of nothing", "::: canh-bao\n\n:::", "CT-313 10:1 Khung này không có nội dung."],
    [
      "a box in a list",
      "- Một\n\n  ::: luu-y\n  Hai\n  :::",
      "CT-303 12:3 Khung “luu-y” không đặt trong danh sách hay trích dẫn được.",
    ],
    [
      "a list in a pull quote",
      "::: trich-dan\nMột\n\n- Hai\n:::",
      "CT-313 13:1 Khung trích dẫn nổi bật chỉ chứa đoạn văn.",
    ],
    ["a picture in a box", "::: luu-y\n![Cầu](a.jpg)\n:::", "CT-302 11:1 Ảnh không đặt trong"],
  ])("%s", (_, markdown, expected) => {
    const [first] = read(markdown).problems;
    expect(`${first?.code} ${first?.line}:${first?.column} ${first?.message}`).toContain(expected);
  });
});
