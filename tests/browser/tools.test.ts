import { expect } from "vitest";
import { bothSides, seed } from "./sides.ts";
import { overflow, test } from "./visit.ts";

const address = `https://hoangmai.example${seed.url}toan-bai/`;

test.describe.each(bothSides)("the tools of an article, %s", (_, javaScript) => {
  test.override("javaScript", javaScript);

  test("pass it on by plain links", async ({ page }) => {
    await page.goto(seed.url);
    await page.locator("summary", { hasText: "Chia sẻ" }).click();
    const links = page.locator(".tools details[open] a");
    expect(await links.allTextContents()).toEqual(["Zalo", "Facebook", "Thư điện tử"]);
    const [zalo, facebook, mail] = (
      await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
    ).map((href) => new URL(href));
    expect(zalo?.origin).toBe("https://button-share.zalo.me");
    expect(JSON.parse(atob(zalo?.searchParams.get("d") ?? ""))).toEqual({ url: address });
    expect(facebook?.searchParams.get("u")).toBe(address);
    expect([mail?.protocol, mail?.searchParams.get("subject"), mail?.searchParams.get("body")]).toEqual([
      "mailto:",
      seed.title,
      address,
    ]);
    expect(
      await links.first().evaluate((link) => link.getBoundingClientRect().height),
    ).toBeGreaterThanOrEqual(44);
  });

  test("report an error with address and title filled in", async ({ page }) => {
    await page.goto(seed.url);
    const link = page.locator(".tools").getByRole("link", { name: "Báo lỗi" });
    const { pathname, searchParams } = new URL((await link.getAttribute("href")) ?? "");
    expect(pathname).toBe("banbientap@hoangmai.example");
    expect(searchParams.get("subject")).toBe(`Báo lỗi: ${seed.title}`);
    expect(searchParams.get("body")).toContain(`https://hoangmai.example${seed.url}\r\n`);
  });

  test("show nothing that would not answer", async ({ page }) => {
    await page.goto(seed.url);
    const bar = page.locator(".tools");
    const names = () =>
      bar
        .locator("> *")
        .evaluateAll((all) =>
          all
            .filter((one) => (one as HTMLElement).checkVisibility({ visibilityProperty: true }))
            .map((one) => one.firstElementChild?.textContent ?? one.textContent),
        );
    const always = ["Chia sẻ", "Báo lỗi"];
    // No voice on the tests' machine, so nothing is read aloud.
    await expect.poll(names).toEqual(javaScript ? ["Chia sẻ", "In, lưu", "Cỡ chữ, màu", "Báo lỗi"] : always);
  });

  test("tell how far a split story is read", async ({ page }) => {
    await page.goto(`${seed.url}trang/2/`);
    const bar = page.getByRole("progressbar", { name: "Đang ở trang" });
    expect(
      await bar.evaluate((one) => [(one as HTMLProgressElement).value, (one as HTMLProgressElement).max]),
    ).toEqual([2, 2]);
    expect((await page.locator(".story").textContent())?.trim()).toBe("Trang 2/2 · Xem toàn bài");
  });

  test.for([320, 1280])("fit at %d px, open and closed", async (width, { page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(seed.url);
    for (const summary of await page.locator(".tools summary:visible").all()) await summary.click();
    expect(await overflow(page)).toBe(0);
    const low = await page
      .locator(".tools :is(a, button, summary, select):visible")
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent),
      );
    expect(low).toEqual([]);
  });
});

test("the address is copied, and the reader is told so", async ({ page, browser: _ }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${seed.url}#noi-dung`);
  await page.locator("summary", { hasText: "Chia sẻ" }).click();
  await page.getByRole("button", { name: "Chép địa chỉ" }).click();
  await expect.poll(() => page.getByRole("status").textContent()).toBe("Đã chép địa chỉ bài.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url().replace("#noi-dung", ""));
});

test("where nothing can be copied, the address is shown", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto(seed.url);
  await page.locator("summary", { hasText: "Chia sẻ" }).click();
  await page.getByRole("button", { name: "Chép địa chỉ" }).click();
  await expect.poll(() => page.getByRole("status").textContent()).toContain(page.url());
});

test("the device's own list of apps is offered where there is one", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (what: ShareData) => {
        document.title = `đã gửi ${what.url}`;
        return Promise.resolve();
      },
    });
  });
  await page.goto(seed.url);
  await page.locator("summary", { hasText: "Chia sẻ" }).click();
  await page.getByRole("button", { name: "Ứng dụng khác" }).click();
  await expect.poll(() => page.title()).toBe(`đã gửi ${page.url()}`);
});

test("printing is asked of the browser", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = "đang in";
    };
  });
  await page.goto(seed.url);
  await page.locator("summary", { hasText: "In, lưu" }).click();
  await page.getByRole("button", { name: "In bài" }).click();
  await expect.poll(() => page.title()).toBe("đang in");
});

test("a part that does not come is told of", async ({ page, log }) => {
  log.forgiven = /Failed to load resource|ERR_FAILED/;
  await page.goto(seed.url);
  await page.route("**/assets/save-*.js", (route) => route.abort());
  await page.locator("summary", { hasText: "In, lưu" }).click();
  await page.getByRole("button", { name: "Lưu chữ (.txt)" }).click();
  await expect.poll(() => page.getByRole("status").textContent()).toBe("Chưa làm được. Mời thử lại.");
});
