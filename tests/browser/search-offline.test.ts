import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answered, ask } from "./results.ts";
import { test } from "./visit.ts";

/** What the browser writes of a file it cannot have; any other complaint still counts. */
const lostFile = /^console: Failed to load resource: net::ERR/;

const SENTENCE = "Chưa tải được dữ liệu tìm kiếm. Mời kiểm tra kết nối mạng rồi thử lại.";

/** Any sentence that ends a search, right or wrong. */
const told = /^(?!$|Đang tìm)/;

/** The files of the index in the order a search asks for them; the network may fail before any of them. */
const parts = [
  ["the list of files", "cong-tin.json"],
  ["the articles' names", ".pf_list"],
  ["the filter", ".pf_filter"],
  ["the words", ".pf_index"],
  ["the articles found", ".pf_fragment"],
] as const;

test.describe.each(parts)("a network that fails before %s", (_, part) => {
  test("is told to the visitor, in words that help", async ({ page, log }) => {
    log.forgiven = lostFile;
    await cut(page, part);
    await page.goto("/tim-kiem/?q=nuoc&nam=2018");
    expect((await answered(page, told)).status).toBe(SENTENCE);
  });

  test("is forgotten when it is back and the question is asked again", async ({ page, log }) => {
    log.forgiven = lostFile;
    await cut(page, part);
    await page.goto("/tim-kiem/?q=nuoc&nam=2018");
    await answered(page, told);
    await page.unrouteAll();
    await ask(page, "nuoc");
    await answered(page);
  });
});

test("a network that fails before the list of words, asked for by a slip, is told too", async ({
  page,
  log,
}) => {
  log.forgiven = lostFile;
  await cut(page, ".pf_list");
  await page.goto("/tim-kiem/?q=nghi+quyt");
  expect((await answered(page, told)).status).toBe(SENTENCE);
});

test("a network that goes between two searches is told", async ({ page, log }) => {
  log.forgiven = lostFile;
  await page.goto("/tim-kiem/?q=dang+uy");
  await answered(page);
  await page.context().setOffline(true);
  await ask(page, "nuoc");
  expect((await answered(page, told)).status).toBe(SENTENCE);
});

async function cut(page: Page, part: string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.startsWith("/pagefind/") && pathname.includes(part),
    (route) => route.abort(),
  );
}
