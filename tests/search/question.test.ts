import { describe, expect, test } from "vitest";
import { parseQuestion } from "../../assets/scripts/search/engine/question.ts";
import { commonAbbreviations } from "../../scripts/model/abbreviation.ts";

const tokensOf = (text: string) => parseQuestion(text, commonAbbreviations).tokens;
const keysOf = (text: string) => tokensOf(text).map(({ keys }) => keys.join("|"));

describe("what is looked for", () => {
  test.each<[string, string[]]>([
    ["Đảng uỷ Hoàng Mai", ["dang", "uy", "hoang", "mai"]],
    ["  dang   uy  ", ["dang", "uy"]],
    ["Đảng uỷ".normalize("NFD"), ["dang", "uy"]],
    ["họp, bàn. làm!", ["hop", "ban", "lam"]],
    ["UBND", ["ubnd"]],
    ["uỷ ban nhân dân xã", ["ubnd", "xa"]],
    ["Ủy Ban Nhan Dan", ["ubnd"]],
    ["ủy ban mặt trận tổ quốc", ["ubmttq"]],
    ["kinh tế - xã hội", ["ktxh"]],
    ["KT-XH", ["ktxh"]],
    ["KTXH", ["ktxh"]],
    ["1234/QĐ-UBND", ["1234qdubnd"]],
    ["1234 qd ubnd", ["1234qdubnd"]],
    ["1234-qd-ubnd", ["1234qdubnd"]],
    ["quyết định 08/TB-VP", ["quyet", "dinh", "08tbvp|8tbvp"]],
    ["8/TB-VP", ["8tbvp|08tbvp"]],
    ["5/12/2018", ["05122018|5122018"]],
    ["05/03/2019", ["05032019|0532019|5032019|532019"]],
    ["covid-19", ["covid19"]],
    ["3,5 triệu", ["35", "trieu"]],
    ["tp.Vinh", ["tp", "vinh"]],
    ["", []],
    ['…?! - / " “', []],
    ["😀", []],
    ["<img onerror=alert(1)>", ["img", "onerror", "alert", "1"]],
  ])("%s", (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });
});

test.each<[string, number[]]>([
  ['"nghị quyết"', [1, 1]],
  ["“nghị quyết” trung ương", [1, 1, 0, 0]],
  ['"nghị quyết" "trung ương"', [1, 1, 3, 3]],
  ['"nghị quyết', [0, 0]],
  ['nghị "quyết', [0, 0]],
  ["«nghị quyết»", [1, 1]],
])("quotations of %s", (text, quotations) => {
  expect(tokensOf(text).map(({ quotation }) => quotation)).toEqual(quotations);
});

test.each([
  ["hoá đơn", true],
  ["hoa don", false],
  ["đi", true],
  ["1234/QĐ-UBND", false],
])("whether accents were typed: %s", (text, accented) => {
  expect(parseQuestion(text, []).accented).toBe(accented);
});

test("spellings are compared in one tone style", () => {
  expect(tokensOf("hóa ủy").map(({ spelling }) => spelling)).toEqual(["hoá", "uỷ"]);
});

test("what is too long is cut, and that is said", () => {
  const question = parseQuestion("một hai ba bốn năm sáu bảy tám chín mười mười một mười hai", []);
  expect(question).toMatchObject({ cut: true, tokens: { length: 12 } });
  expect(parseQuestion("a".repeat(10_000), []).tokens).toHaveLength(1);
});
