import { expect } from "vitest";
import { answered, ask } from "./results.ts";
import { overflow, test } from "./visit.ts";

/** What a reader asks of the sample portal, and the sentence that answers. */
const told = [
  ["mã", /^Tìm thấy \d+ bài có “mã”, và \d+ bài viết khác dấu\.$/],
  [
    "nghi quyt",
    /^Không có bài nào cho “nghi quyt”\. Có phải bạn tìm “nghị quyết”\? Dưới đây là \d+ bài cho câu hỏi ấy\.$/,
  ],
  ["9999/qd-ubnd", /^Cổng không có văn bản số 9999\/QĐ-UBND\.$/],
  ["9999 qđ ubnd", /^Cổng không có văn bản số 9999\/QĐ-UBND\.$/],
  ["hoang xyzabc", /Không bài nào có chữ “xyzabc”\.$/],
  [
    "mot hai ba bon nam sau bay tam chin muoi mot hai ba bon",
    /Câu hỏi dài quá, nên chỉ những từ đầu được tìm\.$/,
  ],
] as const;

test.for(told)("“%s” is answered by a sentence of its own", async ([words, sentence], { page }) => {
  await page.goto("/tim-kiem/");
  await ask(page, words);
  await answered(page, sentence);
});

test("what is marked is exactly what was looked for", async ({ page }) => {
  await page.goto(`/tim-kiem/?q=${encodeURIComponent("nghị quyết")}`);
  const { results } = await answered(page);
  const marks = new Set(results.flatMap((one) => one.marks.map((mark) => mark.toLowerCase())));
  expect(marks).toEqual(new Set(["nghị quyết"]));
});

test("a picture takes its place before it comes, comes only when it is seen, and is silent", async ({
  page,
}) => {
  await page.goto("/tim-kiem/?q=hoang+mai");
  await answered(page);
  const pictures = page.locator(".results img");
  expect(await pictures.count()).toBeGreaterThan(0);
  for (const picture of await pictures.all()) {
    expect(await picture.getAttribute("loading")).toBe("lazy");
    expect(await picture.getAttribute("alt")).toBe("");
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    const honest = (one: HTMLImageElement) => one.naturalWidth === Number(one.getAttribute("width"));
    expect(await picture.evaluate(honest)).toBe(true);
  }
});

test.describe("a browser that cannot unpack by itself", () => {
  test("fetches the part that can, and searches", async ({ page, log }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "DecompressionStream"));
    await page.goto("/tim-kiem/?q=dang+uy");
    await answered(page);
    expect(log.requests.filter((path) => path.startsWith("/assets/gunzip-"))).toHaveLength(1);
  });

  test("is the only one to fetch it", async ({ page, log }) => {
    await page.goto("/tim-kiem/?q=dang+uy");
    await answered(page);
    expect(log.requests.filter((path) => path.startsWith("/assets/gunzip-"))).toEqual([]);
  });
});

test.describe("at 320 px", () => {
  test.override("width", 320);

  test.for(["nuoc", "a".repeat(200), "<img src=x onerror=alert(1)>"])(
    "“%s” widens no page",
    async (q, { page }) => {
      await page.goto(`/tim-kiem/?${new URLSearchParams({ q, "chuyen-muc": "x".repeat(100) })}`);
      await answered(page, /./);
      expect(await overflow(page)).toBe(0);
    },
  );
});

test("printed, results stand without the form", async ({ page }) => {
  await page.goto("/tim-kiem/?q=nuoc");
  await answered(page);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#tim-kiem").isVisible()).toBe(false);
  expect(await page.getByRole("button", { name: "Xem thêm" }).isVisible()).toBe(false);
  expect(await page.locator(".results li").first().isVisible()).toBe(true);
});
