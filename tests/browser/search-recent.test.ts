import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answered, ask, boxOf } from "./results.ts";
import { focused, test } from "./visit.ts";

const panelOf = (page: Page) => page.getByRole("region", { name: "Đã tìm gần đây trên máy này" });
const recent = (page: Page) => panelOf(page).getByRole("link").allTextContents();

async function searchFor(page: Page, ...questions: string[]): Promise<void> {
  await page.goto("/tim-kiem/");
  for (const words of questions) {
    await ask(page, words);
    await answered(page, /./);
  }
  await page.goto("/tim-kiem/");
  await boxOf(page).focus();
}

test("searches of this device stand under the empty box, newest first, each once", async ({ page }) => {
  await searchFor(page, "nuoc", "dang uy", "Nuoc");
  expect(await recent(page)).toEqual(["Nuoc", "dang uy"]);
  await panelOf(page).getByRole("link", { name: "dang uy" }).click();
  await answered(page, /“dang uy”/);
});

test("they are not there before the first search, while something is typed, and after leaving", async ({
  page,
}) => {
  await page.goto("/tim-kiem/");
  await boxOf(page).focus();
  expect(await panelOf(page).isVisible()).toBe(false);
  await searchFor(page, "nuoc");
  expect(await panelOf(page).isVisible()).toBe(true);
  await boxOf(page).pressSequentially("x");
  expect(await panelOf(page).isVisible()).toBe(false);
  await boxOf(page).fill("");
  expect(await panelOf(page).isVisible()).toBe(true);
  await page.getByRole("heading", { level: 1 }).click();
  expect(await panelOf(page).isVisible()).toBe(false);
});

test("eight are kept at the most", async ({ page }) => {
  await searchFor(page, ...Array.from({ length: 10 }, (_, at) => `nuoc ${at}`));
  expect(await recent(page)).toEqual([9, 8, 7, 6, 5, 4, 3, 2].map((at) => `nuoc ${at}`));
});

test("one can be erased, by mouse and by keyboard, and all at once", async ({ page }) => {
  await searchFor(page, "nuoc", "dang uy", "hoang mai");
  await panelOf(page).getByRole("button", { name: "Xoá “dang uy”" }).click();
  expect(await recent(page)).toEqual(["hoang mai", "nuoc"]);
  await panelOf(page).getByRole("button", { name: "Xoá “hoang mai”" }).press("Enter");
  expect(await recent(page)).toEqual(["nuoc"]);
  await panelOf(page).getByRole("button", { name: "Xoá hết" }).click();
  expect(await panelOf(page).isVisible()).toBe(false);
  expect(await focused(page)).toBe("cau-hoi");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("arrows lead into them, Escape closes them", async ({ page }) => {
  await searchFor(page, "nuoc", "dang uy");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe("dang uy");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe("nuoc");
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe("cau-hoi");
  await page.keyboard.press("Escape");
  expect(await panelOf(page).isVisible()).toBe(false);
});

test("a search from the header's box is kept, one that was erased does not come back by reloading", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Tìm trong cổng" }).fill("dang uy");
  await page.keyboard.press("Enter");
  await answered(page);
  await boxOf(page).fill("");
  await panelOf(page).getByRole("button", { name: "Xoá hết" }).click();
  await page.goBack();
  await page.goForward();
  await page.reload();
  await boxOf(page).fill("");
  expect(await panelOf(page).isVisible()).toBe(false);
});

test("where the browser keeps nothing, the search works without them", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto("/tim-kiem/");
  await ask(page, "nuoc");
  await answered(page);
  await boxOf(page).fill("");
  expect(await panelOf(page).isVisible()).toBe(false);
});

test.for(["{", "null", '{"a":1}', "[1,null,{}]"])(
  "foreign data in their place, %s, does no harm",
  async (kept, { page }) => {
    await page.addInitScript((kept) => localStorage.setItem("tim-gan-day", kept), kept);
    await page.goto("/tim-kiem/");
    await boxOf(page).focus();
    expect(await panelOf(page).isVisible()).toBe(false);
  },
);
