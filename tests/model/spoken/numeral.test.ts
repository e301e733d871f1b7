import { describe, expect, test } from "vitest";
import { decimal, digitByDigit, monthName, numeral } from "../../../scripts/model/spoken/numeral.ts";

describe("a whole number in words", () => {
  test.each([
    ["0", "không"],
    ["4", "bốn"],
    ["5", "năm"],
    ["007", "bảy"],
    ["10", "mười"],
    ["11", "mười một"],
    ["14", "mười bốn"],
    ["15", "mười lăm"],
    ["20", "hai mươi"],
    ["21", "hai mươi mốt"],
    ["24", "hai mươi tư"],
    ["25", "hai mươi lăm"],
    ["44", "bốn mươi tư"],
    ["51", "năm mươi mốt"],
    ["55", "năm mươi lăm"],
    ["100", "một trăm"],
    ["101", "một trăm linh một"],
    ["104", "một trăm linh bốn"],
    ["105", "một trăm linh năm"],
    ["110", "một trăm mười"],
    ["111", "một trăm mười một"],
    ["115", "một trăm mười lăm"],
    ["121", "một trăm hai mươi mốt"],
    ["1000", "một nghìn"],
    ["1005", "một nghìn không trăm linh năm"],
    ["1050", "một nghìn không trăm năm mươi"],
    ["1500", "một nghìn năm trăm"],
    ["2018", "hai nghìn không trăm mười tám"],
    ["10000", "mười nghìn"],
    ["10024", "mười nghìn không trăm hai mươi tư"],
    ["100000", "một trăm nghìn"],
    ["1000000", "một triệu"],
    ["1000001", "một triệu không trăm linh một"],
    ["1234567", "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"],
    ["1000000000", "một tỷ"],
    ["2050000000", "hai tỷ không trăm năm mươi triệu"],
    ["1000000000005", "một nghìn tỷ không trăm linh năm"],
  ])("%s: %s", (digits, words) => {
    expect(numeral(digits)).toBe(words);
  });

  test("every number up to 9,999 has words of its own", () => {
    const all = Array.from({ length: 10_000 }, (_, number) => numeral(String(number)));
    expect(new Set(all).size).toBe(10_000);
    expect(all.filter((words) => /\d|undefined|\s\s|^\s|\s$/.test(words))).toEqual([]);
  });
});

test.each([
  ["3", "5", "ba phẩy năm"],
  ["3", "25", "ba phẩy hai mươi lăm"],
  ["0", "05", "không phẩy không năm"],
  ["3", "1416", "ba phẩy một bốn một sáu"],
])("%s,%s: %s", (whole, part, words) => {
  expect(decimal(whole, part)).toBe(words);
});

test("telephone numbers and months", () => {
  expect(digitByDigit("113")).toBe("một một ba");
  expect([monthName("3"), monthName("04"), monthName("12")]).toEqual(["ba", "tư", "mười hai"]);
});
