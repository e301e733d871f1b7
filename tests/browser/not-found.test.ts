import { expect } from "vitest";
import { bothSides } from "./sides.ts";
import { test } from "./visit.ts";

test.describe.each(bothSides)("an address that leads nowhere, %s", (_, javaScript) => {
  test.override("javaScript", javaScript);

  test.for([
    ["Tìm bài theo từ khoá", "/tim-kiem/"],
    ["Xem sơ đồ trang", "/so-do-trang/"],
    ["Về trang chủ", "/"],
  ] as const)("says so and offers a way on: %s", async ([name, path], { page, log }) => {
    // The browser itself reports the status of the page asked for.
    log.forgiven = /404 \(Not Found\)/;
    const response = await page.goto("/khong/co/trang/nay/");
    expect(response?.status()).toBe(404);
    expect(await page.locator("h1").textContent()).toBe("Không tìm thấy trang");
    await page.locator("main").getByRole("link", { name }).click();
    expect(new URL(page.url()).pathname).toBe(path);
  });
});
