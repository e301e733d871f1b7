import { expect } from "vitest";
import { answered, ask, boxOf } from "./results.ts";
import { focused, test } from "./visit.ts";

test("arrows lead from the box through the results and back, Escape at once", async ({ page }) => {
  await page.goto("/tim-kiem/?q=nuoc");
  const [first, second] = (await answered(page)).results;
  await boxOf(page).focus();
  const walk = [
    ["ArrowDown", first?.title],
    ["ArrowDown", second?.title],
    ["ArrowUp", first?.title],
    ["ArrowUp", "cau-hoi"],
    ["ArrowDown", first?.title],
    ["ArrowDown", second?.title],
    ["Escape", "cau-hoi"],
  ] as const;
  for (const [key, place] of walk) {
    await page.keyboard.press(key);
    expect(await focused(page)).toBe(place);
  }
});

test("below the last result is the button for more, and its first new one behind it", async ({ page }) => {
  await page.goto("/tim-kiem/?q=nuoc");
  await answered(page);
  await boxOf(page).focus();
  for (let step = 0; step < 11; step++) await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe("xem-them");
  await page.keyboard.press("Enter");
  const { results } = await answered(page, undefined, 20);
  await expect.poll(() => focused(page)).toBe(results[10]?.title);
  await page.keyboard.press("ArrowUp");
  expect(await focused(page)).toBe(results[9]?.title);
});

test("Enter on a result opens it", async ({ page }) => {
  await page.goto("/tim-kiem/?q=nuoc");
  const [first] = (await answered(page)).results;
  await boxOf(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${first?.url}`);
});

test("on a phone the keyboard goes when a question is asked, at a desk focus stays in the box", async ({
  page,
}) => {
  await page.goto("/tim-kiem/");
  await ask(page, "nuoc");
  await answered(page);
  expect(await focused(page)).toBe("cau-hoi");
  const devices = await page.context().newCDPSession(page);
  await devices.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await ask(page, "hoang mai");
  await answered(page, /“hoang mai”/);
  expect(await focused(page)).toBe("");
});

test("without results the arrow keys stay in the box", async ({ page }) => {
  await page.goto("/tim-kiem/");
  await boxOf(page).focus();
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe("cau-hoi");
});

test("a search can be made, narrowed and opened with the keyboard alone", async ({ page }) => {
  await page.goto("/tim-kiem/");
  await page.keyboard.press("Tab");
  await boxOf(page).focus();
  await page.keyboard.type("nuoc");
  await page.keyboard.press("Enter");
  await answered(page, /“nuoc”/);
  for (const place of ["Tìm kiếm", "moi-nhat", "Lọc kết quả"]) {
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(place);
  }
  await page.keyboard.press("Enter");
  await page
    .getByRole("combobox", { name: "Chuyên mục" })
    .getByRole("option")
    .nth(1)
    .waitFor({ state: "attached" });
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("chuyen-muc");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("chuyen-muc")).not.toBeNull();
  await answered(page);
});
