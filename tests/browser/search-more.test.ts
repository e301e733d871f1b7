import { expect } from "vitest";
import { answer, answered, urlsOf } from "./results.ts";
import { focused, test } from "./visit.ts";

const more = { name: "Xem thêm" };

test("“Xem thêm” is not there for ten results or fewer", async ({ page }) => {
  await page.goto("/tim-kiem/?q=hoang+mai&nam=2019");
  expect((await answered(page)).count).toBeLessThanOrEqual(10);
  expect(await page.getByRole("button", more).isVisible()).toBe(false);
});

test("“Xem thêm” shows the next ones and moves focus to the first of them", async ({ page }) => {
  await page.goto("/tim-kiem/?q=nuoc");
  expect((await answered(page)).count).toBeGreaterThan(20);
  await page.getByRole("button", more).focus();
  await page.keyboard.press("Enter");
  const { results } = await answered(page, undefined, 20);
  await expect.poll(() => focused(page)).toBe(results[10]?.title);
});

test("“Xem thêm” goes when all are shown", async ({ page }) => {
  await page.goto("/tim-kiem/?q=hoang+mai");
  const { count } = await answered(page);
  for (let shown = 10; shown < count; shown += 10) {
    await page.getByRole("button", more).click();
    await answered(page, undefined, shown + 10);
  }
  expect(await page.getByRole("button", more).isVisible()).toBe(false);
});

test("“Xem thêm” pressed twice in a row shows no article twice", async ({ page }) => {
  await page.goto("/tim-kiem/?q=nuoc");
  await answered(page);
  await page.getByRole("button", more).dblclick();
  await expect.poll(async () => (await answer(page)).results.length).toBeGreaterThan(10);
  await page.waitForLoadState("networkidle");
  const urls = urlsOf(await answer(page));
  expect(urls).toEqual([...new Set(urls)]);
});

test("“Xem thêm” without a network says so and can be pressed again", async ({ page, log }) => {
  // The browser's own lines on the lost network; an error nobody caught is still a complaint.
  log.forgiven = /^console:/;
  await page.goto("/tim-kiem/?q=nuoc");
  const before = await answered(page);
  await page.context().setOffline(true);
  await page.getByRole("button", more).click();
  await expect
    .poll(async () => (await answer(page)).status)
    .toMatch(/Mời kiểm tra kết nối mạng rồi thử lại\./);
  expect((await answer(page)).results).toEqual(before.results);
  await page.context().setOffline(false);
  await page.getByRole("button", more).click();
  await expect.poll(async () => (await answer(page)).results.length).toBe(20);
});
