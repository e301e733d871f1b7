import { expect } from "vitest";
import { bothSides, seed } from "./sides.ts";
import { focused, test } from "./visit.ts";

test.describe.each(bothSides)("“Đầu trang”, %s", (_, javaScript) => {
  test.override("javaScript", javaScript);

  test.for(["/tin-tuc-su-kien/", seed.url, "/so-do-trang/"])(
    "takes eyes and keyboard to the header: %s",
    async (url, { page }) => {
      await page.goto(url);
      const link = page.getByRole("link", { name: "Đầu trang", exact: true });
      await link.scrollIntoViewIfNeeded();
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
      await link.focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
      expect(await focused(page)).toBe("dau-trang");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("header")?.id)).toBe("dau-trang");
    },
  );
});
