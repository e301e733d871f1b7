import { describe, expect, test } from "vitest";
import { sha256 } from "../../scripts/cache/sha256.ts";
import { parseArticle } from "../../scripts/reader/parse-article.ts";
import { articleText, site, told } from "./content.ts";

function parse(text: string, file = "tin/bai.md") {
  const parsed = parseArticle(text, file, site);
  if (Array.isArray(parsed)) throw new Error(told(parsed).join("\n"));
  return parsed;
}

function problems(text: string, file = "tin/bai.md"): string[] {
  const parsed = parseArticle(text, file, site);
  return told(Array.isArray(parsed) ? parsed : parsed.problems);
}

describe("its folder is its section, its file name its slug", () => {
  test.each([
    ["tin/bai.md", "tin", "bai"],
    ["tin/2018/bai-2.md", "tin", "bai-2"],
    ["lich/2018/12/tuan-50.md", "lich", "tuan-50"],
    ["lich/bai.MD", "lich", "bai"],
  ])("%s", (file, section, slug) => {
    expect(parse(articleText(), file)).toMatchObject({ section, slug, problems: [] });
  });

  test("also if it says the same section itself", () => {
    expect(problems(articleText("Chữ.", "section: tin"))).toEqual([]);
  });
});

test("its text is known by its hash, whatever its head says", () => {
  const [one, retitled, other] = [
    articleText("Chữ."),
    articleText("Chữ.", "tags: [Làng]"),
    articleText("Chữ ký."),
  ];
  expect(parse(one).textHash).toBe(sha256("Chữ."));
  expect(parse(retitled).textHash).toBe(parse(one).textHash);
  expect(parse(other).textHash).toBe(sha256("Chữ ký."));
});

test("its text is known by the official numbers it names", () => {
  const text = "Theo Quyết định số 1234/QĐ-UBND và *Nghị quyết* 57/2024/NQ-HĐND.";
  expect(parse(articleText(text, "tags: [12/QĐ-UBND]")).numbers).toEqual(["1234/QĐ-UBND", "57/2024/NQ-HĐND"]);
});

describe("refuses", () => {
  const renamed = "Sửa: Đặt cho bài một tên khác.";
  test.each([
    [
      "another section than its folder's",
      articleText("Chữ.", "section: lich"),
      "tin/bai.md",
      "✖ [CT-209] tin/bai.md:5:10 — Mục “section” là “lich” nhưng bài nằm trong thư mục “tin”. " +
        "Sửa: Xoá dòng section, hoặc chuyển tệp sang thư mục lich.",
    ],
    [
      "a section nobody knows",
      articleText("Chữ.", "section: tinn"),
      "tin/bai.md",
      "✖ [CT-209] tin/bai.md:5:10 — Mục “section” là “tinn” nhưng bài nằm trong thư mục “tin”. " +
        "Sửa: Xoá dòng section, hoặc sửa lại. Ý anh/chị là “tin”?",
    ],
    [
      "a folder that is no section",
      articleText(),
      "tinn/bai.md",
      "✖ [CT-108] tinn/bai.md:1:1 — Thư mục “tinn” không phải chuyên mục nào trong site.yaml. " +
        "Sửa: Chuyển tệp vào thư mục một chuyên mục. Ý anh/chị là “tin”?",
    ],
    [
      "no folder at all",
      articleText(),
      "gioi-thieu.md",
      "✖ [CT-108] gioi-thieu.md:1:1 — Bài không nằm trong thư mục của chuyên mục nào. " +
        "Sửa: Chuyển tệp vào thư mục một chuyên mục. Dùng một trong: tin, lich.",
    ],
    [
      "the name of later pages",
      articleText(),
      "tin/Trang.md",
      `✖ [CT-503] tin/Trang.md:1:1 — Tên tệp “Trang.md” là địa chỉ dành riêng. ${renamed}`,
    ],
    [
      "a name without a letter",
      articleText(),
      "tin/!!!.md",
      "✖ [CT-106] tin/!!!.md:1:1 — Tên tệp “!!!.md” không thành địa chỉ được (rỗng hoặc dài quá 80 ký tự). " +
        "Sửa: Đổi tên tệp, ví dụ ten-bai.md.",
    ],
    [
      "a name too long, with a shorter one",
      articleText(),
      `tin/${"mot-hai-ba-".repeat(8)}bon.md`,
      `✖ [CT-106] tin/${"mot-hai-ba-".repeat(8)}bon.md:1:1 — Tên tệp “${"mot-hai-ba-".repeat(8)}bon.md” ` +
        "không thành địa chỉ được (rỗng hoặc dài quá 80 ký tự). " +
        `Sửa: Đổi tên tệp, ví dụ ${"mot-hai-ba-".repeat(7).slice(0, -1)}.md.`,
    ],
    [
      "an article without content",
      articleText(""),
      "tin/bai.md",
      "✖ [CT-306] tin/bai.md:1:1 — Bài không có nội dung. " +
        "Sửa: Viết nội dung sau dòng --- thứ hai, hoặc thêm mục summary.",
    ],
  ])("%s", (_, text, file, problem) => {
    expect(problems(text, file)).toEqual([problem]);
  });

  test("what is wrong in head and body at once", () => {
    const text = articleText("Chữ\n\n# Một", "tille: Hai");
    expect(problems(text).map((problem) => problem.slice(0, 27))).toEqual([
      "✖ [CT-204] tin/bai.md:5:1 —",
      "✖ [CT-301] tin/bai.md:10:1 ",
    ]);
  });

  test("what is wrong in the body also under a head that is no YAML", () => {
    const text = articleText("Chữ\n\n# Một", "summary: a: b");
    expect(problems(text).map((problem) => problem.slice(2, 10))).toEqual(["[CT-203]", "[CT-301]"]);
  });
});

describe("warns of a name that becomes another address", () => {
  test.each([
    ["tin/Đất đai.md", "Đất đai", "dat-dai"],
    ["tin/Bai_1.md", "Bai_1", "bai-1"],
    ["tin/a--b.md", "a--b", "a-b"],
  ])("%s", (file, stem, slug) => {
    expect(parse(articleText(), file).slug).toBe(slug);
    expect(problems(articleText(), file)).toEqual([
      `⚠ [CT-106] ${file}:1:1 — Tên tệp “${stem}.md” có chữ hoa, dấu hay khoảng trắng; bài sẽ ở địa chỉ “${slug}”. ` +
        `Sửa: Đổi tên tệp thành ${slug}.md cho khớp.`,
    ]);
  });
});

test("an article may be a summary, a picture or attachments alone", () => {
  const heads = [
    "summary: Một câu.",
    "image: {src: a.jpg, alt: Cầu}",
    "attachments: [{src: a.pdf, title: Mẫu}]",
  ];
  expect(heads.flatMap((head) => problems(articleText("", head)))).toEqual([]);
});
