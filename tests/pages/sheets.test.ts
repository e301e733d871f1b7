import { expect, test } from "vitest";
import { Sheets } from "../../scripts/pages/sheets.ts";

const page = "body{color:#000}".repeat(50);
const styles = { page, search: `${page}dialog{margin:0}`, home: `${page}main{margin:0}` };
const none = { page: "", search: "", home: "" };
const sheets = new Sheets(styles);

test.each([
  ["with a sheet", ({ page }: typeof styles) => `<title>Đường</title><style>${page}</style><p>Chữ</p>`],
  ["with another, of which the first is a part", ({ search }) => `<style>${search}</style>`],
  ["that begins with its sheet", ({ page }) => page],
  ["with none", () => "<title>Chuyển trang</title>"],
  ["of nothing", () => ""],
  ["longer than all before", ({ home }) => `<style>${home}</style>${"đồng ".repeat(100_000)}`],
  ["with half a letter", ({ page }) => `<style>${page}</style>\ud83d`],
])("a page %s is kept without it and comes back whole", (_, render) => {
  const kept = sheets.keep(render(sheets.marks));
  expect(kept.length).toBe(5 + Buffer.byteLength(render(none)));
  expect(sheets.with(kept)).toEqual(Buffer.from(render(styles)));
});

test("a kept page stays as it is when the next is kept", () => {
  const first = sheets.keep("<p>một</p>");
  sheets.keep("<p>hai</p>");
  expect(sheets.with(first).toString()).toBe("<p>một</p>");
});
