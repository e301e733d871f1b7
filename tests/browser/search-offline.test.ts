import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answered, ask } from "./results.ts";
import { test } from "./visit.ts";

/** The browser and Pagefind both write of a file they cannot have; any other complaint still counts. */
const lostFile = /net::ERR|Failed to (?:load|fetch)|Pagefind/;

const SENTENCE = "Chưa tải được dữ liệu tìm kiếm. Mời kiểm tra kết nối mạng rồi thử lại.";

/** Any sentence that ends a search, right or wrong. */
const told = /^(?!$|Đang tìm)/;

/** The files of the index in the order a search asks for them; the network may fail before any of them. */
const parts = [
  ["the engine", "pagefind.js"],
  ["the list of languages", "pagefind-entry.json"],
  ["the words' directory", ".pf_meta"],
  ["the program", "wasm."],
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

test("without its helper thread the search still works", async ({ page, log }) => {
  log.forgiven = lostFile;
  await cut(page, "pagefind-worker.js");
  await page.goto("/tim-kiem/?q=dang+uy");
  await answered(page);
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
