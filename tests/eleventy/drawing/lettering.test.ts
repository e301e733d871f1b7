import { expect, test } from "vitest";
import { Lettering } from "../../../scripts/eleventy/drawing/lettering.ts";

const faces = { bold: await Lettering.load("700Bold"), medium: await Lettering.load("500Medium") };

/** Every letter of Vietnamese, with each of its tones, small and capital. */
const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) =>
  ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) => (vowel + tone).normalize("NFC")),
);
const letters = [...vowels, ..."bcdđghklmnpqrstvx"].flatMap((one) => [one, one.toUpperCase()]);

test.each(Object.entries(faces))("%s has an outline of its own for each of the 178 letters", (_, face) => {
  expect(letters).toHaveLength(178);
  const outlines = letters.map((letter) => face.path(letter, 0, 0, 100));
  expect(new Set(outlines).size).toBe(letters.length);
  expect(outlines.filter((one) => !/^(?:[MLQCZ][-\d. ]*)+$/.test(one))).toEqual([]);
});

test("letters and their accents are one, however they were typed", () => {
  const { bold } = faces;
  const text = "Quy hoạch, Ẫ Ợ ữ";
  expect(bold.path(text.normalize("NFD"), 5, 5, 50)).toBe(bold.path(text.normalize("NFC"), 5, 5, 50));
});

test("a T moves over the letter at its side, accents and all", () => {
  const { bold } = faces;
  for (const pair of ["To", "Tổ"]) {
    const [one = "", other = ""] = pair;
    expect(bold.width(pair, 1000)).toBeLessThan(bold.width(one, 1000) + bold.width(other, 1000) - 50);
  }
});

test("what the font has not is left out, and leaves no hole", () => {
  const { bold } = faces;
  expect(bold.path("Tin 🎉 tức", 0, 0, 50)).toBe(bold.path("Tin tức", 0, 0, 50));
  expect(bold.path("🎉", 0, 0, 50)).toBe("");
});

test("twice the size is twice the width", () => {
  const { medium } = faces;
  expect(medium.width("Tin tức", 60)).toBeCloseTo(2 * medium.width("Tin tức", 30));
});
