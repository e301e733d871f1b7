import { expect } from "vitest";
import { bothSides } from "./sides.ts";
import { test } from "./visit.ts";

test.describe.each(bothSides)("an address that leads nowhere, %s", (_, javaScript) => {
  test.override("javaScript", javaScript);

  test.for([
    ["xem sơ đồ trang", "/so-do-trang/"],
    ["về trang chủ", "/"],
    ["Văn bản chỉ đạo điều hành", "/van-ban-chi-dao-dieu-hanh/"],
  ] as const)("says so and offers a way on: %s", async ([name, path], { page, log }) => {
    // The browser itself reports the status of the page asked for.
    log.forgiven = /404 \(Not Found\)/;
    const response = await page.goto("/khong/co/trang/nay/");
    expect(response?.status()).toBe(404);
    expect(await page.locator("h1").textContent()).toBe("Không tìm thấy trang");
    await page.locator("main").getByRole("link", { name }).click();
    expect(new URL(page.url()).pathname).toBe(path);
  });

  test("has one search box, which asks the search page", async ({ page, log }) => {
    log.forgiven = /404 \(Not Found\)/;
    await page.goto("/khong/co/trang/nay/");
    const box = page.getByRole("searchbox");
    expect(await box.count()).toBe(1);
    await box.fill("giờ làm việc");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/tim-kiem\//);
    expect(new URL(page.url()).search).toBe("?q=gi%E1%BB%9D+l%C3%A0m+vi%E1%BB%87c");
  });
});
