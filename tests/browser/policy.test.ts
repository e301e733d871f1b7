import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { cloudflareHeaders } from "../hosts/headers-file.ts";
import { serve } from "../site/serve.ts";
import { answered } from "./results.ts";
import { seed } from "./sides.ts";
import { watchViolations } from "./violations.ts";
import { test } from "./visit.ts";

/** The site as a host serves it that keeps to `_headers`; `visit.ts` fails a page that complains or looks elsewhere. */
test.override("origin", { scope: "file" }, async ({ folder }, { onCleanup }) => {
  const text = readFileSync(join(folder, "_headers"), "utf8");
  const served = await serve(folder, (path) => cloudflareHeaders(text, path));
  onCleanup(() => served.close());
  return served.origin;
});

const pages = [
  ["the front page", "/"],
  ["an article", "/tin-tuc-su-kien/moi-ban-doc-gui-bai-anh-don-xuan/"],
  ["the first part of a split article", seed.url],
  ["its second part", `${seed.url}trang/2/`],
  ["the same on one page", `${seed.url}toan-bai/`],
  ["a list", "/tin-tuc-su-kien/"],
  ["the site map", "/so-do-trang/"],
  ["the search page", "/tim-kiem/"],
  ["a wrong address", "/khong-co/trang-nay/"],
] as const;

test.for(pages)("%s shows its style and pictures and breaks no rule", async ([, url], { page, log }) => {
  if (url.startsWith("/khong-co/")) log.forgiven = /status of 404/;
  const violations = await watchViolations(page);
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  const answer = await page.goto(url);
  expect(answer?.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  const pictures = page.locator("main img");
  for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
  const missing = () =>
    pictures.evaluateAll((all) => all.filter((one) => !(one as HTMLImageElement).naturalWidth).length);
  await expect.poll(missing).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
  expect(violations.directives).toEqual([]);
  expect(warnings).toEqual([]);
});

test("a search runs its program, fetches its index and breaks no rule", async ({ page }) => {
  const violations = await watchViolations(page);
  await page.goto("/tim-kiem/?q=nghi+quyet");
  expect((await answered(page)).count).toBeGreaterThan(0);
  expect(violations.directives).toEqual([]);
});

test("the search box of an article leads to the search page", async ({ page }) => {
  const violations = await watchViolations(page);
  await page.goto(seed.url);
  const box = page.getByRole("search").or(page.locator(".header-search")).getByRole("searchbox");
  await box.fill("nghi quyet");
  await box.press("Enter");
  await page.waitForURL(/\/tim-kiem\/\?q=nghi/);
  await answered(page);
  expect(violations.directives).toEqual([]);
});

test("an old address takes the visitor on and breaks no rule", async ({ page }) => {
  const violations = await watchViolations(page);
  await page.goto("/tin-cu/bai-213.html");
  await page.waitForURL(/\/tin-tuc-su-kien\//);
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(violations.directives).toEqual([]);
});
