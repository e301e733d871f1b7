import { describe, expect, test } from "vitest";
import { articleSchema } from "../../scripts/model/article.ts";
import { siteSchema } from "../../scripts/model/site.ts";
import { judge } from "../../scripts/reader/judge.ts";
import { readYaml } from "../../scripts/reader/yaml.ts";
import { SITE_YAML, told } from "./content.ts";

const HEAD = "title: Một bài\ndate: 05/12/2018 07:56\nauthor: Lê An\n";

/** What is told of a head whose fourth line on is `more`; the head begins at line 2 of its file. */
function problems(more: string, head = HEAD): string[] {
  const data = readYaml(head + more, "tin/bai.md", 2);
  if (Array.isArray(data)) return told(data);
  const judged = judge(articleSchema("Asia/Ho_Chi_Minh"), data);
  return "problems" in judged ? told(judged.problems) : [];
}

describe("takes", () => {
  test.each([
    ["what is required and no more", ""],
    ["a source that is a name", "source: Báo Nghệ An"],
    ["a source with its address", "source:\n  name: Báo Nghệ An\n  url: https://baonghean.vn/"],
    ["tags on one line", "tags: [đất đai, xây dựng]"],
    ["tags one a line", "tags:\n  - đất đai\n  - xây dựng"],
    ["a list without members", "tags: []"],
    ["an old address", "aliases: [/tin-cu/213.html]"],
  ])("%s", (_, more) => {
    expect(problems(more)).toEqual([]);
  });
});

const allKeys =
  "title, date, author, section, lang, tags, summary, image, draft, featured, updated, expires, aliases, attachments, source";

describe("refuses", () => {
  test.each([
    [
      "an unknown key, with the one most likely meant",
      "sumary: Một câu",
      "✖ [CT-204] tin/bai.md:5:1 — Không có mục nào tên “sumary”. Sửa: Ý anh/chị là “summary”?",
    ],
    [
      "an unknown key like no other, with all there are",
      "permalink: /x/",
      `✖ [CT-204] tin/bai.md:5:1 — Không có mục nào tên “permalink”. Sửa: Dùng một trong: ${allKeys}.`,
    ],
    [
      "a key of every JavaScript object",
      "__proto__: x",
      `✖ [CT-204] tin/bai.md:5:1 — Không có mục nào tên “__proto__”. Sửa: Dùng một trong: ${allKeys}.`,
    ],
    [
      "an unknown key below another",
      "image:\n  src: a.jpg\n  alt: Cầu\n  captoin: Cầu mới",
      "✖ [CT-204] tin/bai.md:8:3 — Không có mục nào tên “image › captoin”. Sửa: Ý anh/chị là “caption”?",
    ],
    [
      "an unknown key in a list, counted from one",
      "attachments:\n  - src: a.pdf\n    title: Một\n  - src: b.pdf\n    title: Hai\n    tille: Ba",
      "✖ [CT-204] tin/bai.md:10:5 — Không có mục nào tên “attachments › 2 › tille”. Sửa: Ý anh/chị là “title”?",
    ],
    [
      "a missing key below another",
      "image:\n  src: a.jpg",
      "✖ [CT-205] tin/bai.md:6:3 — Mục “image › alt” bị thiếu. Sửa: Thêm dòng “alt: …”.",
    ],
    [
      "text where a list belongs",
      "tags: đất đai, xây dựng",
      "✖ [CT-206] tin/bai.md:5:7 — Mục “tags” phải là một danh sách trong ngoặc vuông. Sửa: Viết tags: [một, hai].",
    ],
    [
      "text where a group belongs",
      "image: a.jpg",
      "✖ [CT-206] tin/bai.md:5:8 — Mục “image” phải là một nhóm các mục con. " +
        "Sửa: Viết các mục con ở những dòng dưới “image:”, mỗi dòng thụt vào hai dấu cách.",
    ],
    [
      "a list where text belongs",
      "summary: [một, hai]",
      "✖ [CT-206] tin/bai.md:5:10 — Mục “summary” phải là một dòng chữ. Sửa: Viết summary: và một dòng chữ phía sau.",
    ],
    [
      "neither form of a source",
      "source: [Báo Nghệ An]",
      "✖ [CT-206] tin/bai.md:5:9 — Mục “source” phải là một dòng chữ. Sửa: Viết source: và một dòng chữ phía sau.",
    ],
    [
      "a source that lacks its address",
      "source:\n  name: Báo Nghệ An",
      "✖ [CT-205] tin/bai.md:6:3 — Mục “source › url” bị thiếu. Sửa: Thêm dòng “url: …”.",
    ],
    [
      "a source whose address is none",
      "source:\n  name: Báo Nghệ An\n  url: baonghean.vn",
      "✖ [CT-207] tin/bai.md:7:8 — Mục “source › url” là “baonghean.vn”, không phải địa chỉ trang web. " +
        "Sửa: Viết cả địa chỉ, bắt đầu bằng https://, ví dụ https://example.vn/.",
    ],
    [
      "an empty tag",
      "tags: [một, '']",
      "✖ [CT-207] tin/bai.md:5:13 — Mục “tags › 2” bị bỏ trống. Sửa: Viết nội dung, hoặc xoá hẳn mục này.",
    ],
    [
      "a yes that is not true",
      "draft: có",
      "✖ [CT-206] tin/bai.md:5:8 — Mục “draft” là “có”, không phải true hay false. " +
        "Sửa: Viết true (có) hoặc false (không).",
    ],
  ])("%s", (_, more, problem) => {
    expect(problems(more)).toEqual([problem]);
  });

  test("all that is wrong at once", () => {
    expect(problems("", "titel: Một\ndate: 30/02/2018\n")).toEqual([
      "✖ [CT-205] tin/bai.md:2:1 — Mục “title” bị thiếu. Sửa: Thêm dòng “title: …”.",
      "✖ [CT-208] tin/bai.md:3:7 — Mục “date” là “30/02/2018”, không phải một ngày giờ có thật. " +
        "Sửa: Viết ngày/tháng/năm giờ:phút, ví dụ 05/12/2018 07:56.",
      "✖ [CT-205] tin/bai.md:2:1 — Mục “author” bị thiếu. Sửa: Thêm dòng “author: …”.",
      "✖ [CT-204] tin/bai.md:2:1 — Không có mục nào tên “titel”. Sửa: Ý anh/chị là “title”?",
    ]);
  });
});

