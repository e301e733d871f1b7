import { describe, expect, test } from "vitest";
import { judgeLink } from "../../../scripts/reader/markdown/links.ts";
import { problems, read } from "./read.ts";

describe("may stand", () => {
  test.each([
    "https://chinhphu.vn/",
    "http://nghean.gov.vn",
    "HTTPS://CHINHPHU.VN/",
    "mailto:ubnd@hoangmai.example",
    "mailto:ubnd@hoangmai.example?subject=Hỏi",
    "tel:+842383123456",
    "tel:02383123456",
    "/",
    "/tin/mot-bai/",
    "/tin/mot-bai/#muc-hai",
    "/tim-kiem/?q=đất",
    "#muc-hai",
  ])("%s", (href) => {
    expect(judgeLink(href)).toBeUndefined();
  });
});

describe("refused for their scheme", () => {
  test.each([
    ["javascript:alert(1)", "javascript:"],
    ["JAVASCRIPT:alert(1)", "JAVASCRIPT:"],
    ["data:text/html,<script>alert(1)</script>", "data:"],
    ["vbscript:msgbox(1)", "vbscript:"],
    ["blob:https://thu.example/1", "blob:"],
    ["file:///etc/passwd", "file:"],
    ["ftp://thu.example/", "ftp:"],
    ["mailto:", "mailto:"],
    ["https:/thu.example", "https:"],
    ["https:///thu.example", "https:"],
    ["tel:gọi", "tel:"],
  ])("%s", (href, scheme) => {
    expect(judgeLink(href)).toEqual({
      message: `Liên kết kiểu “${scheme}” không được phép.`,
      fix: "Chỉ dùng liên kết bắt đầu bằng https://, http://, mailto:, tel: hoặc một dấu /.",
    });
  });
});

describe("refused because nobody knows where they lead", () => {
  test.each([
    "//evil.example/",
    "/\\evil.example/",
    "\\\\evil.example",
    "mot-bai.md",
    "../tin/mot-bai/",
    "./mot-bai/",
    "chinhphu.vn",
    "?q=đất",
    "#",
    "#mục hai",
    " javascript:alert(1)",
    "java%0Ascript:alert(1)",
    "",
  ])("“%s”", (href) => {
    expect(judgeLink(href)).toEqual({
      message: `Liên kết “${href}” không cho biết dẫn tới đâu.`,
      fix: "Trang trong cổng: viết từ dấu /, ví dụ /tin-tuc-su-kien/ten-bai/. Trang khác: viết cả https://.",
    });
  });
});

describe("refused however an article writes them", () => {
  test.each([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](&#106;avascript:alert(1))",
    "[x](&#x6A;avascript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](java\\script:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "[x](<\u00a0javascript:alert(1)>)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "<javascript:alert(1)>",
    "[x][1]\n\n[1]: javascript:alert(1)",
    "- [x](javascript:alert(1))",
    "> [x](javascript:alert(1))",
    "## [x](javascript:alert(1))",
    "| a |\n| - |\n| [x](javascript:alert(1)) |",
    "**[x](javascript:alert(1))**",
    "[x](//evil.example/)",
    "[x](\\\\evil.example)",
    "[x](mot-bai.md)",
  ])("%s", (markdown) => {
    const { problems: found, links } = read(markdown);
    expect(found.map(({ code }) => code)).toEqual(["CT-304"]);
    expect(links).toEqual([]);
  });
});

test("a backslash after the slash cannot leave the site", () => {
  const { links } = read("[x](/\\evil.example/)");
  expect(links.map(({ href }) => new URL(href, "https://thu.example").host)).toEqual(["thu.example"]);
});

test("a link keeps its place, to be told when it leads nowhere", () => {
  const { links } = read("Một\n\nXem [bài](/tin/bai/) và\n[đất](/tìm/)\n");
  expect(links).toEqual([
    { file: "tin/bai.md", line: 12, column: 11, href: "/tin/bai/" },
    { file: "tin/bai.md", line: 13, column: 7, href: "/t%C3%ACm/" },
  ]);
});

test("a link to the web tells it nothing about this page", () => {
  const [page] = read("[a](https://chinhphu.vn/) [b](/tin/)").pages;
  expect(page).toEqual([
    {
      kind: "prose",
      html: '<p><a href="https://chinhphu.vn/" rel="noopener">a</a> <a href="/tin/">b</a></p>\n',
    },
  ]);
});

test("a refused link is told at its place", () => {
  expect(problems("Một\n\n- Hai\n- [x](javascript:alert(1))\n")).toEqual([
    "✖ [CT-304] tin/bai.md:13:7 — Liên kết kiểu “javascript:” không được phép. " +
      "Sửa: Chỉ dùng liên kết bắt đầu bằng https://, http://, mailto:, tel: hoặc một dấu /.",
  ]);
});
