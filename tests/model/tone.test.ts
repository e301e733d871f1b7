import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withNewTones, withOldTones } from "../../scripts/model/tone.ts";
import { fold } from "../../scripts/model/vietnamese.ts";
import { tries } from "../property/settings.ts";
import { vietnameseText } from "../property/vietnamese.ts";

describe.each([
  ["hóa", "hoá"],
  ["hòa", "hoà"],
  ["khỏe", "khoẻ"],
  ["ủy", "uỷ"],
  ["thụy", "thuỵ"],
  ["Ủy ban", "Uỷ ban"],
  ["HÓA ĐƠN", "HOÁ ĐƠN"],
  ["xã hội hóa, văn hóa.", "xã hội hoá, văn hoá."],
  ["tòa soạn", "toà soạn"],
  ["lũy tre", "luỹ tre"],
])("%s and %s", (old, fresh) => {
  test("are one spelling in two styles, from NFD too", () => {
    expect(withNewTones(old)).toBe(fresh);
    expect(withNewTones(old.normalize("NFD"))).toBe(fresh);
    expect(withOldTones(fresh)).toBe(old);
    expect(withOldTones(fresh.normalize("NFD"))).toBe(old);
  });

  test("stay what they are in their own style", () => {
    expect(withNewTones(fresh)).toBe(fresh);
    expect(withOldTones(old)).toBe(old);
  });
});

test.each([
  "hoàn toàn",
  "quý",
  "quỳ",
  "quà",
  "hoài",
  "loè loẹt".slice(4),
  "mía",
  "của",
  "tuyết",
  "xoáy",
  "ngoéo",
  "",
])("“%s” is written in one way only", (word) => {
  expect(withNewTones(word)).toBe(word);
  expect(withOldTones(word)).toBe(word);
});

describe("of any Vietnamese text", () => {
  test("one style and back is that style again", () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(withOldTones(withNewTones(text))).toBe(withOldTones(text));
        expect(withNewTones(withOldTones(text))).toBe(withNewTones(text));
      }),
      tries(200),
    );
  });

  test("the letters beneath stay the same", () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(fold(withNewTones(text))).toBe(fold(text));
        expect(fold(withOldTones(text))).toBe(fold(text));
      }),
      tries(200),
    );
  });
});
