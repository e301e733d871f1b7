import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { article, SITE } from "./preview-content.ts";
import { startPreview } from "./preview-process.ts";
import { test } from "./visit.ts";

const room = await mkdtemp(join(tmpdir(), "cong-tin-xem-thu-"));
const content = join(room, "content");
const write = (name: string, text: string) => writeFile(join(content, "thong-bao", name), text);
await mkdir(join(content, "thong-bao"), { recursive: true });
await writeFile(join(content, "site.yaml"), SITE);
await write("hop-to.md", article("Họp lúc bảy giờ."));
await write("nhap.md", article("Chưa xong.", { title: "Bài đang viết", extra: "draft: true\n" }));
await write("tet.md", article("Chúc mừng năm mới.", { title: "Lời chúc Tết", date: "06/02/2027 00:00" }));

const preview = await startPreview(content, room, "2026-11-23T09:00:00+07:00");

afterAll(async () => {
  await preview.stop();
  await rm(room, { recursive: true, force: true });
});

test.override("origin", { scope: "file" }, () => preview.origin);

const prose = (page: Page) => page.locator(".prose").innerText({ timeout: 2_000 });
const patience = { timeout: 20_000, interval: 100 };

test.describe("without JavaScript", () => {
  test.override("javaScript", false);

  test("the preview can be read all the same", async ({ page }) => {
    await page.goto("/thong-bao/hop-to/");
    expect(await prose(page)).toBe("Họp lúc bảy giờ.");
  });
});

test("the search finds what the preview holds", async ({ page }) => {
  await page.goto("/tim-kiem/?q=nam+moi");
  await page.getByRole("link", { name: "Lời chúc Tết" }).waitFor({ timeout: 20_000 });
});

test("an open page shows an edit by itself", async ({ page }) => {
  await write("hop-to.md", article("Họp lúc bảy giờ."));
  await served(page, "/thong-bao/hop-to/", "Họp lúc bảy giờ.");
  await open(page, "/thong-bao/hop-to/");
  await write("hop-to.md", article("Họp lúc tám giờ."));
  await expect.poll(() => prose(page), patience).toBe("Họp lúc tám giờ.");
});

test("a page opened while an edit is on its way shows it in the end", async ({ page }) => {
  for (const text of ["Họp ở nhà văn hoá.", "Họp ở trường học.", "Họp ở sân đình.", "Họp ở chợ."]) {
    await write("hop-to.md", article(text));
    await page.goto("/thong-bao/hop-to/");
    await expect.poll(() => prose(page), { timeout: 5_000 }).toBe(text);
  }
});

test("a link is followed though the page it stands on is out of date by then", async ({ page }) => {
  const other = await page.context().newPage();
  await open(other, "/thong-bao/");
  await open(page, "/thong-bao/");
  await page.route("**/thong-bao/hop-to/", async (route) => {
    await write("don.md", article("Sáng Chủ nhật.", { title: "Dọn đường" }));
    // Both are told at once: what one shows now, the other knows of.
    await other.getByRole("main").getByRole("link", { name: "Dọn đường" }).waitFor({ timeout: 20_000 });
    await route.continue();
  });
  await page.getByRole("main").getByRole("link", { name: "Họp tổ dân phố" }).click({ noWaitAfter: true });
  await page.waitForURL("**/thong-bao/hop-to/", { timeout: 30_000 });
  await rm(join(content, "thong-bao", "don.md"));
});

test("a mistake lies over the last good page with what to do about it, and goes when it is mended", async ({
  page,
}) => {
  await write("hop-to.md", article("Họp lúc chín giờ."));
  await served(page, "/thong-bao/hop-to/", "Họp lúc chín giờ.");
  await open(page, "/thong-bao/hop-to/");
  await write("hop-to.md", article("Họp lúc mười giờ.", { date: "30/02/2026 19:30" }));
  const problems = page.getByRole("alert");
  await problems.waitFor({ timeout: 20_000 });
  expect(await problems.innerText()).toMatch(/Nội dung có 1 chỗ phải sửa; đây vẫn là trang tốt gần nhất\./);
  expect(await problems.innerText()).toMatch(/thong-bao\/hop-to\.md:3:\d+ — .*30\/02\/2026.* Sửa: /s);
  expect(await prose(page)).toBe("Họp lúc chín giờ.");
  await write("hop-to.md", article("Họp lúc mười một giờ."));
  await expect.poll(() => prose(page), patience).toBe("Họp lúc mười một giờ.");
  expect(await problems.count()).toBe(0);
});

test("a page opened while there is a mistake shows it too", async ({ page }) => {
  await write("hop-to.md", article("Họp.", { extra: "tagz: [Họp]\n" }));
  await page.goto("/thong-bao/");
  const problems = page.getByRole("alert");
  await problems.waitFor({ timeout: 20_000 });
  expect(await problems.innerText()).toContain("tagz");
  await write("hop-to.md", article("Họp."));
  await problems.waitFor({ state: "detached", timeout: 20_000 });
});

test("a new article appears in an open list, and goes when its file goes", async ({ page }) => {
  const link = page.locator("main").getByRole("link", { name: "Lịch tiêm phòng" });
  await open(page, "/thong-bao/");
  expect(await link.count()).toBe(0);
  await write("tiem.md", article("Thứ Năm.", { title: "Lịch tiêm phòng" }));
  await link.waitFor({ timeout: 20_000 });
  await rm(join(content, "thong-bao", "tiem.md"));
  await link.waitFor({ state: "detached", timeout: 20_000 });
});

test("a draft shows, and says that nobody else sees it", async ({ page }) => {
  await page.goto("/thong-bao/nhap/");
  expect(await page.getByRole("note").innerText()).toBe(
    "Bản nháp: bài này chỉ thấy khi xem thử, chưa có trong bản phát hành.",
  );
});

test("an article of a later day shows, and says when it will be published", async ({ page }) => {
  await page.goto("/thong-bao/tet/");
  expect(await page.getByRole("note").innerText()).toBe(
    "Chờ đăng: bài này chỉ thấy khi xem thử, đến 06/02/2027 12:00 AM mới được đăng.",
  );
});

/** Opens a page and waits until it is told of changes. */
async function open(page: Page, url: string): Promise<void> {
  const told = page.waitForResponse(/\/__xem-thu\?/);
  await page.goto(url);
  await told;
}

/** Waits until the preview has caught up with an edit. */
async function served(page: Page, url: string, text: string): Promise<void> {
  await expect.poll(async () => (await page.request.get(url)).text(), patience).toContain(text);
}
