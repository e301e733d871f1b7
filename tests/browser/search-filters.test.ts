import { expect } from "vitest";
import { answer, answered, ask, boxOf, openFilters } from "./results.ts";
import { test } from "./visit.ts";

const asked = (url: string) => Object.fromEntries(new URL(url).searchParams);

test("a section narrows the results and stands in the address", async ({ page }) => {
  await page.goto("/tim-kiem/?q=hoang+mai");
  const all = await answered(page);
  await openFilters(page);
  await page.getByRole("combobox", { name: "Chuyên mục" }).selectOption("Giới thiệu chung");
  const some = await answered(page);
  expect(some.count).toBeLessThan(all.count);
  for (const { url } of some.results) expect(url).toMatch(/^\/gioi-thieu-chung\//);
  expect(asked(page.url())).toEqual({ q: "hoang mai", "chuyen-muc": "Giới thiệu chung" });
});

test("a year narrows the results and stands in the address", async ({ page }) => {
  await page.goto("/tim-kiem/?q=nuoc");
  const all = await answered(page);
  await openFilters(page);
  await page.getByRole("combobox", { name: "Năm" }).selectOption("2019");
  const some = await answered(page);
  expect(some.count).toBeLessThan(all.count);
  for (const { datetime } of some.results) expect(datetime).toMatch(/^2019-/);
  expect(asked(page.url())).toEqual({ q: "nuoc", nam: "2019" });
});

test("an author alone gives all of that author's stories", async ({ page }) => {
  await page.goto("/tac-gia/thanh-duy/");
  const count = (await page.locator(".list > .meta").innerText()).replace(/ bài.*/s, "");
  await page.goto("/tim-kiem/");
  await openFilters(page);
  await page.getByRole("combobox", { name: "Tác giả" }).selectOption("Thành Duy");
  expect((await answered(page)).status).toBe(`Tìm thấy ${count} bài.`);
  expect(asked(page.url())).toEqual({ "tac-gia": "Thành Duy" });
});

test("filters that came with the address show in the form", async ({ page }) => {
  await page.goto("/tim-kiem/?q=nuoc&chuyen-muc=Doanh+nghi%E1%BB%87p&moi-nhat=1");
  await answered(page);
  expect(await page.getByRole("combobox", { name: "Chuyên mục" }).inputValue()).toBe("Doanh nghiệp");
  expect(await page.getByRole("checkbox", { name: "Mới nhất trước" }).isChecked()).toBe(true);
});

test("a year without articles finds nothing, calmly", async ({ page }) => {
  await page.goto("/tim-kiem/?q=nuoc&nam=1945");
  await answered(page, /^Không tìm thấy bài nào/);
});

test("“Mới nhất trước” puts the newest first, and unticked the most fitting again", async ({ page }) => {
  const dates = async () => (await answered(page)).results.map(({ datetime }) => datetime);
  const newestFirst = page.getByRole("checkbox", { name: "Mới nhất trước" });
  await page.goto("/tim-kiem/?q=nuoc");
  const fitting = await dates();
  expect(fitting).not.toEqual(fitting.toSorted().reverse());
  await newestFirst.check();
  const newest = await dates();
  expect(newest).toEqual(newest.toSorted().reverse());
  expect(newest[0]?.localeCompare(fitting[0] ?? "")).toBe(1);
  expect(asked(page.url())).toEqual({ q: "nuoc", "moi-nhat": "1" });
  await newestFirst.uncheck();
  expect(await dates()).toEqual(fitting);
  expect(asked(page.url())).toEqual({ q: "nuoc" });
});

test("the back button brings back the search before, and the forward button the one after", async ({
  page,
}) => {
  const box = boxOf(page);
  const section = page.getByRole("combobox", { name: "Chuyên mục" });
  const back = async (status: string) => {
    await page.goBack();
    await expect.poll(async () => (await answer(page)).status).toBe(status);
  };
  await page.goto("/tim-kiem/");
  await ask(page, "dang uy");
  const first = await answered(page);
  await ask(page, "hoang mai");
  const second = await answered(page);
  await openFilters(page);
  await section.selectOption("Giới thiệu chung");
  await answered(page);

  await back(second.status);
  expect(await section.inputValue()).toBe("");
  await back(first.status);
  expect(await box.inputValue()).toBe("dang uy");
  expect((await answered(page)).results).toEqual(first.results);
  await page.goForward();
  await expect.poll(async () => (await answer(page)).status).toBe(second.status);
  await back(first.status);
  await back("");
  expect(await box.inputValue()).toBe("");
});

test("coming back from an article brings back the search", async ({ page }) => {
  await page.goto("/tim-kiem/");
  await ask(page, "dang uy");
  const { results } = await answered(page);
  await page.getByRole("link", { name: results[0]?.title ?? "" }).click();
  await page.locator("article").waitFor();
  await page.goBack();
  expect((await answered(page)).results).toEqual(results);
  expect(await boxOf(page).inputValue()).toBe("dang uy");
});
