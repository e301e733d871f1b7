import fc from "fast-check";
import { expect, test } from "vitest";
import {
  abbreviationKey,
  capitalsOf,
  commonAbbreviations,
  fullFormFinder,
  standsIn,
} from "../../scripts/model/abbreviation.ts";
import { foldedWords } from "../../scripts/model/vietnamese.ts";

test("no short form stands for two things, and none is a syllable people look for", () => {
  const keys = commonAbbreviations.map(abbreviationKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => key.length < 3)).toEqual([]);
});

test("no two short forms are for the same words", () => {
  const full = commonAbbreviations.map((one) => foldedWords(one.full).join(" "));
  expect(new Set(full).size).toBe(full.length);
});

test.each([
  ["Ủy ban nhân dân xã", "Ủy ban nhân dân"],
  ["UỶ BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN"],
  ["phát triển kinh tế – xã hội", "kinh tế – xã hội"],
  ["cán bộ, công chức, viên chức", "cán bộ, công chức, viên chức"],
  ["hội đồng nhân dân.", "hội đồng nhân dân"],
  ["trình Ủy ban nhân dân, hội đồng nhân dân", "Ủy ban nhân dân", "hội đồng nhân dân"],
  ["xỦy ban nhân dân hội đồng nhân dân", "hội đồng nhân dân"],
  // A capital that is two letters as a small one.
  ["İ: Uỷ ban nhân dân", "Uỷ ban nhân dân"],
])("“%s” writes out “%s”", (text, ...full) => {
  const found = fullFormFinder(commonAbbreviations)(text);
  expect(found.map(({ form }) => form)).toEqual(full);
  expect(found.map(({ end, form }) => text.slice(end - form.length, end))).toEqual(full);
});

test("a form that begins within a word does not hide the one that begins within it", () => {
  const find = fullFormFinder([
    { short: "ABC", full: "a bc d" },
    { short: "BCE", full: "bc d e" },
  ]);
  expect(find("xa bc d e").map(({ form }) => form)).toEqual(["bc d e"]);
  expect(find("𝐀a bc d e").map(({ form }) => form)).toEqual(["bc d e"]);
  expect(find("a bc d e").map(({ form }) => form)).toEqual(["a bc d"]);
});

test.each(["uy ban nhan dan", "ủy ban nhân dânn", "Ủy ban Mặt trận", ""])("“%s” writes none out", (text) => {
  expect(fullFormFinder(commonAbbreviations)(text)).toEqual([]);
  expect(fullFormFinder([])(text)).toEqual([]);
});

test("a short form is found in the capitals of a text where it stands in the text, and nowhere else", () => {
  const letters = (...of: string[]) => fc.string({ unit: fc.constantFrom(...of), maxLength: 12 });
  const texts = letters("Đ", "U", "b", " ", "\u00a0", "\n", "-", ",");
  fc.assert(
    fc.property(texts, letters("Đ", "U", "b", "-", " "), (text, short) => {
      const found = standsIn({ short, full: "" }, { text, capitals: capitalsOf(text) });
      expect(found).toBe(text.includes(short));
    }),
    { numRuns: 2000 },
  );
});

test("a text whose capitals tell is not looked at", () => {
  const of = {
    capitals: capitalsOf("UBND xã, HĐND và Ban"),
    get text(): string {
      throw new Error("it was");
    },
  };
  expect(of.capitals).toBe("UBND HĐND");
  expect(standsIn({ short: "HĐND", full: "" }, of)).toBe(true);
  expect(standsIn({ short: "BQLDA", full: "" }, of)).toBe(false);
});
