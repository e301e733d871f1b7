import { describe, expect, test } from "vitest";
import { problems, read } from "./read.ts";

describe("a problem stands where it was written", () => {
  test.each([
    ["in a cell of a table", "Chữ\n\n| a |\n|---|\n| [x](javascript:a) |", "14:7"],
    ["in the head of a table", "Chữ\n\n| [x](javascript:a) |\n|---|\n| b |", "12:7"],
    ["on a later line of a paragraph", "Một\nhai [x](javascript:a)", "11:9"],
    ["in a nested list", "- một\n  - [x](javascript:a)", "11:9"],
  ])("%s", (_, markdown, place) => {
    expect(problems(markdown)).toEqual([expect.stringContaining(`[CT-304] tin/bai.md:${place} `)]);
  });
});

test("of two equal links each has its own place", () => {
  const places = read("[x](/a/) và\n[y](/a/), [z](/a/)").links.map(({ line, column }) => `${line}:${column}`);
  expect(places).toEqual(["10:5", "11:5", "11:15"]);
});

describe("HTML is refused", () => {
  test.each([
    ["a tag", "một <b>hai</b>", "<b>"],
    ["a remark", "một <!-- ẩn --> hai", "<!--"],
    ["a tag over two lines", "một <a\nhref=x>hai", "<a href=x>"],
    ["a block", "<div>hai</div>", "<div>"],
  ])("%s", (_, markdown, said) => {
    expect(problems(markdown)).toEqual([expect.stringContaining(`mã HTML như ${said}`)]);
  });

  test.each(["một \\<b> hai", "&lt;b&gt;", "`<b>`", "a < b và c > d", "5<6"])("%s is text", (markdown) => {
    expect(problems(markdown)).toEqual([]);
  });
});

test.each([
  ":::\u00a0sang-trang\u00a0:::",
  ":::  sang-trang  :::",
  "::: sang\\-trang :::",
  "\\:\\:\\: sang-trang :::",
])("the page-break mark survives an editor that writes %j", (mark) => {
  expect(read(`Một\n\n${mark}\n\nHai`).pages).toHaveLength(2);
});

test.each(["Viết \\<b> hay `<b>` đều được.", "Viết &lt;b&gt; hay `<b>` đều được."])(
  "a tag in a code span condemns none that was escaped: %s",
  (markdown) => {
    expect(problems(markdown)).toEqual([]);
  },
);

test("a table's alignment is a class, since pages allow no style attribute", () => {
  const [page] = read("| a | b |\n|:-:|--:|\n| 1 | 2 |").pages;
  const [block] = page ?? [];
  const html = block?.kind === "prose" ? block.html : "";
  expect(html).toContain('<th scope="col" class="align-center">a</th>');
  expect(html).toContain('<td class="align-right">2</td>');
  expect(html).not.toContain("style=");
});
