import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonAbbreviations } from "../../scripts/model/abbreviation.ts";
import { fromIndex, hide, indexWriter, plain, reveal } from "../../scripts/model/index-text.ts";
import { tries } from "../property/settings.ts";
import { vietnameseText } from "../property/vietnamese.ts";

const write = indexWriter([...commonAbbreviations, { short: "BQLDA", full: "ban quản lý dự án" }]);

/** What the index makes words of: pieces between blanks, each cut at ASCII signs. */
const wordsOf = (text: string) =>
  write(text)
    .split(" ")
    .map((piece) => piece.split(/[!-/:-@[-`{-~]+/).filter(Boolean));

describe("the words the index makes of a text", () => {
  test.each([
    ["nghị quyết – trung ương", [["nghị"], ["quyết"], ["trung"], ["ương"]]],
    ["kinh tế - văn hoá", [["kinh"], ["tế"], ["văn"], ["hoá"]]],
    ["“Đảng” và ‘đoàn’…", [["Ḏảng"], ["và"], ["ḏoàn"]]],
    ["số 1234 / QĐ-UBND", [["số"], ["1234", "QḎ", "UBND"]]],
    ["Uỷ ban nhân dân, họp", [["Uỷ"], ["ban"], ["nhân"], ["dân", "ubnd"], ["họp"]]],
    ["Ủy ban nhân dân", [["Ủy"], ["ban"], ["nhân"], ["dân", "ubnd"]]],
    ["phát triển kinh tế – xã hội", [["phát"], ["triển"], ["kinh"], ["tế"], ["xã"], ["hội", "ktxh"]]],
    ["phát triển kinh tế, xã hội", [["phát"], ["triển"], ["kinh"], ["tế"], ["xã"], ["hội", "ktxh"]]],
    ["Ban quản lý dự án", [["Ban"], ["quản"], ["lý"], ["dự"], ["án", "bqlda"]]],
    ["thuỷ ban nhân dân", [["thuỷ"], ["ban"], ["nhân"], ["dân"]]],
    ["UBND thị xã", [["UBND"], ["thị"], ["xã"]]],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

test.each([
  "Nghị quyết – “Đảng uỷ” … ‘một’ — «hai»",
  "số 1234 / QĐ-UBND và 5/12 / tuần",
  "Uỷ ban nhân dân (UBND) – kinh tế - xã hội",
  "dấu `ngược` và ``hai``, a_b ~ c",
  "  nhiều   khoảng\ntrắng ",
])("“%s” comes back as it was", (text) => {
  expect(fromIndex(write(text))).toBe(plain(text));
});

test("any Vietnamese text comes back as it was", () => {
  const same = (text: string) => {
    expect(fromIndex(write(text))).toBe(plain(text));
  };
  fc.assert(fc.property(vietnameseText, same), tries(300));
});

test("any text at all comes back in NFC", () => {
  const text = fc.string({ unit: "grapheme" }).filter((one) => !/[ḏḎ]|d\u0331/iu.test(one.normalize("NFD")));
  const same = (one: string) => {
    expect(fromIndex(write(one))).toBe(plain(one));
  };
  fc.assert(fc.property(text, same), tries(300));
});

test("what is hidden is no letter, and comes back", () => {
  const hidden = hide("ab00112233445566 1600 1000");
  expect(hidden).not.toMatch(/[\p{L}\p{N}\s]/u);
  expect(reveal(hidden)).toBe("ab00112233445566 1600 1000");
});
