import { expect } from "vitest";
import { seed } from "./sides.ts";
import { test } from "./visit.ts";

const story = "/tin-tuc-su-kien/cam-nang-phong-chong-bao-cho-ho-ven-bien/";
const offer = "Lần trước bạn đọc đến trang 2. Đọc tiếp trang 2Bỏ qua";

test("a reader who comes back is offered to read on, and taken there", async ({ page }) => {
  await page.goto(`${story}trang/2/`);
  await page.goto("/");
  await page.goto(story);
  expect(await page.getByRole("status").textContent()).toBe(offer);
  await page.getByRole("link", { name: "Đọc tiếp trang 2" }).click();
  expect(new URL(page.url()).pathname).toBe(`${story}trang/2/`);
});

test("who does not want it is not asked again", async ({ page }) => {
  await page.goto(`${story}trang/2/`);
  await page.goto(story);
  await page.getByRole("button", { name: "Bỏ qua" }).click();
  expect(await page.getByRole("status").textContent()).toBe("");
  await page.reload();
  await page.locator("html[data-script=ready]").waitFor();
  expect(await page.getByRole("status").textContent()).toBe("");
});

test("nothing is offered to one who turns back by the pager, who has read to the end, or who is new", async ({
  page,
}) => {
  const offered = async () => {
    await page.locator("html[data-script=ready]").waitFor();
    return page.getByRole("status").textContent();
  };
  await page.goto(story);
  expect(await offered()).toBe("");
  await page.goto(`${story}trang/2/`);
  await page.getByRole("link", { name: "Trang trước" }).click();
  expect(await offered()).toBe("");
  await page.goto(`${story}trang/3/`);
  await page.goto(story);
  expect(await offered()).toBe("");
  await page.goto(seed.url);
  expect(await offered()).toBe("");
});

test.for(["{", "7", '{"/a/":"x"}', "null"])(
  "what is not ours in the device's memory harms nothing: %s",
  async (kept, { page }) => {
    await page.addInitScript((kept) => localStorage.setItem("doc-do", kept), kept);
    await page.goto(story);
    await page.locator("html[data-script=ready]").waitFor();
    expect(await page.getByRole("status").textContent()).toBe("");
  },
);

test.describe("one long page", () => {
  test("shows how far one has read, by style alone", async ({ page }) => {
    await page.goto(`${story}toan-bai/`);
    const width = () =>
      page.evaluate(
        () =>
          new DOMMatrix(
            getComputedStyle(document.querySelector("article") ?? document.body, "::before").transform,
          ).a,
      );
    expect(await width()).toBeLessThan(0.3);
    await page.locator(".byline").scrollIntoViewIfNeeded();
    await expect.poll(width).toBeGreaterThan(0.7);
  });

  test("is still for who wants nothing to move", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`${story}toan-bai/`);
    const content = await page.evaluate(
      () => getComputedStyle(document.querySelector("article") ?? document.body, "::before").content,
    );
    expect(content).toBe("none");
  });
});
