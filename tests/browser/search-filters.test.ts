import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answer, answered, ask, boxOf, openFilters } from "./results.ts";
import { focused, test } from "./visit.ts";

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
  const count = (await page.locator(".list-head > .meta").innerText()).replace(/ bài.*/s, "");
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

test.describe("the panel of filters", () => {
  const isFilter = (path: string) => path.startsWith("/pagefind/filter/");
  const options = async (page: Page, name: string) =>
    (await page.getByRole("combobox", { name }).getByRole("option").allTextContents()).slice(1);
  const sum = (texts: string[]) =>
    texts.reduce((sum, text) => sum + Number(/ \((\d+)\)$/.exec(text)?.[1] ?? Number.NaN), 0);

  test("costs nothing until it is opened", async ({ page, log }) => {
    await page.goto("/tim-kiem/");
    await ask(page, "nuoc");
    await answered(page);
    expect(log.requests.filter(isFilter)).toEqual([]);
    await openFilters(page);
    expect(log.requests.filter(isFilter)).toHaveLength(5);
  });

  test("tells for each choice how many articles it would leave, and hides what leaves none", async ({
    page,
  }) => {
    await page.goto("/tim-kiem/?q=nuoc");
    const { count } = await answered(page);
    await openFilters(page);
    for (const name of ["Chuyên mục", "Loại", "Năm", "Tác giả"]) {
      const texts = await options(page, name);
      expect(sum(texts)).toBe(count);
      expect(texts.filter((text) => text.endsWith(" (0)"))).toEqual([]);
    }
    const [tag = ""] = await options(page, "Từ khoá");
    const [, value = "", left] = /^(.+) \((\d+)\)$/.exec(tag) ?? [];
    await page.getByRole("combobox", { name: "Từ khoá" }).selectOption(value);
    await expect.poll(async () => (await answer(page)).count).toBe(Number(left));
    expect(asked(page.url())).toEqual({ q: "nuoc", "tu-khoa": value });
  });

  test("still tells of the other sections when one is chosen", async ({ page }) => {
    await page.goto("/tim-kiem/?q=nuoc");
    await answered(page);
    await openFilters(page);
    const before = await options(page, "Chuyên mục");
    const years = await options(page, "Năm");
    await page.getByRole("combobox", { name: "Chuyên mục" }).selectOption("Doanh nghiệp");
    await expect.poll(() => options(page, "Năm")).not.toEqual(years);
    expect(await options(page, "Chuyên mục")).toEqual(before);
    expect(sum(await options(page, "Năm"))).toBe((await answered(page)).count);
  });

  test("keeps a choice that leaves nothing, and lets go of all at once", async ({ page }) => {
    await page.goto("/tim-kiem/?q=nuoc&nam=1945&loai=b%C3%A0i+vi%E1%BA%BFt");
    await answered(page, /Thử bỏ bớt điều kiện lọc\.$/);
    await expect.poll(() => options(page, "Năm")).toContain("1945 (0)");
    await page.getByRole("button", { name: "Bỏ hết điều kiện lọc" }).click();
    await answered(page);
    expect(asked(page.url())).toEqual({ q: "nuoc" });
    expect(await focused(page)).toBe("Lọc kết quả");
    expect(await page.getByRole("button", { name: "Bỏ hết điều kiện lọc" }).isVisible()).toBe(false);
  });

  test("without a question counts all articles, the newest year first", async ({ page }) => {
    await page.goto("/tim-kiem/");
    await openFilters(page);
    const years = await options(page, "Năm");
    expect(years).toEqual(years.toSorted().reverse());
    expect(sum(years)).toBe(sum(await options(page, "Chuyên mục")));
    await page.getByRole("combobox", { name: "Năm" }).selectOption("2019");
    const { count, results } = await answered(page);
    expect(years[0]).toBe(`2019 (${count})`);
    const dates = results.map(({ datetime }) => datetime);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test("says so when it cannot be filled, and fills when it is opened again", async ({ page, log }) => {
    log.forgiven = /^console: Failed to load resource: net::ERR/;
    await page.route("**/pagefind/filter/**", (route) => route.abort());
    await page.goto("/tim-kiem/?q=nuoc");
    await answered(page);
    await page.getByText("Lọc kết quả").click();
    await page.getByText("Chưa tải được các điều kiện lọc.").waitFor();
    await page.unrouteAll();
    await page.getByText("Lọc kết quả").click();
    await openFilters(page);
    expect(await page.getByText("Chưa tải được các điều kiện lọc.").isVisible()).toBe(false);
  });
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
