import { describe, expect, test } from "vitest";
import { matching, readOffers } from "../../assets/scripts/search/suggest.ts";

const list = [
  ["title", "Phân biệt các loại văn bản thường gặp"],
  ["title", "Văn hoá của một vùng cửa biển"],
  ["title", "Quyết định số 1234/QĐ-UBND về chợ Hôm"],
  ["number", "1234/QĐ-UBND"],
  ["number", "05-NQ/TU"],
  ["tag", "Đảng uỷ"],
  ["tag", "Đọc văn"],
  ["tag", "Văn hoá"],
  ["section", "Văn bản chỉ đạo điều hành"],
  ["section", "Tin tức sự kiện"],
] as const;
const offers = readOffers(JSON.stringify(list.map(([kind, text]) => ({ kind, text, url: "/" }))));
const offered = (typed: string) => matching(offers, typed).map(({ text }) => text);

describe("typed, then offered", () => {
  test.each([
    ["dang uy", ["Đảng uỷ"]],
    ["Đảng ủy", ["Đảng uỷ"]],
    ["đảng uỷ".normalize("NFD"), ["Đảng uỷ"]],
    ["uy dan", ["Đảng uỷ"]],
    ["VAN HOA", ["Văn hoá", "Văn hoá của một vùng cửa biển"]],
    ["văn hóa", ["Văn hoá", "Văn hoá của một vùng cửa biển"]],
    ["van ba", ["Văn bản chỉ đạo điều hành", "Phân biệt các loại văn bản thường gặp"]],
    ["1234", ["1234/QĐ-UBND", "Quyết định số 1234/QĐ-UBND về chợ Hôm"]],
    ["1234 qd", ["1234/QĐ-UBND", "Quyết định số 1234/QĐ-UBND về chợ Hôm"]],
    ["1234-qd-ub", ["1234/QĐ-UBND", "Quyết định số 1234/QĐ-UBND về chợ Hôm"]],
    ["5-nq", []],
    ["05-nq", ["05-NQ/TU"]],
    ["an", []],
    ["van x", []],
    ["", []],
    ["  ", []],
    ["!?", []],
    ["😀", []],
    ["<img src=x>", []],
    ["__proto__", []],
  ])("%j", (typed, texts) => {
    expect(offered(typed)).toEqual(texts);
  });
});

test("sections come before tags, numbers and titles, and what begins as typed before what does not", () => {
  expect(offered("van")).toEqual([
    "Văn bản chỉ đạo điều hành",
    "Văn hoá",
    "Đọc văn",
    "Văn hoá của một vùng cửa biển",
    "Phân biệt các loại văn bản thường gặp",
  ]);
});

test("at most eight are offered", () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ kind: "title", text: `Bài ${at}`, url: "/" }));
  expect(matching(readOffers(JSON.stringify(many)), "bai")).toHaveLength(8);
});
