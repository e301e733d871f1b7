import { expect } from "vitest";
import { answer, answered, ask, boxOf, urlsOf } from "./results.ts";
import { seed } from "./sides.ts";
import { test } from "./visit.ts";

const ofIndex = (path: string) => path.startsWith("/pagefind/");

test.describe("the search page without JavaScript", () => {
  test.override("javaScript", false);

  test("says so and leads to the site map", async ({ page, log }) => {
    await page.goto("/tim-kiem/?q=dang+uy");
    expect(await page.locator("noscript").innerText()).toContain("đang tắt JavaScript");
    expect(log.requests.filter(ofIndex)).toEqual([]);
    await page.locator("noscript").getByRole("link", { name: "sơ đồ trang" }).click();
    expect(await page.locator("h1").textContent()).toBe("Sơ đồ trang");
  });

  test("leads to every section too", async ({ page }) => {
    await page.goto("/tim-kiem/");
    const links = page.locator("noscript").getByRole("listitem").getByRole("link");
    expect(await links.count()).toBeGreaterThan(5);
    for (const link of await links.all()) {
      const heading = await link.textContent();
      const answer = await page.request.get((await link.getAttribute("href")) ?? "");
      expect(await answer.text()).toContain(`<h1>${heading}</h1>`);
    }
  });
});

test("nothing of the index is fetched before a visitor goes to the form", async ({ page, log }) => {
  await page.goto("/tim-kiem/", { waitUntil: "networkidle" });
  expect(log.requests.filter(ofIndex)).toEqual([]);
  await boxOf(page).focus();
  await expect.poll(() => log.requests.filter(ofIndex)).toContain("/pagefind/cong-tin.json");
});

test("words typed without accents find the story in its true spelling", async ({ page }) => {
  await page.goto("/tim-kiem/");
  await ask(page, "dang uy");
  const { status, results } = await answered(page);
  expect(status).toMatch(/^Tìm thấy \d+ bài cho “dang uy”\.$/);
  expect(results).toContainEqual({
    title: seed.title,
    url: seed.url,
    datetime: "2018-12-05T07:56",
    meta: "(05/12/2018 07:56 AM) · Tin tức sự kiện",
    marks: expect.arrayContaining(["Đảng uỷ"]),
    text: expect.any(String),
  });
  expect(results.map(({ title, text }) => title + text).join()).not.toMatch(/[ḏḎ]/);
  expect(new URL(page.url()).search).toBe("?q=dang+uy");
});

test.for(["đảng uỷ", "Đảng ủy", "ĐẢNG UỶ", "đảng uỷ".normalize("NFD"), "  dang   uy  "])(
  "“%s” finds the story that “dang uy” finds, and first",
  async (words, { page }) => {
    await page.goto("/tim-kiem/");
    await ask(page, words);
    const [first] = (await answered(page)).results;
    expect(first).toMatchObject({ title: seed.title, marks: expect.arrayContaining(["Đảng uỷ"]) });
  },
);

test("the address alone asks the question, as in a link somebody sent", async ({ page }) => {
  await page.goto("/tim-kiem/?q=dang%20uy");
  expect(urlsOf(await answered(page))).toContain(seed.url);
  expect(await boxOf(page).inputValue()).toBe("dang uy");
});

test("the search box in the header leads to the results", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("searchbox", { name: "Tìm trong cổng" });
  await box.fill("dang uy");
  await box.press("Enter");
  await page.waitForURL("**/tim-kiem/?q=dang+uy");
  expect(urlsOf(await answered(page))).toContain(seed.url);
});

test("each result's link leads to the article of its title", async ({ page }) => {
  await page.goto("/tim-kiem/?q=nuoc+mam");
  for (const { title, url } of (await answered(page)).results) {
    await page.goto(url);
    expect(await page.locator("h1").textContent()).toBe(title);
  }
});

test("the region of results is busy until they are all there", async ({ page }) => {
  let letThrough = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.goto("/tim-kiem/");
  expect((await answer(page)).busy).toBe(false);
  const asked = page.waitForRequest(/\/pagefind\/fragment\//);
  await page.route("**/pagefind/fragment/**", async (route) => {
    await waiting;
    await route.continue();
  });
  await ask(page, "dang uy");
  await asked;
  expect(await answer(page)).toMatchObject({ busy: true, results: [] });
  letThrough();
  await answered(page);
});
