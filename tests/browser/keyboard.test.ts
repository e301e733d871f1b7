import { expect } from "vitest";
import { openAndStay } from "./accessibility/axe.ts";
import { templates } from "./accessibility/templates.ts";
import { interactive, smallTargets, walk } from "./accessibility/walk.ts";
import { focused, test } from "./visit.ts";

const storm = "/tin-tuc-su-kien/cam-nang-phong-chong-bao-cho-ho-ven-bien/toan-bai/";

test.describe.each([320, 1280])("by Tab alone, at %d px", (width) => {
  test.override("width", width);

  test.for(templates)(
    "one gets through $name, in its order, always seeing where",
    async ({ url }, { page }) => {
      await openAndStay(page, url);
      const expected = await interactive(page);
      const stops = await walk(page);
      expect(stops.length).toBe(expected);
      expect(stops.filter(({ ringed }) => !ringed).map(({ what }) => what)).toEqual([]);
      expect(stops.filter(({ obscured }) => obscured).map(({ what }) => what)).toEqual([]);
      expect(stops.map(({ order }) => order)).toEqual(stops.map(({ order }) => order).sort((a, b) => a - b));
    },
  );

  test.for(templates)("what is pressed on $name is 44 px at least", async ({ url }, { page }) => {
    await openAndStay(page, url);
    expect(await smallTargets(page)).toEqual([]);
  });
});

test.describe("the menu of a phone", () => {
  test.override("width", 320);

  test("opens by Enter, is next by Tab, and closes by Escape with the keyboard back on its button", async ({
    page,
  }) => {
    await page.goto("/");
    const button = page.getByRole("button", { name: "Danh mục" });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("navigation", { name: "Chuyên mục" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("nav")?.id)).toBe("danh-muc");
    await page.keyboard.press("Escape");
    expect(await page.locator("#danh-muc:popover-open").count()).toBe(0);
    expect(await focused(page)).toBe("Danh mục");
  });
});

test.describe("a table wider than a phone", () => {
  test.override("width", 320);

  test("is moved by the arrow keys once Tab has reached it", async ({ page }) => {
    await page.goto(storm);
    const region = page.getByRole("region", { name: "Bảng 1: Cấp gió và điều nhận thấy trên bờ" });
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if (await region.evaluate((element) => element === document.activeElement)) break;
    }
    expect(await region.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

test("the search box of the header leads to the answers by Enter", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("search").getByRole("searchbox").focus();
  await page.keyboard.type("phòng cháy");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/tim-kiem\/\?q=/);
});

test("filters of the search page open and close by the keyboard", async ({ page }) => {
  await page.goto("/tim-kiem/");
  const filters = page.locator("summary", { hasText: "Lọc kết quả" });
  await filters.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("#loc").getAttribute("open")).not.toBeNull();
  await page.keyboard.press("Space");
  await expect.poll(() => page.locator("#loc").getAttribute("open")).toBeNull();
});
