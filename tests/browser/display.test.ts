import type { Page } from "playwright-core";
import { expect } from "vitest";
import { bothSides, seed } from "./sides.ts";
import { test } from "./visit.ts";

const shown = (page: Page) =>
  page.evaluate(() => ({ ...document.documentElement.dataset }) as Record<string, string>);

test.describe.each(bothSides)("the display settings, %s", (_, javaScript) => {
  test.override("javaScript", javaScript);

  test.for(["/", "/tin-tuc-su-kien/", "/tim-kiem/", seed.url])(
    "are on %s where they work",
    async (url, { page }) => {
      await page.goto(url);
      const theme = page.locator("select[name=theme]");
      expect(await theme.count()).toBe(1);
      if (url === seed.url && javaScript) await page.locator("summary", { hasText: "Cỡ chữ, màu" }).click();
      if (javaScript) await theme.waitFor();
      expect(await theme.isVisible()).toBe(javaScript);
    },
  );
});

test("a theme is kept from page to page, and put on before the first paint", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Màu").selectOption("Tối");
  expect((await shown(page)).theme).toBe("dark");
  await page.addInitScript(() => {
    // Where the style sheet begins, the theme has to be there already.
    new MutationObserver((_, observer) => {
      if (!document.querySelector("style")) return;
      sessionStorage.setItem("at style", document.documentElement.dataset.theme ?? "");
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(seed.url);
  expect((await shown(page)).theme).toBe("dark");
  expect(await page.evaluate(() => sessionStorage.getItem("at style"))).toBe("dark");
  await page.locator("summary", { hasText: "Cỡ chữ, màu" }).click();
  expect(await page.getByLabel("Màu").inputValue()).toBe("dark");
  await page.getByLabel("Màu").selectOption("Theo máy");
  expect(await shown(page)).not.toHaveProperty("theme");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("letters grow and shrink by steps, no further than they go, and the reader is told", async ({
  page,
}) => {
  await page.goto(seed.url);
  await page.locator("summary", { hasText: "Cỡ chữ, màu" }).click();
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const steps: (string | undefined)[] = [];
  for (const name of [
    "A+ chữ lớn hơn",
    "A+ chữ lớn hơn",
    "A+ chữ lớn hơn",
    "A chữ cỡ thường",
    "A− chữ nhỏ hơn",
  ]) {
    await press(name);
    steps.push((await shown(page)).text);
  }
  expect(steps).toEqual(["1", "2", "2", undefined, "-1"]);
  expect(await page.getByRole("status").textContent()).toBe("Cỡ chữ 1/4");
  await page.reload();
  expect((await shown(page)).text).toBe("-1");
});

test("what another tab chose is taken over", async ({ page }) => {
  await page.goto("/");
  const other = await page.context().newPage();
  await other.goto("/");
  await other.getByLabel("Màu").selectOption("Tương phản cao");
  await expect.poll(async () => (await shown(page)).theme).toBe("contrast");
  expect(await page.getByLabel("Màu").inputValue()).toBe("contrast");
});

test("a value nobody offered is not put on the page", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("theme", 'x" onload="'));
  await page.goto("/");
  expect(await shown(page)).toEqual({ script: "ready" });
});

test("a browser that refuses to keep anything still takes a choice for the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.goto(seed.url);
  await page.locator("summary", { hasText: "Cỡ chữ, màu" }).click();
  await page.getByLabel("Màu").selectOption("Sáng");
  expect((await shown(page)).theme).toBe("light");
});
