import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answer, answered, ask } from "./results.ts";
import { test } from "./visit.ts";

/** What no article's picture is: markup that came in with the question. */
const strangers = (page: Page) => page.locator("#ket-qua").locator("script, img:not([src^='/anh/'])");

/** The sentences an answer begins with, whatever was asked. */
const calm =
  /^(?:Tìm thấy \d+ bài (?:cho|có) “.+”|Không tìm thấy bài nào cho “.+”\. |Không có bài nào (?:cho|chứa trọn cụm) “.+”\. )/s;

const questions = [
  ["markup", "<img src=x onerror=alert(1)>"],
  ["a script", "</script><script>alert(1)</script>"],
  ["10,000 letters", "a".repeat(10_000)],
  ["nothing but punctuation", "!!! ... ???"],
  ["one quotation mark", '"'],
  ["a quotation that does not end", '"dang uy'],
  ["an emoji", "😀"],
  ["half an emoji", "a\uD83D"],
  ["a percent sign", "100%"],
  ["a backslash", "\\"],
  ["a name every object has", "constructor __proto__"],
] as const;

test.describe.each(questions)("asked for %s", (_, words) => {
  test("in the box, the page answers calmly", async ({ page }) => {
    await page.goto("/tim-kiem/");
    await ask(page, words);
    await answered(page, calm);
    expect(await strangers(page).count()).toBe(0);
  });

  test("by the address, the page answers calmly", async ({ page }) => {
    await page.goto(`/tim-kiem/?${new URLSearchParams({ q: words })}`);
    await answered(page, calm);
    expect(await strangers(page).count()).toBe(0);
  });
});

test("markup in the question is shown as the text it is", async ({ page }) => {
  const words = "<img src=x onerror=alert(1)>";
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`/tim-kiem/?q=${encodeURIComponent(words)}`);
  expect((await answered(page, calm)).status).toContain(`“${words}”`);
  expect(dialogs).toEqual([]);
});

test("a page pasted into the box is answered calmly", async ({ page }) => {
  await page.goto("/tim-kiem/");
  await ask(page, "đảng uỷ ".repeat(2_000));
  await answered(page, calm);
});

test("nothing found says so and how to go on", async ({ page }) => {
  await page.goto(`/tim-kiem/?q=${encodeURIComponent("😀")}`);
  expect((await answered(page, calm)).status).toBe("Không tìm thấy bài nào cho “😀”. Mời nhập chữ hoặc số.");
});

test("an empty question asks nothing", async ({ page, log }) => {
  await page.goto("/tim-kiem/?q=%20%20", { waitUntil: "networkidle" });
  expect(await answer(page)).toEqual({ status: "", count: 0, busy: false, results: [] });
  expect(log.requests.filter((path) => path.startsWith("/pagefind/"))).toEqual([]);
});
