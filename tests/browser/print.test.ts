import jsQR from "jsqr";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect } from "vitest";
import { bothSides, seed } from "./sides.ts";
import { test } from "./visit.ts";

const calendar = "/lich-lam-viec/lich-lam-viec-mau-tuan-05-3-2018/";

/** What a phone reads of the code on the paper. */
async function codeOn(page: Page): Promise<string | undefined> {
  const picture = await page.locator(".print-end").screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** The text a browser puts on paper is in compressed streams; the number of pages stands open. */
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test.describe.each(bothSides)("on paper, %s", (_, javaScript) => {
  test.override("javaScript", javaScript);

  test.for([seed.url, `${seed.url}trang/2/`, `${seed.url}toan-bai/`, calendar])(
    "%s bears its address, for people and for their phones",
    async (url, { page }) => {
      await page.goto(url);
      await page.emulateMedia({ media: "print" });
      const address = `https://hoangmai.example${url}`;
      expect(await page.locator(".print-end p").innerText()).toBe(`Địa chỉ bài: ${address}`);
      // A picture above it that arrives while the page is photographed moves it out of the photograph.
      await expect.poll(() => codeOn(page), { timeout: 20_000 }).toBe(address);
    },
  );

  test("there is agency, title and date, and no furniture", async ({ page }) => {
    await page.goto(seed.url);
    await page.emulateMedia({ media: "print" });
    const seen = (await page.locator("body").innerText()).replace(/\s+/g, " ");
    expect(seen).toMatch(/^Ủy ban nhân dân thị xã Hoàng Mai, tỉnh Nghệ An Cổng thông tin/);
    expect(seen).toContain(`${seed.title} (05/12/2018 07:56 AM)`);
    expect(seen).not.toMatch(
      /Chia sẻ|Báo lỗi|Cỡ chữ|Danh mục|Tìm kiếm|Đầu trang|Trang sau|Bài cũ hơn|Tiện ích/,
    );
  });
});

test.for(["dark", "contrast"])(
  "whatever theme is chosen (%s), paper is white and letters are black",
  async (theme, { page }) => {
    await page.addInitScript((theme) => localStorage.setItem("theme", theme), theme);
    await page.goto(seed.url);
    await page.emulateMedia({ media: "print" });
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor, getComputedStyle(document.querySelector("h1") ?? document.body).color];
    });
    expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  },
);

test("what was made larger for the screen is not made larger on paper", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("text", "2"));
  await page.goto(seed.url);
  await page.emulateMedia({ media: "print" });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("16px");
});

test("links to other sites show where they lead", async ({ page }) => {
  await page.goto(seed.url);
  await page.evaluate(() => {
    const prose = document.querySelector(".prose p");
    prose?.append(
      Object.assign(document.createElement("a"), { href: "https://chinhphu.vn/", textContent: "Chính phủ" }),
    );
  });
  await page.emulateMedia({ media: "print" });
  const after = await page.evaluate(
    () =>
      getComputedStyle(
        document.querySelector('.prose a[href^="https://chinhphu"]') ?? document.body,
        "::after",
      ).content,
  );
  expect(after).toBe('" (https://chinhphu.vn/)"');
});

test("a story of two pages with its pictures takes few sheets, and nothing is wider than a sheet", async ({
  page,
}) => {
  await page.goto(`${seed.url}toan-bai/`);
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(pagesOf(pdf)).toBeGreaterThanOrEqual(2);
  expect(pagesOf(pdf)).toBeLessThanOrEqual(5);
  await page.setViewportSize({ width: 672, height: 900 });
  await page.emulateMedia({ media: "print" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(672);
});
