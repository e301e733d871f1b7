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

  test.for(["DejaVu Sans", "Liberation Sans", "sans-serif"])(
    "has at most 76 characters a line, its last blank among them, in %s",
    async (font, { page }) => {
      await page.goto(`${seed.url}toan-bai/`);
      await page.locator("body").evaluate((element, family) => {
        element.style.fontFamily = family;
      }, font);
      expect(await longestLine(page.locator(".prose > p"))).toBeLessThanOrEqual(76);
    },
  );

  test("asks for no JavaScript at all", async ({ page, log }) => {
    for (const url of [seed.url, second]) await page.goto(url, { waitUntil: "networkidle" });
    expect(log.requests.filter((path) => /\.m?js\b/.test(path))).toEqual([]);
    expect(await page.locator("script").count()).toBe(0);
  });

  test.describe("on a phone", () => {
    test.override("width", 320);

    test.for([seed.url, second])("needs no scrolling sideways: %s", async (url, { page }) => {
      await page.goto(url);
      expect(await overflow(page)).toBe(0);
    });
  });
});

/** The most characters that stand on one line of any of these paragraphs. */
function longestLine(paragraphs: Locator): Promise<number> {
  return paragraphs.evaluateAll((elements) => {
    const counts = elements.flatMap((element) => {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (let at = 0; at < text.length; at++) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const bottom = Math.round(range.getBoundingClientRect().bottom / 8);
          lines.set(bottom, (lines.get(bottom) ?? 0) + 1);
        }
      }
      return [...lines.values()];
    });
    return Math.max(...counts);
  });
}

function naturalWidth(picture: Locator): Promise<number> {
  return picture.evaluate((element) => (element as HTMLImageElement).naturalWidth);
}
