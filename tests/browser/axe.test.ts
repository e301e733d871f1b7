import { expect } from "vitest";
import results from "../../scripts/model/accessibility/audit.json" with { type: "json" };
import { audit, findings, openAndStay } from "./accessibility/axe.ts";
import { reportOf } from "./accessibility/report.ts";
import { templates } from "./accessibility/templates.ts";
import { type Theme, themes, wear } from "./accessibility/themes.ts";
import { answered, boxOf } from "./results.ts";
import { seed } from "./sides.ts";
import { test } from "./visit.ts";
import { withVoice } from "./voice.ts";

const rules = new Set<string>();

test.for(templates)(
  "axe finds nothing wrong, in any theme and width, with $name",
  async ({ url }, { page }) => {
    await openAndStay(page, url);
    const found = await audit(page);
    expect(found.violations).toEqual([]);
    for (const rule of found.rules) rules.add(rule);
  },
);

test("what the statement says was tested is what is tested here", () => {
  const { date, browser, ...tested } = results;
  expect(tested).toEqual(reportOf([...rules]));
  expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(browser).toMatch(/^Chrom\w+ \d+/);
});

test("the themes differ, and what a reader chooses looks as if the device had asked for it", async ({
  page,
}) => {
  await page.goto("/");
  const looks = async (theme: Theme): Promise<string> => {
    await wear(page, theme);
    return page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const tokens = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) =>
          rule instanceof CSSStyleRule && rule.selectorText === ":root" ? [...rule.style] : [],
        )
        .filter((name) => name.startsWith("--"));
      return [style.colorScheme, ...tokens.map((name) => style.getPropertyValue(name))].join();
    });
  };
  const [light, dark, contrast] = await inTurn(themes.slice(0, 3), looks);
  expect(new Set([light, dark, contrast]).size).toBe(3);
  expect(light?.split(",").length).toBeGreaterThan(20);
  expect(await looks({ name: "", device: "dark", chosen: "light" })).toBe(light);
  expect(await looks({ name: "", device: "light", chosen: "dark" })).toBe(dark);
  expect(await looks({ name: "", device: "dark", chosen: "contrast" })).toBe(contrast);
});

async function inTurn<From, To>(list: readonly From[], of: (one: From) => Promise<To>): Promise<To[]> {
  const results: To[] = [];
  for (const one of list) results.push(await of(one));
  return results;
}

const violations = async (page: Parameters<typeof findings>[0]): Promise<string[]> =>
  (await findings(page)).violations;

test.describe.each([
  ["light", 320],
  ["light", 1280],
  ["dark", 320],
  ["dark", 1280],
] as const)("in %s colours at %d px, axe finds nothing wrong with", (colorScheme, width) => {
  test.override({ colorScheme, width });

  test("search results", async ({ page }) => {
    await page.goto("/tim-kiem/?q=hoang+mai");
    await answered(page);
    expect(await violations(page)).toEqual([]);
  });

  test("suggestions while typing", async ({ page }) => {
    await page.goto("/tim-kiem/");
    await boxOf(page).pressSequentially("van");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await answered(page, /“van”/);
    expect(await violations(page)).toEqual([]);
  });

  test("recent searches", async ({ page }) => {
    await page.goto("/tim-kiem/?q=nuoc");
    await answered(page);
    await boxOf(page).fill("");
    await page.getByRole("button", { name: "Xoá hết" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("open filters", async ({ page }) => {
    await page.goto("/tim-kiem/?q=nuoc&nam=2018");
    await answered(page);
    await expect.poll(() => page.locator("#chuyen-muc option").count()).toBeGreaterThan(2);
    expect(await violations(page)).toEqual([]);
  });

  test("a search that finds nothing", async ({ page }) => {
    await page.goto("/tim-kiem/?q=xyzabc");
    await answered(page, /^Không/);
    expect(await violations(page)).toEqual([]);
  });

  test("an article's tools, all open", async ({ page }) => {
    await page.goto(seed.url);
    await page.locator("html[data-script=ready]").waitFor();
    for (const summary of await page.locator(".tools summary").all()) await summary.click();
    await page.getByRole("button", { name: "A+ chữ lớn hơn" }).click();
    await page.getByRole("status").getByText("Cỡ chữ").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("the offer to read on", async ({ page }) => {
    const story = "/tin-tuc-su-kien/cam-nang-phong-chong-bao-cho-ho-ven-bien/";
    await page.goto(`${story}trang/2/`);
    await page.goto(story);
    await page.getByRole("button", { name: "Bỏ qua" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("reading aloud", async ({ page }) => {
    await withVoice(page);
    await page.goto(seed.url);
    await page.getByRole("button", { name: "Nghe đọc" }).click();
    await page.getByRole("button", { name: "Thôi đọc" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  if (width === 320) {
    test("the open menu", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("button", { name: "Danh mục" }).click();
      expect(await violations(page)).toEqual([]);
    });
  }
});
