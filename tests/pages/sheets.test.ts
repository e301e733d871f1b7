import { expect, test } from "vitest";
import { Sheets } from "../../scripts/pages/sheets.ts";

const usual = "body{color:#000}".repeat(50);
const search = `${usual}dialog{margin:0}`;
const sheets = new Sheets({ search, usual } as never);

test.each([
  ["with a sheet", `<title>Đường</title><style>${usual}</style><p>Chữ</p>`, usual.length],
  ["with another, of which the first is a part", `<style>${search}</style>`, search.length],
  ["that begins with its sheet", usual, usual.length],
  ["with none", "<title>Chuyển trang</title>", 0],
  ["of nothing", "", 0],
])("a page %s is kept without it and comes back whole", (_, text, less) => {
  const page = Buffer.from(text);
  const kept = sheets.without(page);
  expect(kept.length).toBeLessThanOrEqual(page.length - less + 5);
  expect(sheets.with(kept).toString()).toBe(text);
});
