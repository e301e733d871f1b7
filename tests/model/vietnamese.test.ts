import { describe, expect, test } from "vitest";
import { fold, shim, unshim } from "../../scripts/model/vietnamese.ts";

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
