import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { openAndStay } from "./accessibility/axe.ts";
import { templates } from "./accessibility/templates.ts";
import { test } from "./visit.ts";

const storm = "/tin-tuc-su-kien/cam-nang-phong-chong-bao-cho-ho-ven-bien/";

/** Landmarks and headings of a page as a screen reader lists them, indented as they lie in each other. */
async function outline(page: Page): Promise<string[]> {
  const roles =
    /^( *)- '?(banner|navigation|search|main|article|region|complementary|contentinfo|note|heading)\b( "(?:[^"\\]|\\.)*")?( \[[^\]]*\])?/;
  const lines = (await page.locator("body").ariaSnapshot()).split("\n");
  return lines.flatMap((line) => {
    const [, indent = "", role, name = "", level = ""] = roles.exec(line) ?? [];
    return role ? [indent + role + name + level] : [];
  });
}

/** The same without what editors' texts put there: what every page of a kind has. */
const landmarks = (lines: readonly string[]): string[] =>
  lines.filter((line) => !/^ *(?:heading|note|article|region)/.test(line));

const around = {
  before: ["banner", "  search", '  navigation "Chuyên mục"', "main"],
  after: ["contentinfo", '  navigation "Liên kết Website"', '  navigation "Tiện ích"'],
};

describe("landmarks, by role and Vietnamese name", () => {
  test.for([
    ["/tin-tuc-su-kien/", ['  navigation "Đường dẫn"', '  navigation "Phân trang Tin tức sự kiện"']],
    [
      `${storm}trang/2/`,
      ['  navigation "Đường dẫn"', '    navigation "Phân trang bài viết"', '  navigation "Bài kế bên"'],
    ],
    ["/so-do-trang/", ['  navigation "Đường dẫn"']],
    ["/tro-nang/", ['  navigation "Đường dẫn"']],
  ] as const)("%s", async ([url, own], { page }) => {
    await page.goto(url);
    const lines = landmarks(await outline(page));
    expect(lines.slice(0, 4)).toEqual(around.before);
    expect(lines.filter((line) => own.some((one) => one === line))).toEqual(own);
    expect(lines.slice(lines.indexOf("contentinfo"))).toEqual(around.after);
  });
});

test("an article's text is heard in its order: title, subheads, boxes, tables, what to read on", async ({
  page,
}) => {
  await page.goto(`${storm}toan-bai/`);
  const lines = await outline(page);
  const start = lines.indexOf("  article");
  expect(lines.slice(start, start + 14)).toEqual([
    "  article",
    '    heading "Cẩm nang phòng chống bão cho hộ ven biển" [level=1]',
    '    heading "Trước khi bão vào" [level=2]',
    '    heading "Nghe tin cho đúng" [level=3]',
    '    region "Bảng 1: Cấp gió và điều nhận thấy trên bờ"',
    '    heading "Nhà cửa, tài sản" [level=3]',
    '    heading "Thuyền bè, lồng nuôi" [level=3]',
    '    heading "Trong lúc bão" [level=2]',
    '    heading "Nếu ở nhà" [level=3]',
    '    heading "Nếu phải sơ tán" [level=3]',
    "    note",
    '    heading "Sau khi bão tan" [level=2]',
    '    heading "Những giờ đầu" [level=3]',
    '    heading "Nước sạch và vệ sinh" [level=3]',
  ]);
});

test("a table tells its name, and its columns", async ({ page }) => {
  await page.goto(`${storm}toan-bai/`);
  const table = page.getByRole("table", { name: "Bảng 1: Cấp gió và điều nhận thấy trên bờ" });
  expect(await table.getByRole("columnheader").allTextContents()).toEqual([
    "Cấp gió",
    "Tốc độ gió (km/giờ)",
    "Tên gọi",
    "Điều dễ nhận thấy trên bờ",
  ]);
  expect(await table.getByRole("row").count()).toBe(6);
});

test("a foreign passage says its language", async ({ page }) => {
  await page.goto("/tin-tuc-su-kien/chuyen-trang-thong-tin-sang-trang-tinh/");
  expect(await page.locator("[lang=en]").allTextContents()).toEqual(["static site"]);
});

test("forms and buttons have Vietnamese names", async ({ page }) => {
  await page.goto("/tim-kiem/");
  const form = page.locator("#tim-kiem");
  await form.getByText("Lọc kết quả").click();
  for (const [role, name] of [
    // A box with suggestions under it.
    ["combobox", "Tìm gì?"],
    ["button", "Tìm kiếm"],
    ["checkbox", "Mới nhất trước"],
    ["combobox", "Chuyên mục"],
    ["combobox", "Năm"],
  ] as const) {
    expect(await form.getByRole(role, { name, exact: true }).count(), name).toBe(1);
  }
});

test("whoever wants no motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const { url } of templates) {
    await openAndStay(page, url);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) =>
          ["", "::before", "::after"].some((pseudo) => {
            const style = getComputedStyle(element, pseudo || null);
            const seconds = [...style.transitionDuration.split(","), ...style.animationDuration.split(",")];
            return style.scrollBehavior === "smooth" || seconds.some((one) => Number.parseFloat(one) > 0.01);
          }),
        )
        .map(({ tagName }) => tagName),
    );
    expect(moving, url).toEqual([]);
    await page.unrouteAll();
  }
});
