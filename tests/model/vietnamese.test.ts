import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldedWords, shim, unshim } from "../../scripts/model/vietnamese.ts";
import { tries } from "../property/settings.ts";
import { vietnameseText } from "../property/vietnamese.ts";

const words = [
  ["Đảng uỷ", "dang uy"],
  ["ĐƯỜNG ĐI", "duong di"],
  ["Nghĩa Đàn", "nghia dan"],
  ["thị xã Hoàng Mai", "thi xa hoang mai"],
  ["Ươm ước", "uom uoc"],
  ["ẮẰẲẴẶ ắằẳẵặ", "aaaaa aaaaa"],
  ["ÊẾỀỂỄỆ ơớờởỡợ", "eeeeee oooooo"],
  ["İstanbul", "istanbul"],
  ["đ Đ", "d d"],
  ["Số 24/NQ-CP", "so 24/nq-cp"],
  ["", ""],
];

describe.each(words)("“%s”", (word, folded) => {
  test(`folds to “${folded}”, also from NFD`, () => {
    expect(fold(word)).toBe(folded);
    expect(fold(word.normalize("NFD"))).toBe(folded);
  });

  test("folds once and for all", () => {
    expect(fold(fold(word))).toBe(fold(word));
  });

  test("comes back from the index in its true spelling", () => {
    expect(unshim(shim(word))).toBe(word.normalize("NFC"));
    expect(unshim(shim(word.normalize("NFD")))).toBe(word.normalize("NFC"));
    expect(unshim(shim(word).normalize("NFD"))).toBe(word.normalize("NFC"));
  });

  test("goes into the index without đ, in letters that fold by decomposition alone", () => {
    const byDecomposition = shim(word).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    expect(shim(word)).not.toMatch(/đ/i);
    expect(byDecomposition).toBe(folded);
  });
});

describe("of any Vietnamese text", () => {
  const always = (holds: (text: string) => void) => fc.assert(fc.property(vietnameseText, holds), tries(300));

  test("folding again changes nothing, and leaves no accent, no đ and no capital", () =>
    always((text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text).match(/\p{L}/gu)?.join("") ?? "").toMatch(/^[a-z]*$/);
    }));

  test("NFC and NFD fold to the same", () =>
    always((text) => {
      expect(fold(text.normalize("NFD"))).toBe(fold(text));
    }));

  test("what went into the index comes out as it was", () =>
    always((text) => {
      expect(unshim(shim(text))).toBe(text.normalize("NFC"));
    }));

  test("its words are its folded letters and digits, in order", () =>
    always((text) => {
      expect(foldedWords(text).join("")).toBe(fold(text).replace(/[^\p{L}\p{N}]/gu, ""));
    }));
});
