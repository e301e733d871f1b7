import { expect } from "vitest";
import { bothSides } from "./sides.ts";
import { focused, test } from "./visit.ts";

const PAGER = "Phân trang Tin tức sự kiện";

test.describe.each(bothSides)("the pager of a section, %s", (_, javaScript) => {
  test.override("javaScript", javaScript);

  test("has no links to before the first page", async ({ page }) => {
    await page.goto("/tin-tuc-su-kien/");
    const pager = page.getByRole("navigation", { name: PAGER });
    expect(await pager.getByRole("link", { name: /Trang (đầu|trước)/ }).count()).toBe(0);
    expect(await pager.locator("li").first().textContent()).toBe("<<");
    expect(await pager.locator("li").first().locator("a, button, [tabindex]").count()).toBe(0);
  });

  test("says which page one is on", async ({ page }) => {
    await page.goto("/tin-tuc-su-kien/");
    const current = page.getByRole("navigation", { name: PAGER }).locator("[aria-current]");
    expect(await current.getAttribute("aria-current")).toBe("page");
    expect(await current.textContent()).toBe("Trang 1");
  });

  test("is turned by the keyboard alone", async ({ page }) => {
    await page.goto("/tin-tuc-su-kien/");
    for (let presses = 0; presses < 100 && !(await focused(page)).endsWith("Trang sau"); presses++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL("**/tin-tuc-su-kien/trang/2/");
    expect(await page.locator(".pager [aria-current]").textContent()).toBe("Trang 2");
  });

  test("has no links to after the last page, and leads back to the plain address", async ({ page }) => {
    await page.goto("/tin-tuc-su-kien/trang/2/");
    const pager = page.getByRole("navigation", { name: PAGER });
    expect(await pager.getByRole("link", { name: /Trang (sau|cuối)/ }).count()).toBe(0);
    await pager.getByRole("link", { name: "Trang đầu" }).click();
    expect(new URL(page.url()).pathname).toBe("/tin-tuc-su-kien/");
  });
});
