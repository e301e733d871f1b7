import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answer, answered, ask, boxOf } from "./results.ts";
import { test } from "./visit.ts";

/** Opens the search page with a clock that only moves when it is told to, however long the machine takes. */
async function openWithStoppedClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto("/tim-kiem/");
  await page.clock.pauseAt(Date.now() + 3_600_000);
}

const steps = (page: Page) => page.evaluate(() => history.length);

test("a pause while typing is answered, and the address says what the box says", async ({ page }) => {
  await page.goto("/tim-kiem/");
  const before = await steps(page);
  await boxOf(page).pressSequentially("nuoc mam", { delay: 20 });
  expect((await answered(page)).status).toMatch(/ cho “nuoc mam”\.$/);
  expect(new URL(page.url()).search).toBe("?q=nuoc+mam");
  expect(await steps(page)).toBe(before);
});

test("words typed without a pause are one question", async ({ page, log }) => {
  await openWithStoppedClock(page);
  await boxOf(page).pressSequentially("nuoc");
  await page.clock.runFor(350);
  expect((await answer(page)).status).toBe("");
  expect(log.requests.filter((path) => path.includes("/pagefind/index/"))).toEqual([]);
  await boxOf(page).pressSequentially(" mam");
  await page.clock.runFor(450);
  expect((await answered(page)).status).toMatch(/ cho “nuoc mam”\.$/);
});

test("one letter asks nothing yet, but Enter asks at once", async ({ page }) => {
  await openWithStoppedClock(page);
  await boxOf(page).pressSequentially("x");
  await page.clock.runFor(1000);
  expect(await answer(page)).toMatchObject({ status: "", busy: false });
  await boxOf(page).press("Enter");
  await answered(page, /“x”/);
});

test("emptying the box takes the results away", async ({ page }) => {
  await page.goto("/tim-kiem/?q=nuoc");
  await answered(page);
  await boxOf(page).fill("");
  await expect.poll(() => answer(page)).toEqual({ status: "", count: 0, busy: false, results: [] });
  expect(new URL(page.url()).search).toBe("");
});

test("an answer that comes late does not replace a newer one", async ({ page }) => {
  let letThrough = (): void => undefined;
  const late = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.goto("/tim-kiem/");
  const asked = page.waitForRequest("**/pagefind/fragment/**");
  await page.route("**/pagefind/fragment/**", async (route) => {
    await late;
    await route.continue();
  });
  await boxOf(page).pressSequentially("nuoc mam", { delay: 20 });
  await asked;
  await boxOf(page).fill("xyzabc");
  const { status } = await answered(page, /“xyzabc”/);
  letThrough();
  await page.waitForLoadState("networkidle");
  expect(await answer(page)).toEqual({ status, count: 0, busy: false, results: [] });
});

test("a question asked on purpose is a step back, what was typed on the way is not", async ({ page }) => {
  await page.goto("/tim-kiem/");
  await ask(page, "dang uy");
  await answered(page, /“dang uy”/);
  await boxOf(page).fill("hoang mai");
  await answered(page, /“hoang mai”/);
  await ask(page, "hoang mai");
  await answered(page, /“hoang mai”/);
  await page.goBack();
  await answered(page, /“dang uy”/);
  expect(await boxOf(page).inputValue()).toBe("dang uy");
  await page.goForward();
  await answered(page, /“hoang mai”/);
  await page.goBack();
  await page.goBack();
  await expect.poll(async () => (await answer(page)).status).toBe("");
  expect(new URL(page.url()).search).toBe("");
});
