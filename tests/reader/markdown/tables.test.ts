import { describe, expect, test } from "vitest";
import { problems, read, shown } from "./read.ts";

const rows = "| Xã | Dân |\n| --- | --: |\n| Thử | 5 |";

describe("a table says what its cells are", () => {
  test("columns have headers, and the whole scrolls in a region with a name that Tab reaches", () => {
    expect(shown(rows)).toBe(
      '<section class="table" aria-label="Bảng 1: Xã, Dân" tabindex="0"><table><thead><tr>' +
        '<th scope="col">Xã</th><th scope="col" class="align-right">Dân</th></tr></thead>' +
        '<tbody><tr><td>Thử</td><td class="align-right">5</td></tr></tbody></table></section>',
    );
    expect(problems(rows)).toEqual([]);
  });

  test("where the corner is empty, the first column heads the rows", () => {
    const html = shown("| | 2018 | 2019 |\n|---|---|---|\n| Lúa | 1 | 2 |\n| | 3 | 4 |");
    expect(html).toContain('<tr><td></td><th scope="col">2018</th><th scope="col">2019</th></tr>');
    expect(html).toContain('<tr><th scope="row">Lúa</th><td>1</td><td>2</td></tr>');
    expect(html).toContain("<tr><td></td><td>3</td><td>4</td></tr>");
  });

  test("names tell the tables of a story apart, over all its pages", () => {
    const names = shown(`${rows}\n\n::: sang-trang :::\n\n${rows}`).match(/aria-label="[^"]*"/g);
    expect(names).toEqual(['aria-label="Bảng 1: Xã, Dân"', 'aria-label="Bảng 2: Xã, Dân"']);
  });

  test("a name never holds markup, and is not endless", () => {
    const html = shown(`| "a" & \\<b> | ${"dài ".repeat(60)}|\n|---|---|\n| c | d |`);
    expect(html).toMatch(/aria-label="Bảng 1: &quot;a&quot; &amp; &lt;b&gt;, (?:dài ?){1,24}…"/);
  });
});

describe("a line above a table that names it is its caption", () => {
  test.each(["Bảng: Dân số", "Bảng 2: Dân số", "Bảng 2. Dân số", "Bảng 2: **Dân** số"])("%s", (line) => {
    const plain = line.replaceAll("*", "");
    const html = shown(`Một\n\n${line}\n\n${rows}\n\nHai`);
    expect(html).toContain(`aria-label="${plain}" tabindex="0"><table><caption>`);
    expect(html).toMatch(/^<p>Một<\/p><section.*<\/section><p>Hai<\/p>$/);
    expect(read(`${line}\n\n${rows}`).text).toBe(`${plain}. Xã. Dân. Thử. 5.`);
    expect(problems(`${line}\n\n${rows}`)).toEqual([]);
  });

  test.each([
    ["words without a colon", `Bảng giá như sau\n\n${rows}`],
    ["two lines", `Bảng 1: Một  \nHai\n\n${rows}`],
    ["a line above something else", "Bảng 1: Một\n\nHai"],
  ])("but not %s", (_, markdown) => {
    expect(shown(markdown)).not.toContain("<caption>");
  });
});

describe("a column without a name is refused", () => {
  const fix =
    "Sửa: Viết tên cho mọi cột ở hàng đầu; chỉ ô góc trái được để trống, khi cột đầu là tên các hàng.";
  test.each([
    [
      "all",
      "Một\n\n| | |\n|---|---|\n| a | b |",
      "12:1",
      "Bảng không có tên cột nào, nên người nghe máy đọc không biết ô nào nói gì.",
    ],
    [
      "the only one",
      "| |\n|---|\n| a |",
      "10:1",
      "Bảng không có tên cột nào, nên người nghe máy đọc không biết ô nào nói gì.",
    ],
    [
      "the second",
      "| Xã | | Dân |\n|---|---|---|\n| a | b | c |",
      "10:1",
      "Cột thứ 2 của bảng không có tên.",
    ],
    [
      "in a list",
      "- Một\n\n  | Xã | |\n  |---|---|\n  | a | b |",
      "12:1",
      "Cột thứ 2 của bảng không có tên.",
    ],
  ])("%s", (_, markdown, place, message) => {
    expect(problems(markdown)).toEqual([`✖ [CT-311] tin/bai.md:${place} — ${message} ${fix}`]);
  });
});
