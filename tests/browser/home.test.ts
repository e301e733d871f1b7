import { expect } from "vitest";
import { bothSides, seed } from "./sides.ts";
import { focused, overflow, test } from "./visit.ts";

const MENU = [
  "Giới thiệu chung",
  "Hệ thống chính trị",
  "Tin tức sự kiện",
  "Lịch làm việc",
  "Quy hoạch phát triển KTXH",
  "Văn bản chỉ đạo điều hành",
  "Doanh nghiệp",
  "Thư viện ảnh",
];

test.describe.each(bothSides)("the front page, %s", (_, javaScript) => {
  test.override("javaScript", javaScript);

  test("is titled with the portal's name, which is its one h1", async ({ page }) => {
    await page.goto("/");
    expect(await page.title()).toBe("Cổng thông tin điện tử thị xã Hoàng Mai");
    expect(await page.locator("h1").allTextContents()).toEqual(["Cổng thông tin điện tử thị xã Hoàng Mai"]);
  });

  test("begins with the featured story", async ({ page }) => {
    await page.goto("/");
    const first = page.locator("main a").first();
    expect(await first.textContent()).toBe(seed.title);
    await first.click();
    expect(new URL(page.url()).pathname).toBe(seed.url);
  });

  test("shows the menu's links in the editors' order", async ({ page }) => {
    await page.goto("/");
    const links = page.getByRole("navigation", { name: "Chuyên mục" }).getByRole("link");
    expect(await links.allTextContents()).toEqual(MENU);
    for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Danh mục" }).isVisible()).toBe(false);
    expect(await overflow(page)).toBe(0);
  });

  test("has room for the menu in one row", async ({ page }) => {
    await page.goto("/");
    const links = await page.getByRole("navigation", { name: "Chuyên mục" }).getByRole("link").all();
    const rows = await Promise.all(links.map(async (link) => (await link.boundingBox())?.y));
    expect(new Set(rows).size).toBe(1);
  });

  test("has notices and this week's calendar beside the lead story", async ({ page }) => {
    await page.goto("/");
    const lead = await page.locator(".lead").boundingBox();
    const boards = page.locator(".board");
    expect(await boards.locator("h2").allTextContents()).toEqual(["Thông báo", "Lịch làm việc"]);
    const notices = await boards.first().boundingBox();
    expect(notices?.x).toBeGreaterThan((lead?.x ?? 0) + (lead?.width ?? 0));
    expect(notices?.y).toBe(lead?.y);
  });

  test("has the travel guide and the links to other sites at its side", async ({ page }) => {
    await page.goto("/");
    const side = page.getByRole("complementary", { name: "Thông tin thêm" });
    expect(await side.locator("h2").allTextContents()).toEqual(["Cẩm nang du lịch", "Liên kết Website"]);
    const links = side.locator("section", { hasText: "Liên kết Website" }).getByRole("link");
    expect(await links.first().getAttribute("href")).toBe("https://chinhphu.vn/");
  });

  test.describe("on a phone", () => {
    test.override("width", 360);

    test("needs no scrolling sideways", async ({ page }) => {
      await page.goto("/");
      expect(await overflow(page)).toBe(0);
    });

    test.for(["-1", "1", "2"])("nor at step %s of the reader's own size of text", async (step, { page }) => {
      await page.goto("/");
      const body = page.locator("body");
      const before = await body.evaluate((element) => getComputedStyle(element).fontSize);
      await page.locator("html").evaluate((element, size) => element.setAttribute("data-text", size), step);
      expect(await body.evaluate((element) => getComputedStyle(element).fontSize)).not.toBe(before);
      expect(await overflow(page)).toBe(0);
    });

    test("opens the menu by its button and closes it with Escape", async ({ page }) => {
      await page.goto("/");
      const button = page.getByRole("button", { name: "Danh mục" });
      const links = page.locator("#danh-muc a");
      expect(await links.first().isVisible()).toBe(false);
      await button.focus();
      await page.keyboard.press("Enter");
      await links.last().waitFor({ state: "visible" });
      expect(await links.allTextContents()).toEqual(MENU);
      expect(await overflow(page)).toBe(0);
      await page.keyboard.press("Escape");
      await links.last().waitFor({ state: "hidden" });
      expect(await focused(page)).toBe("Danh mục");
    });

    test("leads from the open menu to a section", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("button", { name: "Danh mục" }).click();
      await page.getByRole("link", { name: "Lịch làm việc" }).first().click();
      expect(await page.locator("h1").textContent()).toBe("Lịch làm việc");
    });
  });
});
