import type { Page } from "playwright-core";
import { expect } from "vitest";
import { seed } from "./sides.ts";
import { test } from "./visit.ts";
import { withVoice } from "./voice.ts";

/** What the page asked the engine to say, and what it did to it, in order. */
interface Spoken {
  log: string[];
  rates: number[];
}

const spoken = (page: Page) => page.evaluate(() => (window as unknown as { spoken: Spoken }).spoken);
const finish = (page: Page) => page.evaluate(() => (window as unknown as { finish(): void }).finish());
const marked = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get("spoken") ?? [])];
    return range ? (range as Range).toString().replace(/\s+/g, " ") : "";
  });
const start = async (page: Page, url = seed.url) => {
  await page.goto(url);
  await page.getByRole("button", { name: "Nghe đọc" }).click();
  await page.getByRole("button", { name: "Tạm dừng" }).waitFor();
};

test("there is no button where no voice speaks Vietnamese, and nothing is fetched for it", async ({
  page,
  log,
}) => {
  await withVoice(page, { at: "never" });
  await page.goto(seed.url, { waitUntil: "networkidle" });
  expect(await page.getByRole("button", { name: "Nghe đọc" }).count()).toBe(0);
  expect(log.requests.filter((path) => path.includes("aloud"))).toEqual([]);
});

test("there is none either in a browser that cannot speak", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "speechSynthesis"));
  await page.goto(seed.url, { waitUntil: "networkidle" });
  expect(await page.getByRole("button", { name: "Nghe đọc" }).count()).toBe(0);
});

test("an article is read sentence by sentence, what is read is marked", async ({ page }) => {
  await withVoice(page);
  await start(page);
  expect((await spoken(page)).log).toEqual([
    "Giải pháp nâng cao chất lượng quán triệt, cụ thể hoá nghị quyết ở Hoàng Mai",
  ]);
  expect(await marked(page)).toBe(seed.title);
  await finish(page);
  expect((await spoken(page)).log[1]).toBe(
    "ngày năm tháng mười hai năm hai nghìn không trăm mười tám bảy giờ năm mươi sáu phút sáng",
  );
  expect(await marked(page)).toBe("(05/12/2018 07:56 AM)");
});

test("all of it is read, in the order of the page, numbers and short forms in words, and then the player goes", async ({
  page,
}) => {
  await withVoice(page, { ends: "at once" });
  await page.goto(`${seed.url}toan-bai/`);
  await page.getByRole("button", { name: "Nghe đọc" }).click();
  await expect.poll(async () => (await spoken(page)).log.length, { timeout: 20_000 }).toBeGreaterThan(40);
  await expect.poll(() => page.getByRole("status").textContent(), { timeout: 20_000 }).toBe("");
  const { log } = await spoken(page);
  const text = log.join(" ");
  expect(log.every((piece) => piece.length > 0 && piece.length <= 181)).toBe(true);
  expect(text).toContain("khoá mười hai");
  expect(text).toContain("một trăm ba mươi lăm trong số một trăm năm mươi sáu đảng viên");
  expect(text).not.toMatch(/\d|Chia sẻ|Báo lỗi|Đầu trang|Các bài trước/);
  const paragraphs = await page.locator(".prose p").allTextContents();
  const firsts = paragraphs
    .map((one) => one.trim().split(/\s+/).slice(0, 4).join(" "))
    .filter((one) => !/[\d“(–]/.test(one));
  expect(firsts.length).toBeGreaterThan(8);
  let from = 0;
  for (const first of firsts) {
    from = text.indexOf(first, from);
    expect([first, from >= 0]).toEqual([first, true]);
  }
  expect(await marked(page)).toBe("");
});

test("a table is read row by row, each cell with the name of its column", async ({ page }) => {
  await withVoice(page, { ends: "at once" });
  await page.goto("/lich-lam-viec/lich-lam-viec-mau-tuan-05-3-2018/");
  await page.getByRole("button", { name: "Nghe đọc" }).click();
  await expect
    .poll(async () => (await spoken(page)).log.join(" "), { timeout: 20_000 })
    .toContain("mười lăm giờ ba mươi phút");
  const { log } = await spoken(page);
  expect(log.find((piece) => piece.includes("Chào cờ"))).toBe(
    "Ngày: Thứ Hai, ngày năm tháng ba; Giờ: bảy giờ ba mươi phút; Nội dung: Chào cờ đầu tuần; Địa điểm: Sân trụ sở",
  );
});

test("it pauses, goes on with the same sentence, goes back and forth, and stops: by keyboard", async ({
  page,
}) => {
  await withVoice(page);
  await start(page);
  await finish(page);
  await finish(page);
  const third = (await spoken(page)).log[2];
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Đọc tiếp" }).waitFor();
  await finish(page);
  expect((await spoken(page)).log).toHaveLength(3);
  await page.keyboard.press("Enter");
  expect((await spoken(page)).log.slice(3)).toEqual([third]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect((await spoken(page)).log[4]).toBe((await spoken(page)).log[1]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect((await spoken(page)).log[5]).toBe(third);
  await page.getByRole("button", { name: "Thôi đọc" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.getByRole("button", { name: "Thôi đọc" }).count()).toBe(0);
  expect(await marked(page)).toBe("");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Nghe đọc");
  await finish(page);
  expect((await spoken(page)).log).toHaveLength(6);
});

test("the speed is kept on the device", async ({ page }) => {
  await withVoice(page);
  await start(page);
  await page.getByLabel("Tốc độ").selectOption("1,5×");
  expect((await spoken(page)).rates).toEqual([1, 1.5]);
  await page.reload();
  await start(page);
  expect((await spoken(page)).rates).toEqual([1.5]);
  expect(await page.getByLabel("Tốc độ").inputValue()).toBe("1.5");
});

test("a sentence out of sight is brought into view", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await withVoice(page);
  await start(page);
  for (let sentence = 0; sentence < 12; sentence++) await finish(page);
  const isSeen = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get("spoken") ?? [])];
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await expect.poll(isSeen).toBe(true);
});

test("a browser without highlights marks the paragraph, and unmarks it", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, "highlights"));
  await withVoice(page);
  await start(page);
  expect(await page.locator(".spoken").allTextContents()).toEqual([seed.title]);
  await finish(page);
  expect(await page.locator(".spoken").count()).toBe(1);
  expect(await page.locator("h1.spoken").count()).toBe(0);
  await page.getByRole("button", { name: "Thôi đọc" }).click();
  expect(await page.locator(".spoken").count()).toBe(0);
});

test("leaving the page ends the speech", async ({ page }) => {
  await withVoice(page);
  await start(page);
  await page.evaluate(() => {
    speechSynthesis.cancel = () => localStorage.setItem("silent", "yes");
  });
  await page.goto("/");
  expect(await page.evaluate(() => localStorage.getItem("silent"))).toBe("yes");
});
