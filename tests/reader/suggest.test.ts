import { expect, test } from "vitest";
import { nearest, suggestion } from "../../scripts/reader/suggest.ts";

const keys = ["title", "date", "author", "summary", "attachments"];

test.each([
  ["title", "title"],
  ["tille", "title"],
  ["Title", "title"],
  ["títle", "title"],
  ["dat", "date"],
  ["sumary", "summary"],
  ["attachment", "attachments"],
  ["tilte", "title"],
  ["daet", "date"],
  ["dot", undefined],
  ["x", undefined],
  ["permalink", undefined],
  ["", undefined],
])("“%s” most likely means %s", (word, known) => {
  expect(nearest(word, keys)).toBe(known);
});

test("accents do not count as distance", () => {
  expect(nearest("duong", ["dung", "đường"])).toBe("đường");
});

test("of two equally near words the first known is offered", () => {
  expect(nearest("anh-3.jpg", ["anh-1.jpg", "anh-2.jpg"])).toBe("anh-1.jpg");
});

test("a near word is offered, else the whole list", () => {
  expect(suggestion("tille", keys)).toBe("Ý anh/chị là “title”?");
  expect(suggestion("permalink", keys)).toBe("Dùng một trong: title, date, author, summary, attachments.");
});
