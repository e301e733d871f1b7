import { expect } from "vitest";
import { bothSides } from "./sides.ts";
import { focused, test } from "./visit.ts";

test.describe.each(bothSides)("the skip link, %s", (_, javaScript) => {
  test.override("javaScript", javaScript);

  test("is what the first Tab shows", async ({ page }) => {
    await page.goto("/");
    const link = page.getByRole("link", { name: "Tới nội dung" });
    expect((await link.boundingBox())?.y).toBeLessThan(0);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Tới nội dung");
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  });

  test("moves focus to the content, past the menu", async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("noi-dung");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main")?.id)).toBe("noi-dung");
  });
});
