import { describe, expect, test } from "vitest";
import {
  numberKey,
  numberLength,
  officialNumbers,
  writtenNumber,
} from "../../scripts/model/official-number.ts";
import { fold } from "../../scripts/model/vietnamese.ts";

describe("numbers in a text", () => {
  test.each([
    ["Căn cứ Quyết định số 1234/QĐ-UBND ngày 5/12/2018.", ["1234/QĐ-UBND"]],
    ["Nghị quyết 57/2024/NQ-HĐND và Nghị quyết số 47/NQ-CP;", ["57/2024/NQ-HĐND", "47/NQ-CP"]],
    ["Chỉ thị 05-CT/TW của Bộ Chính trị", ["05-CT/TW"]],
    ["(số 12a/TB-VP)", ["12a/TB-VP"]],
    ["số 1234 / QĐ-UBND", ["1234 / QĐ-UBND"]],
    ["12/QĐ-UBND,13/QĐ-UBND 14/NQ", ["12/QĐ-UBND", "13/QĐ-UBND", "14/NQ"]],
    ["1.234/QĐ-UBND, A12/QĐ", ["234/QĐ-UBND"]],
    ["ngày 05/12/2018, tuần 13/5 đến 17/5", []],
    ["tỉ số 2/3, 24/7, km12/H3", []],
    ["", []],
  ])("%s", (text, numbers) => {
    expect(officialNumbers(text)).toEqual(numbers);
  });
});

test.each([
  ["1234/QĐ-UBND", "1234qdubnd"],
  ["1234 qd ubnd", "1234qdubnd"],
  ["1234-qd-ubnd", "1234qdubnd"],
  ["1234/QĐ-UBND".normalize("NFD"), "1234qdubnd"],
  ["57/2024/NQ-HĐND", "572024nqhdnd"],
])("%s has the key %s", (number, key) => {
  expect(numberKey(number)).toBe(key);
});

describe("how many words make up a number", () => {
  test.each([
    ["1234/QĐ-UBND", 1],
    ["1234/qd-ubnd ngày 5/12", 1],
    ["1234-qd-ubnd", 1],
    ["1234 qd ubnd", 3],
    ["1234 qđ-ubnd về việc", 2],
    ["1234/qd ubnd", 2],
    ["57 2024 nq hdnd", 4],
    ["57/2024 nq hđnd", 3],
    ["282 ttr bcd", 3],
    ["05 ct tw", 3],
    ["12 tt", 0],
    ["12 tháng 5", 0],
    ["05/12/2018", 0],
    ["khóa 12", 0],
    ["1234", 0],
    ["", 0],
  ])("“%s”: %d", (text, length) => {
    expect(numberLength(fold(text).split(" "))).toBe(length);
  });
});

test.each([
  ["1236 qd ubnd", "1236/QĐ-UBND"],
  ["1236/qđ-ubnd", "1236/QĐ-UBND"],
  ["57 2024 nq hdnd", "57/2024/NQ-HĐND"],
  ["8-tb-vp", "8/TB-VP"],
  ["24/nd-cp", "24/NĐ-CP"],
])("%s is written %s", (typed, written) => {
  expect(writtenNumber(typed)).toBe(written);
});
