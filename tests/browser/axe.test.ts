import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answered, boxOf } from "./results.ts";
import { seed } from "./sides.ts";
import { test } from "./visit.ts";
import { withVoice } from "./voice.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const options: RunOptions = {
  // Off unless asked for: WCAG 2.2's size of what is pressed, and the contrast of 7:1 the design promises.
  rules: { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } },
};

const pages = [
  ["the front page", "/"],
  ["an article", seed.url],
  ["an article with a table and a later picture", `${seed.url}trang/2/`],
  ["an article past its date", "/tin-tuc-su-kien/moi-ban-doc-gui-bai-anh-don-xuan/"],
  ["a list", "/tin-tuc-su-kien/"],
  ["the search page", "/tim-kiem/"],
  ["the page for wrong addresses", "/404.html"],
  ["the site map", "/so-do-trang/"],
] as const;

test.describe.each([
  ["light", 320],
  ["light", 1280],
  ["dark", 320],
  ["dark", 1280],
] as const)("in %s colours at %d px, axe finds nothing wrong with", (colorScheme, width) => {
  test.override({ colorScheme, width });

  test.for(pages)("%s", async ([, url], { page }) => {
    await page.goto(url);
    expect(await violations(page)).toEqual([]);
  });

  test("search results", async ({ page }) => {
    await page.goto("/tim-kiem/?q=hoang+mai");
    await answered(page);
    expect(await violations(page)).toEqual([]);
  });

  test("suggestions while typing", async ({ page }) => {
    await page.goto("/tim-kiem/");
    await boxOf(page).pressSequentially("van");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await answered(page, /“van”/);
    expect(await violations(page)).toEqual([]);
  });

  test("recent searches", async ({ page }) => {
    await page.goto("/tim-kiem/?q=nuoc");
    await answered(page);
    await boxOf(page).fill("");
    await page.getByRole("button", { name: "Xoá hết" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("open filters", async ({ page }) => {
    await page.goto("/tim-kiem/?q=nuoc&nam=2018");
    await answered(page);
    await expect.poll(() => page.locator("#chuyen-muc option").count()).toBeGreaterThan(2);
    expect(await violations(page)).toEqual([]);
  });

  test("a search that finds nothing", async ({ page }) => {
    await page.goto("/tim-kiem/?q=xyzabc");
    await answered(page, /^Không/);
    expect(await violations(page)).toEqual([]);
  });

  test("an article's tools, all open", async ({ page }) => {
    await page.goto(seed.url);
    await page.locator("html[data-script=ready]").waitFor();
    for (const summary of await page.locator(".tools summary").all()) await summary.click();
    await page.getByRole("button", { name: "A+ chữ lớn hơn" }).click();
    await page.getByRole("status").getByText("Cỡ chữ").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("the offer to read on", async ({ page }) => {
    const story = "/tin-tuc-su-kien/cam-nang-phong-chong-bao-cho-ho-ven-bien/";
    await page.goto(`${story}trang/2/`);
    await page.goto(story);
    await page.getByRole("button", { name: "Bỏ qua" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("reading aloud", async ({ page }) => {
    await withVoice(page);
    await page.goto(seed.url);
    await page.getByRole("button", { name: "Nghe đọc" }).click();
    await page.getByRole("button", { name: "Thôi đọc" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  if (width === 320) {
    test("the open menu", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("button", { name: "Danh mục" }).click();
      expect(await violations(page)).toEqual([]);
    });
  }
});

async function violations(page: Page): Promise<string[]> {
  // Not by a script element: the page's policy lets none in.
  await page.evaluate(source);
  const found = await page.evaluate((options) => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return axe.run(options);
  }, options);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
