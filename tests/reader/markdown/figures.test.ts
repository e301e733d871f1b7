import { describe, expect, test } from "vitest";
import { problems, read, shown } from "./read.ts";

describe("a picture becomes a figure", () => {
  test.each([
    ["alone", "![Cầu](a.jpg)", "[a.jpg]"],
    ["after text", "Một ![Cầu](a.jpg)", "<p>Một</p>[a.jpg]"],
    ["before text", "![Cầu](a.jpg) Hai", "[a.jpg]<p>Hai</p>"],
    ["amid text", "Một ![Cầu](a.jpg) **Hai**", "<p>Một</p>[a.jpg]<p><strong>Hai</strong></p>"],
    ["beside another", "![Cầu](a.jpg) ![Chợ](b.jpg)", "[a.jpg][b.jpg]"],
    ["under another", "![Cầu](a.jpg)\n![Chợ](b.jpg)", "[a.jpg][b.jpg]"],
    ["between paragraphs", "Một\n\n![Cầu](a.jpg)\n\nHai", "<p>Một</p>[a.jpg]<p>Hai</p>"],
    ["by reference", "![Cầu][1]\n\n[1]: a.jpg", "[a.jpg]"],
  ])("%s", (_, markdown, html) => {
    expect(shown(markdown)).toBe(html);
    expect(problems(markdown)).toEqual([]);
  });
});

describe("its file name is as the disk spells it", () => {
  test.each([
    ["![Cầu](cầu.jpg)", "cầu.jpg"],
    ["![Cầu](<cầu mới.jpg>)", "cầu mới.jpg"],
    ["![Cầu](c%E1%BA%A7u%20m%E1%BB%9Bi.jpg)", "cầu mới.jpg"],
    ["![Cầu](50%.jpg)", "50%.jpg"],
    ["![Cầu](anh[1].jpg)", "anh[1].jpg"],
    ["![Cầu](../anh/cau.jpg)", "../anh/cau.jpg"],
  ])("%s", (markdown, src) => {
    expect(shown(markdown)).toBe(`[${src}]`);
  });
});

describe("its title is caption and credit", () => {
  test.each([
    ["Cầu mới.", { caption: "Cầu mới." }],
    ["Cầu mới. Ảnh: Thành Duy", { caption: "Cầu mới.", credit: "Ảnh: Thành Duy" }],
    ["Cầu mới (Ảnh: Thành Duy)", { caption: "Cầu mới", credit: "Ảnh: Thành Duy" }],
    ["Cầu mới. Ảnh: Thành Duy.", { caption: "Cầu mới.", credit: "Ảnh: Thành Duy" }],
    ["Chợ phiên. Tranh: Lê An", { caption: "Chợ phiên.", credit: "Tranh: Lê An" }],
    ["Ảnh: Thành Duy", { credit: "Ảnh: Thành Duy" }],
    ["Ảnh chụp ở chợ", { caption: "Ảnh chụp ở chợ" }],
    ["", {}],
  ])("“%s”", (title, words) => {
    const { pages } = read(`![Cầu](a.jpg "${title}")`);
    const reference = { file: "tin/bai.md", line: 10, column: 8, src: "a.jpg", alt: "Cầu", ...words };
    expect(pages).toEqual([[{ kind: "figure", reference }]]);
  });
});

test("the description is bare words, whatever marks are in it", () => {
  const [[block] = []] = read("![Cầu **mới** `A`](a.jpg)").pages;
  expect(block?.kind === "figure" && block.reference.alt).toBe("Cầu mới A");
});

test("a figure keeps its place", () => {
  const [page = []] = read("Một\n\nHai\n![Cầu](a.jpg) ![Chợ](b.jpg)\n").pages;
  const places = page.map(
    (block) => block.kind === "figure" && [block.reference.line, block.reference.column],
  );
  expect(places).toEqual([false, [13, 8], [13, 22]]);
});

describe("refuses a picture where no figure can stand", () => {
  test.each([
    ["in a list", "Một\n\n- ![Cầu](a.jpg)", "12:3"],
    ["in a numbered list, amid text", "1. Một\n2. Hai ![Cầu](a.jpg)", "11:8"],
    ["in a quotation", "> ![Cầu](a.jpg)", "10:3"],
    ["in a heading", "## ![Cầu](a.jpg)", "10:4"],
    ["in a link", "[![Cầu](a.jpg)](https://thu.example/)", "10:2"],
    ["in bold text", "Một **![Cầu](a.jpg)**", "10:7"],
  ])("%s", (_, markdown, place) => {
    expect(problems(markdown)).toEqual([
      `✖ [CT-302] tin/bai.md:${place} — Ảnh không đặt trong danh sách, bảng, tiêu đề hay trích dẫn được. ` +
        "Sửa: Đưa ảnh ra một đoạn riêng, có dòng trống ở trên và dưới.",
    ]);
  });

  test("in a table", () => {
    const { problems: found } = read("| a |\n| - |\n| ![Cầu](a.jpg) |");
    expect(found.map(({ code }) => code)).toEqual(["CT-302"]);
  });
});
