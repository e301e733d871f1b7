import { describe, expect, test } from "vitest";
import { reservedSlugs } from "../../scripts/model/address.ts";
import { readSite } from "../../scripts/reader/site.ts";
import { SITE_YAML, told } from "./content.ts";

function problems(text: string): string[] {
  const read = readSite(text);
  return Array.isArray(read) ? told(read) : [];
}

test("a small site.yaml is enough, the rest has its defaults", () => {
  expect(readSite(SITE_YAML)).toEqual({
    name: "Cổng thử",
    shortName: "Thử",
    level: "phường",
    agency: "Ủy ban nhân dân phường Thử",
    address: "Số 1 đường Thử",
    contacts: {},
    domain: "https://thu.example",
    timeZone: "Asia/Ho_Chi_Minh",
    brand: { primary: "#0b4f5c", accent: "#e9a23b", emblem: undefined },
    articlesPerPage: 20,
    abbreviations: [],
    sections: [
      { slug: "tin", title: "Tin tức", kind: "article", menu: 1, home: "stories" },
      { slug: "lich", title: "Lịch làm việc", kind: "article", menu: 2, home: "stories" },
    ],
    sideBlocks: [],
  });
});

test("both kinds of side block are read", () => {
  const blocks = `sideBlocks:
  - title: Tin mới
    section: tin
  - title: Liên kết
    links:
      - title: Chính phủ
        url: https://chinhphu.vn/
`;
  expect(readSite(SITE_YAML + blocks)).toMatchObject({
    sideBlocks: [
      { title: "Tin mới", section: "tin" },
      { title: "Liên kết", links: [{ title: "Chính phủ", url: "https://chinhphu.vn/" }] },
    ],
  });
});

test.each(reservedSlugs)("no section may be called %s", (slug) => {
  expect(problems(SITE_YAML.replace("slug: lich", `slug: ${slug}`))).toEqual([
    `✖ [CT-503] site.yaml:12:11 — “${slug}” là địa chỉ dành riêng của hệ thống. Sửa: Đặt cho chuyên mục một slug khác.`,
  ]);
});

describe("refuses", () => {
  test.each([
    [
      "two sections of one slug",
      SITE_YAML.replace("slug: lich", "slug: tin"),
      "✖ [CT-502] site.yaml:12:11 — Chuyên mục “tin” khai hai lần. Sửa: Xoá hoặc đổi slug một trong hai.",
    ],
    [
      "two sections at one place of the menu",
      SITE_YAML.replace("menu: 2", "menu: 1"),
      "✖ [CT-502] site.yaml:14:11 — Chuyên mục “lich” và “tin” cùng thứ tự 1 trong trình đơn. " +
        "Sửa: Cho mỗi chuyên mục một số menu khác nhau.",
    ],
    [
      "a side block of a section that is not there",
      `${SITE_YAML}sideBlocks:\n  - title: Lịch\n    section: lihc\n`,
      "✖ [CT-504] site.yaml:17:14 — Khối “Lịch” lấy bài của chuyên mục “lihc” chưa khai trong sections. " +
        "Sửa: Ý anh/chị là “lich”?",
    ],
    [
      "a slug that is no address",
      SITE_YAML.replace("slug: lich", "slug: Lịch"),
      "✖ [CT-207] site.yaml:12:11 — Mục “sections › 2 › slug” là “Lịch”, không dùng làm địa chỉ được. " +
        "Sửa: Chỉ dùng chữ thường không dấu, số và dấu gạch nối, ví dụ lich.",
    ],
    [
      "a place in the menu that is no number",
      SITE_YAML.replace("menu: 2", "menu: hai"),
      "✖ [CT-207] site.yaml:14:11 — Mục “sections › 2 › menu” là “hai”, không phải số nguyên từ 1 đến 99. " +
        "Sửa: Viết một số từ 1 đến 99.",
    ],
    [
      "a missing name",
      SITE_YAML.replace("name: Cổng thử\n", ""),
      "✖ [CT-205] site.yaml:1:1 — Mục “name” bị thiếu. Sửa: Thêm dòng “name: …”.",
    ],
    [
      "YAML that is none",
      SITE_YAML.replace("Cổng thử", "Cổng: thử"),
      "✖ [CT-203] site.yaml:1:7 — Giá trị có dấu hai chấm kèm khoảng trắng nên máy không hiểu. " +
        'Sửa: Đặt cả giá trị trong dấu ngoặc kép, ví dụ title: "Thông báo: lịch họp".',
    ],
  ])("%s", (_, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });
});

test("sections without a place in the menu do not clash", () => {
  expect(problems(SITE_YAML.replaceAll(/ {4}menu: \d\n/g, ""))).toEqual([]);
});
