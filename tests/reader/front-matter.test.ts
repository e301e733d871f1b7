import { describe, expect, test } from "vitest";
import { problemText } from "../../scripts/model/problem.ts";
import { splitArticle } from "../../scripts/reader/front-matter.ts";
import { decodeText } from "../../scripts/reader/text.ts";

/** Bytes as a disk holds them, split; or the problem in an editor's words. */
function split(written: string) {
  const text = decodeText(Buffer.from(written), "tin/bai.md");
  const article = typeof text === "string" ? splitArticle(text, "tin/bai.md") : text;
  return "code" in article ? problemText(article) : article;
}

const whole = { head: "title: Một", headLine: 2, body: "Chữ\n", bodyLine: 4 };

describe("splits head from body", () => {
  test.each([
    ["with LF", "---\ntitle: Một\n---\nChữ\n", whole],
    ["with CRLF", "---\r\ntitle: Một\r\n---\r\nChữ\r\n", whole],
    ["with CR alone", "---\rtitle: Một\r---\rChữ\r", whole],
    ["after a byte-order mark", "\ufeff---\ntitle: Một\n---\nChữ\n", whole],
    ["with white space after the dashes", "--- \ntitle: Một\n---\t \nChữ\n", whole],
    ["without a body", "---\ntitle: Một\n---", { ...whole, body: "", bodyLine: 3 }],
    ["with a blank line between", "---\ntitle: Một\n---\n\nChữ\n", { ...whole, body: "\nChữ\n" }],
    ["with a rule in the body", "---\ntitle: Một\n---\nChữ\n\n---\n", { ...whole, body: "Chữ\n\n---\n" }],
    ["with a rule and white space", "---\ntitle: Một\n---\nChữ\n--- \n", { ...whole, body: "Chữ\n--- \n" }],
    ["with an empty head", "---\n---\nChữ\n", { head: "", headLine: 2, body: "Chữ\n", bodyLine: 3 }],
    ["with a comment as head", "---\n# ghi\n---\nChữ\n", { ...whole, head: "# ghi" }],
  ])("%s", (_, text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  test("without running it, whatever the body says", () => {
    expect(split("---\ntitle: Một\n---\n---js\nprocess.exit()\n---\n")).toEqual({
      ...whole,
      body: "---js\nprocess.exit()\n---\n",
    });
  });
});

const noOpening =
  "✖ [CT-201] tin/bai.md:1:1 — Bài phải bắt đầu bằng một dòng chỉ có ba dấu gạch ---. " +
  "Sửa: Thêm dòng --- làm dòng đầu tiên của tệp, không có gì phía trước.";
const noClosing =
  "✖ [CT-202] tin/bai.md:1:1 — Phần đầu bài không có dòng --- kết thúc. " +
  "Sửa: Thêm một dòng chỉ có --- sau mục cuối cùng, trước nội dung bài.";
const notYaml = (text: string) =>
  `✖ [CT-211] tin/bai.md:1:1 — Sau ba dấu gạch đầu bài có chữ “${text}”. ` +
  "Sửa: Dòng đầu chỉ được có ba dấu gạch ---; phần đầu bài chỉ viết bằng YAML.";

describe("refuses", () => {
  test.each([
    ["an empty file", "", noOpening],
    ["a body alone", "Chữ\n", noOpening],
    ["a blank line before the dashes", "\n---\ntitle: Một\n---\n", noOpening],
    ["white space before the dashes", " ---\ntitle: Một\n---\n", noOpening],
    ["long dashes", "———\ntitle: Một\n———\n", noOpening],
    ["JavaScript", "---js\n{ title: process.exit() }\n---\n", notYaml("js")],
    ["JavaScript after a space", "--- javascript\n{}\n---\n", notYaml("javascript")],
    ["JSON", "---json\n{}\n---\n", notYaml("json")],
    ["YAML by name", "---yaml\ntitle: Một\n---\n", notYaml("yaml")],
    ["four dashes", "----\ntitle: Một\n----\n", notYaml("-")],
    ["a head on the first line", "--- title: Một\n---\n", notYaml("title: Một")],
    ["a head without end", "---\ntitle: Một\n\nChữ\n", noClosing],
    ["an end of four dashes", "---\ntitle: Một\n----\nChữ\n", noClosing],
    ["an end with words after it", "---\ntitle: Một\n--- Chữ\n", noClosing],
    ["an end that is set in", "---\ntitle: Một\n ---\nChữ\n", noClosing],
    ["three dashes and nothing else", "---", noClosing],
  ])("%s", (_, text, problem) => {
    expect(split(text)).toBe(problem);
  });
});
