import TurndownService from "turndown";
import { describe, expect, test } from "vitest";
import { problems, read, shown } from "./read.ts";

describe("a passage in another language carries its tag", () => {
  test.each([
    ["[open data]{lang=en}", '<p><span lang="en">open data</span></p>'],
    ["Gọi là [open data]{lang=en}, hay", '<p>Gọi là <span lang="en">open data</span>, hay</p>'],
    ["[Open **data**]{lang=EN}", '<p><span lang="en">Open <strong>data</strong></span></p>'],
    ['[open data]{ lang = "en" }', '<p><span lang="en">open data</span></p>'],
    ["[open data]{lang=“en”}", '<p><span lang="en">open data</span></p>'],
    ["\\[open data\\]{lang=en}", '<p><span lang="en">open data</span></p>'],
    [
      "[[site](https://thu.example/)]{lang=fr}",
      '<p><span lang="fr"><a href="https://thu.example/" rel="noopener">site</a></span></p>',
    ],
    ["- [Hà Nội]{lang=vi}", '<ul><li><span lang="vi">Hà Nội</span></li></ul>'],
    ["## [Open data]{lang=en}", '<h2 id="muc-open-data"><span lang="en">Open data</span></h2>'],
  ])("%s", (markdown, html) => {
    expect(shown(markdown)).toBe(html);
    expect(problems(markdown)).toEqual([]);
  });

  test("its words are words of the index", () => {
    expect(read("Gọi là [open data]{lang=en}.").text).toBe("Gọi là open data.");
  });

  test("it survives a visual editor", () => {
    const markdown = new TurndownService().turndown("<p>Gọi là [open data]{lang=en}.</p>");
    expect(shown(markdown)).toBe('<p>Gọi là <span lang="en">open data</span>.</p>');
  });
});

describe("brackets and braces of other kinds stay what they are", () => {
  test.each([
    ["[a](https://thu.example/){b}", '<p><a href="https://thu.example/" rel="noopener">a</a>{b}</p>'],
    ["[a] {{ lang }}", "<p>[a] {{ lang }}</p>"],
    ["`[a]{lang=en}`", "<p><code>[a]{lang=en}</code></p>"],
    ["\\[a\\] {b}", "<p>[a] {b}</p>"],
  ])("%s", (markdown, html) => {
    expect(shown(markdown)).toBe(html);
    expect(problems(markdown)).toEqual([]);
  });
});

describe("refuses", () => {
  test.each([
    ["a slip", "Một [a]{lang=eng}", "10:9", "Không có ngôn ngữ nào mang mã “eng”. Sửa: Ý anh/chị là “en”?"],
    ["a country", "[a]{lang=us}", "10:5", "Không có ngôn ngữ nào mang mã “us”. Sửa: "],
    ["nothing", "[a]{lang=}", "10:5", "Không có ngôn ngữ nào mang mã “”. Sửa: "],
    [
      "a mark behind bare words",
      "Một\nopen data{lang=en}",
      "11:10",
      "Dấu {lang=…} không đứng ngay sau đoạn chữ trong ngoặc vuông. Sửa: Đặt đoạn chữ nước ngoài trong ngoặc vuông: [open data]{lang=en}.",
    ],
  ])("%s", (_, markdown, place, message) => {
    const [problem, ...more] = problems(markdown);
    expect(problem?.startsWith(`✖ [CT-312] tin/bai.md:${place} — ${message}`), problem).toBe(true);
    expect(more).toEqual([]);
  });
});