describe("refuses in site.yaml", () => {
  test.each([
    [
      "a level of no authority, with the nearest",
      SITE_YAML.replace("level: phường", "level: phuong"),
      "✖ [CT-207] site.yaml:3:8 — Mục “level” là “phuong”, không có trong các giá trị cho phép. " +
        "Sửa: Ý anh/chị là “phường”?",
    ],
    [
      "a mail address that is none",
      SITE_YAML.replace("contacts: {}", "contacts: {email: ubnd}"),
      "✖ [CT-207] site.yaml:6:19 — Mục “contacts › email” không đúng dạng. " +
        "Sửa: Viết lại cho đúng, ví dụ ubnd@hoangmai.example.",
    ],
    [
      "no sections",
      SITE_YAML.replace(/sections:.*/s, "sections: []"),
      "✖ [CT-207] site.yaml:8:11 — Mục “sections” bị bỏ trống. " +
        "Sửa: Viết ít nhất một phần tử, hoặc xoá hẳn mục này.",
    ],
    [
      "an unknown key in a side block of links",
      `${SITE_YAML}sideBlocks:\n  - title: Liên kết\n    links: [{title: Chính phủ, url: https://chinhphu.vn/, new: x}]\n`,
      "✖ [CT-204] site.yaml:17:59 — Không có mục nào tên “sideBlocks › 1 › links › 1 › new”. " +
        "Sửa: Dùng một trong: title, url.",
    ],
  ])("%s", (_, text, problem) => {
    const data = readYaml(text, "site.yaml", 1);
    const judged = Array.isArray(data) ? { problems: data } : judge(siteSchema, data);
    expect("problems" in judged && told(judged.problems)).toEqual([problem]);
  });
});

test("a misspelt key inside one of two forms keeps its did-you-mean", () => {
  expect(problems("source:\n  name: Báo\n  ulr: https://x.vn/\n")).toContainEqual(
    expect.stringContaining(
      "[CT-204] tin/bai.md:7:3 — Không có mục nào tên “source › ulr”. Sửa: Ý anh/chị là “url”?",
    ),
  );
});

describe("a head that is no list of entries says so", () => {
  test.each(["- một\n- hai", "chỉ là chữ"])("%j", (head) => {
    expect(problems("", head)).toEqual([expect.stringContaining("Ở đây phải là các mục, mỗi mục một dòng.")]);
  });
});

test("a missing entry with a fixed set of values is missing, not “undefined”", () => {
  const data = readYaml(SITE_YAML.replace(/^level:.*\n/m, ""), "site.yaml", 1);
  if (Array.isArray(data)) throw new Error("no YAML");
  const judged = judge(siteSchema, data);
  expect("problems" in judged && told(judged.problems)).toEqual([
    expect.stringContaining("[CT-205] site.yaml:1:1 — Mục “level” bị thiếu."),
  ]);
});

test.each(["!!!", "—", "👍"])("a tag or an author without a letter is refused: %s", (name) => {
  expect(problems(`tags: ["${name}"]`)).toEqual([expect.stringContaining("không có chữ hay số nào")]);
});
