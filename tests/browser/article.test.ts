import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { bothSides, seed } from "./sides.ts";
import { overflow, test } from "./visit.ts";

const halves = ["Người đứng đầu cấp uỷ trực tiếp truyền đạt", "Bồi dưỡng, rèn giũa đội ngũ bí thư chi bộ"];
const second = `${seed.url}trang/2/`;

test.describe.each(bothSides)("a story of two pages, %s", (_, javaScript) => {
  test.override("javaScript", javaScript);

  test("names itself and its portal in the title", async ({ page }) => {
    await page.goto(seed.url);
    expect(await page.title()).toBe(`${seed.title} – Thị xã Hoàng Mai`);
    expect(await page.locator("h1").allTextContents()).toEqual([seed.title]);
  });

  test("tells its date to people and to machines", async ({ page }) => {
    await page.goto(seed.url);
    const time = page.locator("article header time");
    expect(await time.textContent()).toBe("(05/12/2018 07:56 AM)");
    expect(await time.getAttribute("datetime")).toBe("2018-12-05T07:56:00+07:00");
  });

  test("is turned by its pager, there and back", async ({ page }) => {
    await page.goto(seed.url);
    const pager = page.getByRole("navigation", { name: "Phân trang bài viết" });
    await pager.getByRole("link", { name: "Trang sau" }).click();
    expect(new URL(page.url()).pathname).toBe(second);
    expect(await page.locator(".prose h2").allTextContents()).toEqual([halves[1]]);
    await pager.getByRole("link", { name: "Trang trước" }).click();
    expect(new URL(page.url()).pathname).toBe(seed.url);
    expect(await page.locator(".prose h2").allTextContents()).toEqual([halves[0]]);
  });

  test("can be read in one piece", async ({ page }) => {
    await page.goto(seed.url);
    await page.getByRole("link", { name: "Xem toàn bài" }).click();
    expect(await page.locator(".prose h2").allTextContents()).toEqual(halves);
    await page.getByRole("link", { name: "Xem từng trang" }).click();
    expect(new URL(page.url()).pathname).toBe(seed.url);
  });

  test("ends with who wrote it, and leads to all of that author's stories", async ({ page }) => {
    await page.goto(second);
    const byline = page.locator(".byline").getByRole("link", { name: "Thành Duy" });
    await byline.click();
    expect(await page.locator("h1").textContent()).toBe("Bài của Thành Duy");
    expect(await page.locator(`.cards a[href="${seed.url}"]`).count()).toBe(1);
  });

  test("fetches its leading picture at once and it loads", async ({ page }) => {
    await page.goto(seed.url);
    const picture = page.locator("article img").first();
    expect(await picture.getAttribute("fetchpriority")).toBe("high");
    expect(await picture.getAttribute("loading")).toBe(null);
    await expect.poll(() => naturalWidth(picture)).toBeGreaterThan(0);
  });

  test("leaves later pictures until a reader comes near", async ({ page }) => {
    await page.goto(`${seed.url}toan-bai/`);
    const later = page.locator("article img").nth(1);
    expect(await later.getAttribute("loading")).toBe("lazy");
    expect(await later.getAttribute("fetchpriority")).toBe(null);
    await later.scrollIntoViewIfNeeded();
    await expect.poll(() => naturalWidth(later)).toBeGreaterThan(0);
  });

  test("stands between its neighbours, each of which leads back", async ({ page }) => {
    const neighbours = page.getByRole("navigation", { name: "Bài kế bên" });
    for (const [there, back] of [
      ["Bài mới hơn", "Bài cũ hơn"],
      ["Bài cũ hơn", "Bài mới hơn"],
    ] as const) {
      await page.goto(seed.url);
      await neighbours.getByRole("link", { name: there }).click();
      expect(new URL(page.url()).pathname).not.toBe(seed.url);
      expect(await neighbours.getByRole("link", { name: back }).getAttribute("href")).toBe(seed.url);
    }
  });

  test("asks for one small script, and needs none", async ({ page, log }) => {
    for (const url of [seed.url, second]) await page.goto(url, { waitUntil: "networkidle" });
    const scripts = new Set(log.requests.filter((path) => /\.m?js\b/.test(path)));
    expect([...scripts]).toEqual(
      javaScript ? [expect.stringMatching(/^\/assets\/reader-[A-Z0-9]{8}\.js$/)] : [],
    );
  });

  test.describe("on a phone", () => {
    test.override("width", 320);

    test.for([seed.url, second])("needs no scrolling sideways: %s", async (url, { page }) => {
      await page.goto(url);
      expect(await overflow(page)).toBe(0);
    });
  });
});

function naturalWidth(picture: Locator): Promise<number> {
  return picture.evaluate((element) => (element as HTMLImageElement).naturalWidth);
}
