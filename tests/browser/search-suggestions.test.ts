import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answered, boxOf } from "./results.ts";
import { focused, test } from "./visit.ts";

const listOf = (page: Page) => page.getByRole("listbox", { name: "Gợi ý" });
const optionsOf = (page: Page) => listOf(page).getByRole("option");
const lists = (path: string) => path.startsWith("/pagefind/list/");

/** The option the box says is chosen. */
const chosen = (page: Page) =>
  boxOf(page).evaluate(
    (box) => document.getElementById(box.getAttribute("aria-activedescendant") ?? "")?.textContent ?? "",
  );

async function type(page: Page, words: string): Promise<void> {
  await boxOf(page).pressSequentially(words, { delay: 10 });
  await optionsOf(page).first().waitFor();
}

test("sections, tags and titles are offered, each with its kind, and their count is told", async ({
  page,
}) => {
  await page.goto("/tim-kiem/");
  await type(page, "van");
  const texts = await optionsOf(page).allTextContents();
  expect(texts.length).toBeLessThanOrEqual(8);
  expect(texts.slice(0, 2)).toEqual(["Văn bản chỉ đạo điều hành Chuyên mục", "Văn hóa Từ khoá"]);
  expect(texts.slice(2).every((text) => text.endsWith(" Bài"))).toBe(true);
  expect(await page.locator("#so-goi-y").textContent()).toBe(`${texts.length} gợi ý`);
});

test("the list is fetched at the first key, once, and not before", async ({ page, log }) => {
  await page.goto("/tim-kiem/");
  await boxOf(page).focus();
  await page.waitForLoadState("networkidle");
  expect(log.requests.filter(lists)).toEqual([]);
  await type(page, "van");
  await boxOf(page).pressSequentially(" ban");
  await page.waitForLoadState("networkidle");
  expect(log.requests.filter(lists)).toHaveLength(1);
});

test("the box says at all times whether a list is open and what is chosen", async ({ page }) => {
  await page.goto("/tim-kiem/");
  const box = page.getByRole("combobox", { name: "Tìm gì?", expanded: false });
  expect(await box.getAttribute("aria-controls")).toBe("goi-y");
  expect(await box.getAttribute("aria-autocomplete")).toBe("list");
  await type(page, "van");
  await page.getByRole("combobox", { name: "Tìm gì?", expanded: true }).waitFor();
  expect(await chosen(page)).toBe("");
  const [first = "", second = ""] = await optionsOf(page).allTextContents();
  const last = (await optionsOf(page).allTextContents()).pop();
  const walk = [
    ["ArrowDown", first],
    ["ArrowDown", second],
    ["ArrowUp", first],
    ["ArrowUp", ""],
    ["ArrowUp", last],
    ["ArrowDown", ""],
  ] as const;
  for (const [key, text] of walk) {
    await page.keyboard.press(key);
    expect(await chosen(page)).toBe(text);
    expect(await listOf(page).getByRole("option", { selected: true }).count()).toBe(text ? 1 : 0);
    expect(await focused(page)).toBe("cau-hoi");
  }
});

test("Enter goes to what is chosen", async ({ page }) => {
  await page.goto("/tim-kiem/");
  await type(page, "doanh");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/doanh-nghiep/");
});

test("Enter without a choice searches and closes the list", async ({ page }) => {
  await page.goto("/tim-kiem/");
  await type(page, "van hoa");
  await page.keyboard.press("Enter");
  await answered(page, /“van hoa”/);
  expect(await listOf(page).isVisible()).toBe(false);
});

test("while an input method puts a letter together, Enter and arrows are its own", async ({ page }) => {
  await page.goto("/tim-kiem/");
  await type(page, "van");
  await page.keyboard.press("ArrowDown");
  const before = await chosen(page);
  const taken = await boxOf(page).evaluate((box) =>
    ["ArrowDown", "Enter", "Escape"].filter((key) => {
      const press = { key, isComposing: true, bubbles: true, cancelable: true };
      return !box.dispatchEvent(new KeyboardEvent("keydown", press));
    }),
  );
  expect(taken).toEqual([]);
  expect(await chosen(page)).toBe(before);
  expect(new URL(page.url()).pathname).toBe("/tim-kiem/");
});

test("Escape closes the list and leaves what was typed", async ({ page }) => {
  await page.goto("/tim-kiem/");
  await type(page, "van");
  await page.keyboard.press("Escape");
  expect(await listOf(page).isVisible()).toBe(false);
  expect(await boxOf(page).inputValue()).toBe("van");
});

test("a click goes to what is clicked, and one elsewhere closes the list", async ({ page }) => {
  await page.goto("/tim-kiem/");
  await type(page, "van");
  await page.getByRole("heading", { level: 1 }).click();
  expect(await listOf(page).isVisible()).toBe(false);
  await boxOf(page).fill("van hoa");
  await optionsOf(page).first().click();
  await page.waitForURL("**/tu-khoa/van-hoa/");
});

test("without their list the search still works, and says nothing of it", async ({ page, log }) => {
  log.forgiven = /^console: Failed to load resource: net::ERR/;
  await page.goto("/tim-kiem/");
  const entry = await page.request.get("/pagefind/cong-tin.json");
  const { suggestions } = (await entry.json()) as { suggestions: string };
  await page.route(`**/pagefind/${suggestions}`, (route) => route.abort());
  await boxOf(page).pressSequentially("nuoc");
  await answered(page, /“nuoc”/);
  expect(await listOf(page).isVisible()).toBe(false);
});
