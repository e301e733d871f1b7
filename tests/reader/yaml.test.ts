import { describe, expect, test } from "vitest";
import { readYaml, type YamlData } from "../../scripts/reader/yaml.ts";
import { told } from "./content.ts";

function data(text: string, first = 1): YamlData {
  const read = readYaml(text, "tin/bai.md", first);
  if (Array.isArray(read)) throw new Error(told(read).join("\n"));
  return read;
}

function refused(text: string): string[] {
  const read = readYaml(text, "tin/bai.md", 2);
  return Array.isArray(read) ? told(read) : [];
}

describe("every scalar is text", () => {
  test.each([
    ["1.10", "1.10"],
    ["007", "007"],
    ["2018-12-05", "2018-12-05"],
    ["true", "true"],
    ["no", "no"],
    ["null", "null"],
    ["~", "~"],
    ["0x1F", "0x1F"],
    ["", ""],
    ["'a: b'", "a: b"],
    ['"a\\tb"', "a\tb"],
    ["|\n  một\n  hai\n", "một\nhai\n"],
    [">-\n  một\n  hai\n", "một hai"],
  ])("a: %s", (written, value) => {
    expect(data(`a: ${written}`).value).toEqual({ a: value });
  });
});

test("lists and maps come out plain, in both writings", () => {
  expect(data("a: [một, hai]\nb:\n  - c: 1\n    d: {e: 2}\n").value).toEqual({
    a: ["một", "hai"],
    b: [{ c: "1", d: { e: "2" } }],
  });
});

test("a key named __proto__ is a key like any other", () => {
  const { value } = data("__proto__: x");
  expect(Object.keys(value as object)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

describe("the place of", () => {
  const { placeOf, keyPlaceOf } = data("title: Một\nimage:\n  alt: Cầu\ntags: [một, hai]\n", 5);
  const at = (line: number, column: number) => ({ file: "tin/bai.md", line, column });

  test.each([
    ["a value", ["title"], at(5, 8)],
    ["a value below another", ["image", "alt"], at(7, 8)],
    ["the second of a list", ["tags", "1"], at(8, 13)],
    ["a missing value is that of what should hold it", ["image", "src"], at(7, 3)],
    ["nothing at all is the first line", ["author"], at(5, 1)],
  ])("%s", (_, path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  test.each([
    ["a key", ["image"], at(6, 1)],
    ["a key below another", ["image", "alt"], at(7, 3)],
  ])("%s, by its name", (_, path, place) => {
    expect(keyPlaceOf(path)).toEqual(place);
  });
});

describe("says what is wrong and what to type", () => {
  const pattern =
    'Sửa: Viết theo mẫu "tên mục: giá trị", mỗi mục một dòng; giá trị có ký hiệu lạ đặt trong ngoặc kép.';
  test.each([
    [
      "title: Thông báo: lịch họp",
      "✖ [CT-203] tin/bai.md:2:8 — Giá trị có dấu hai chấm kèm khoảng trắng nên máy không hiểu. " +
        'Sửa: Đặt cả giá trị trong dấu ngoặc kép, ví dụ title: "Thông báo: lịch họp".',
    ],
    [
      "image:\n\tsrc: a.jpg",
      "✖ [CT-203] tin/bai.md:3:1 — Đầu dòng có phím Tab. Sửa: Thay phím Tab bằng hai dấu cách.",
    ],
    [
      "title: Một\ntitle: Hai",
      "✖ [CT-203] tin/bai.md:3:1 — Mục này được viết hai lần. Sửa: Giữ một, xoá dòng kia.",
    ],
    [
      "tags: [một, hai\ntitle: Một",
      "✖ [CT-203] tin/bai.md:3:1 — Dòng này thụt vào không đúng, hoặc danh sách [ … ] chưa đóng. " +
        "Sửa: Thụt vào cho thẳng hàng với mục cùng nhóm; danh sách viết trên một dòng: [một, hai].",
    ],
    [
      'title: "Một',
      "✖ [CT-203] tin/bai.md:2:12 — Thiếu một dấu: ngoặc kép chưa đóng, hoặc sau tên mục thiếu dấu hai chấm. " +
        'Sửa: Đóng ngoặc kép, hoặc viết theo mẫu "tên mục: giá trị".',
    ],
    ["title: - gạch", `✖ [CT-203] tin/bai.md:2:8 — Dòng này sai cú pháp nên máy không hiểu. ${pattern}`],
  ])("%s", (text, problem) => {
    expect(refused(text)).toEqual([problem]);
  });
});

describe("refuses what could make data out of nothing", () => {
  test.each([
    ["an alias", "a: *b"],
    ["a tag of YAML", "a: !!js/function x"],
    ["a tag of its own", "a: !include x.yaml"],
    ["an anchor", "a: &b một"],
    ["an anchor in a list", "a: [&b một]"],
    ["an anchor on a key", "&b a: một"],
    ["an alias for a key", "a: &b x\n*b : y"],
    ["a tag with a Vietnamese word", "a: !Khẩn cấp"],
    ["a word in stars", "a: *quan trọng*"],
    ["an ampersand", "a: & và"],
    ["an at sign", "a: @homepage"],
    ["a per cent sign", "a: %5"],
    ["a billion laughs", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]"],
  ])("%s", (_, text) => {
    const problems = refused(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem).toMatch(/^✖ \[CT-210\] tin\/bai\.md:/);
    }
  });

  test("and says how to write such a value as text", () => {
    expect(refused("title: *sao*")).toEqual([
      "✖ [CT-210] tin/bai.md:2:8 — Ở đây có một trong các ký hiệu & * ! % @ ` ở đầu giá trị, mà YAML hiểu là lệnh riêng. " +
        'Sửa: Đặt cả giá trị trong dấu ngoặc kép: "…".',
    ]);
  });
});

describe("words YAML would drop behind a # are a problem, never lost", () => {
  test.each([
    ["title: Thông báo # 5", "✖ [CT-212] tin/bai.md:2:18 — YAML bỏ qua phần sau dấu #: “# 5”."],
    ["title: # 5", "✖ [CT-212] tin/bai.md:2:8 — YAML bỏ qua phần sau dấu #: “# 5”."],
    ["tags: [một, hai] # ba", "✖ [CT-212] tin/bai.md:2:18 — YAML bỏ qua phần sau dấu #: “# ba”."],
  ])("%s", (text, said) => {
    expect(refused(text)).toEqual([expect.stringContaining(said)]);
  });

  test.each(["# cả dòng\ntitle: Một", "title: Một\n# cả dòng", "title: Số#5", 'title: "Một # hai"'])(
    "%s loses nothing",
    (text) => {
      expect(readYaml(text, "tin/bai.md", 2)).toHaveProperty("value");
    },
  );
});

test.each([
  ["brackets", `tags: ${"[".repeat(300)}${"]".repeat(300)}`, "2:107"],
  ["braces", `tags: ${"{a: ".repeat(300)}x${"}".repeat(300)}`, "2:407"],
  ["brackets over lines", `tags:\n${" [\n".repeat(300)}`, "103:2"],
  ["dashes", `tags:\n  ${"- ".repeat(300)}x`, "3:3"],
  ["lines set in", Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"), "102:1"],
])("%s inside each other are refused at a depth of our own, not at the end of the stack", (_, text, place) =>
  expect(refused(text).map((line) => line.slice(0, line.indexOf(" —")))).toEqual([
    `✖ [CT-203] tin/bai.md:${place}`,
  ]),
);
