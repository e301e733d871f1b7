import { describe, expect, test } from "vitest";
import type { SearchRecord } from "../../../scripts/model/search.ts";
import { documentOf } from "./document.ts";
import {
  type Grade,
  gradeAuthor,
  gradeBarless,
  gradeFar,
  gradeMisspelt,
  gradeNumber,
  gradePhrase,
  gradePrefix,
  gradeQuoted,
} from "./grade.ts";

const nowhere: SearchRecord = {
  url: "/tin/bai/",
  title: "",
  text: "",
  textKey: "",
  section: "Tin",
  author: "",
  tags: [],
  year: 2020,
  time: 0,
  shownDate: "",
  kind: "",
  picture: undefined,
};
const grade = (by: Grade, typed: string, about: Partial<SearchRecord>): number =>
  by(typed, documentOf({ ...nowhere, ...about }));

describe("a phrase", () => {
  test.each<[string, number, Partial<SearchRecord>]>([
    ["Đảng uỷ xã", 3, { title: "Họp Đảng uỷ xã An Thịnh" }],
    ["đảng ủy xã", 3, { title: "Họp ĐẢNG UỶ XÃ An Thịnh" }],
    ["Đảng uỷ xã".normalize("NFD"), 3, { title: "Họp Đảng uỷ xã" }],
    ["Đảng uỷ xã", 3, { title: "Họp Đảng uỷ xã".normalize("NFD") }],
    ["Đảng uỷ xã", 2, { text: "Ngày ấy, Đảng uỷ: xã họp." }],
    ["Đảng uỷ xã", 1.5, { title: "Dạng ủy xà" }],
    ["Đảng uỷ xã", 1, { text: "Dạng ủy xà" }],
    ["Đảng uỷ xã", 2, { title: "dang uy xa", text: "Đảng uỷ xã" }],
    ["dang uy xa", 3, { title: "Họp Đảng uỷ xã" }],
    ["dang uy xa", 2, { text: "Dạng ủy xà" }],
    ["Đảng uỷ xã", 1, { title: "Xã có Đảng uỷ" }],
    ["Đảng uỷ xã", 0.5, { title: "Xạ co Dàng uy" }],
    ["Đảng uỷ xã", 0, { text: "Xã có Đảng uỷ" }],
    ["Đảng uỷ xã", 0, { title: "Họp Đảng uỷ", text: "xã An Thịnh" }],
    ["mã", 3, { title: "Mã số" }],
    ["mã", 1.5, { title: "Mạ non" }],
    ["mã", 0, { title: "Mãi mãi" }],
  ])("“%s” earns %d", (typed, earned, about) => {
    expect(grade(gradePhrase, typed, about)).toBe(earned);
  });
});

describe("with d for đ", () => {
  test.each<[string, number, Partial<SearchRecord>]>([
    ["dảng uỷ", 3, { title: "Đảng ủy" }],
    ["dảng uỷ", 2, { text: "Đảng uỷ" }],
    ["dảng uỷ", 1.5, { title: "Dạng uỷ" }],
  ])("“%s” earns %d", (typed, earned, about) => {
    expect(grade(gradeBarless, typed, about)).toBe(earned);
  });
});

test("in quotes, words apart earn nothing", () => {
  expect(grade(gradeQuoted, '"Đảng uỷ xã"', { text: "Đảng uỷ xã" })).toBe(2);
  expect(grade(gradeQuoted, '"Đảng uỷ xã"', { title: "Xã có Đảng uỷ" })).toBe(0);
});

describe("a word not yet finished", () => {
  test.each<[string, number, Partial<SearchRecord>]>([
    ["đăng ký khai sin", 3, { title: "Đăng ký khai sinh" }],
    ["đăng ký khai", 3, { title: "Đăng ký khai sinh" }],
    ["dang ky khai sin", 2, { text: "Đăng ký khai sinh" }],
    ["đăng ký khai sin", 1.5, { title: "Dâng kỳ khai sính" }],
    ["ăng ký khai sin", 0, { title: "Đăng ký khai sinh" }],
  ])("“%s” earns %d", (typed, earned, about) => {
    expect(grade(gradePrefix, typed, about)).toBe(earned);
  });
});

describe("one letter wrong", () => {
  test.each<[string, number, Partial<SearchRecord>]>([
    ["nghị quyt trung ương", 3, { title: "Nghị quyết Trung ương 6" }],
    ["nghi quyte trung uong", 3, { title: "Nghị quyết Trung ương 6" }],
    ["nghi quyeet trung uong", 2, { text: "Theo nghị quyết trung ương" }],
    ["nghị quyt trung ương", 1.5, { title: "Nghỉ quyết trung ương" }],
    ["nghi quyt trung tam", 0, { title: "Nghị quyết trung ương" }],
    ["nghi quyet trung uong", 0, { title: "Nghị quyết trung ương" }],
  ])("“%s” earns %d", (typed, earned, about) => {
    expect(grade(gradeMisspelt, typed, about)).toBe(earned);
  });
});

describe("an official number", () => {
  test.each<[string, number, Partial<SearchRecord>]>([
    ["1234/QĐ-UBND", 3, { title: "Quyết định số 1234/QĐ-UBND" }],
    ["1234 qd ubnd", 2, { text: "Quyết định 1234/QĐ-UBND." }],
    ["1234-qd-ubnd", 2, { text: "Quyết định 1234/QĐ-UBND." }],
    ["123/QĐ-UBND", 0, { text: "Quyết định 1234/QĐ-UBND và 123/KH-UBND." }],
  ])("“%s” earns %d", (typed, earned, about) => {
    expect(grade(gradeNumber, typed, about)).toBe(earned);
  });
});

describe("a person", () => {
  test.each<[string, number, Partial<SearchRecord>]>([
    ["do thi thuy", 3, { author: "Đỗ Thị Thuỷ" }],
    ["thi thuy", 3, { author: "Đỗ Thị Thuỷ" }],
    ["do thi thuy", 3, { title: "Gặp chị Đỗ Thị Thúy" }],
    ["do thi thuy", 2, { text: "Chị Đỗ Thị Thuý kể" }],
    ["do thi thuy", 0, { author: "Đỗ Thị Hà", text: "Thuỷ" }],
  ])("“%s” earns %d", (typed, earned, about) => {
    expect(grade(gradeAuthor, typed, about)).toBe(earned);
  });
});

describe("two words apart", () => {
  test.each<[string, number, Partial<SearchRecord>]>([
    ["hộ nghèo vốn vay", 3, { title: "Vốn vay tới tay hộ nghèo" }],
    ["ho ngheo von vay", 3, { title: "Vốn vay tới tay hộ nghèo" }],
    ["hộ nghèo vốn vay", 2, { text: "Cho hộ nghèo vốn vay." }],
    ["hộ nghèo vốn vay", 1, { title: "Vốn vay", text: "cho hộ nghèo" }],
    ["hộ nghèo vốn vay", 1.5, { title: "Vón vay của hộ nghẹo" }],
    ["hộ nghèo vốn vay", 0, { text: "hộ có vốn, nghèo thì vay" }],
    ["nghị quyết vốn vay", 0, { title: "Nghị", text: "quyết vốn vay" }],
  ])("“%s” earns %d", (typed, earned, about) => {
    expect(grade(gradeFar, typed, about)).toBe(earned);
  });
});
