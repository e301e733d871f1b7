import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { seed } from "./sides.ts";
import { test } from "./visit.ts";

const slug = seed.url.split("/").at(-2);
const calendar = "/lich-lam-viec/lich-lam-viec-mau-tuan-05-3-2018/";

async function saved(page: Page, button: string): Promise<{ name: string; path: string; text: string }> {
  await page.locator("summary", { hasText: "In, lưu" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: await readFile(path, "utf8") };
}

const savePage = (page: Page) => saved(page, "Lưu cả ảnh (.html)");
const saveText = (page: Page) => saved(page, "Lưu chữ (.txt)");

test("nothing of it is fetched before somebody saves", async ({ page, log }) => {
  await page.goto(seed.url, { waitUntil: "networkidle" });
  expect(log.requests.filter((path) => /save|toan-bai/.test(path))).toEqual([]);
});

test("a split story is saved whole, as one page with its pictures in it", async ({ page }) => {
  await page.goto(`${seed.url}trang/2/`);
  const { name, text } = await savePage(page);
  expect(name).toBe(`${slug}.html`);
  expect(text).toMatch(/^<!doctype html>\n<html lang="vi">/);
  expect(text.match(/<img[^>]* src="data:image\/jpeg;base64,/g)).toHaveLength(2);
  expect(text).toContain("Nguồn: ");
  expect(text).toMatch(/Lưu ngày \d{1,2}\/\d{1,2}\/\d{4}/);
  expect(text).toContain("Ủy ban nhân dân thị xã Hoàng Mai, tỉnh Nghệ An");
  expect(text).not.toMatch(/<script|<source|srcset|<form|class="tools"|class="pager"|[hH]ref="\//);
});

test("what was saved opens from the disk without a network: pictures, style, links to the site", async ({
  page,
  browser,
}) => {
  await page.goto(seed.url);
  const { path } = await savePage(page);
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-saved-"));
  const file = join(folder, "bai.html");
  await copyFile(path, file);
  const context = await browser.newContext({ offline: true });
  try {
    const copy = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    copy.on("request", (request) => void asked.push(request.url().slice(0, 5)));
    copy.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await copy.goto(pathToFileURL(file).href);
    expect(await copy.locator("h1").textContent()).toBe(seed.title);
    expect(await copy.title()).toBe(seed.title);
    const widths = await copy
      .locator("img")
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
    expect(widths.every((width) => width > 0)).toBe(true);
    expect(await copy.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
    expect(asked.filter((scheme) => scheme.startsWith("http"))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    const source = copy.getByRole("link", { name: "toan-bai" });
    expect(await source.getAttribute("href")).toBe(`${new URL(page.url()).origin}${seed.url}toan-bai/`);
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
});

test("a text is saved for any editor: mark of UTF-8, lines of Windows, title, agency, address, date", async ({
  page,
}) => {
  await page.goto(seed.url);
  const { name, text } = await saveText(page);
  expect(name).toBe(`${slug}.txt`);
  expect(
    text.startsWith("\uFEFFỦy ban nhân dân thị xã Hoàng Mai, tỉnh Nghệ An\r\n\r\nGIẢI PHÁP NÂNG CAO"),
  ).toBe(true);
  expect(text).toContain("(05/12/2018 07:56 AM)");
  expect(text).toContain("Bồi dưỡng, rèn giũa đội ngũ bí thư chi bộ");
  expect(text).toContain("[Ảnh: Hội nghị học tập");
  expect(text).toMatch(/Nguồn: http.*toan-bai\/\r\n\r\nLưu ngày \d{1,2}\/\d{1,2}\/\d{4}\r\n$/);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text).not.toMatch(/Chia sẻ|Đầu trang|Trang 1\/2/);
});

test("tables and lists stay readable in a text", async ({ page }) => {
  await page.goto(calendar);
  const { text } = await saveText(page);
  expect(text).toContain(
    "\r\n- Ngày: Thứ Hai, 05/3; Giờ: 07:30; Nội dung: Chào cờ đầu tuần; Địa điểm: Sân trụ sở\r\n- Giờ: 08:00; Nội dung: Thường trực Thị ủy: giao ban; Địa điểm: Phòng họp Thị ủy\r\n",
  );
  await page.goto("/tin-tuc-su-kien/dang-ky-khai-sinh-trong-60-ngay/");
  expect((await saveText(page)).text).toMatch(/\r\n1\. Tờ khai [^\r]*\r\n2\. Giấy chứng sinh [^\r]*\r\n3\. /);
});

test("a picture that does not come leaves its description, and the rest is saved", async ({ page, log }) => {
  log.forgiven = /Failed to load resource|ERR_FAILED/;
  await page.goto(seed.url);
  await page.route("**/*.jpeg", (route) => route.abort());
  const { text } = await savePage(page);
  expect(text).not.toContain("src=");
  expect(text).toMatch(/<img [^>]*alt="[^"]+"/);
  expect(text).toContain(seed.title);
});
