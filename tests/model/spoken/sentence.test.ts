import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { piecesOf, sentencesOf } from "../../../scripts/model/spoken/sentence.ts";

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    ["Một câu.", ["Một câu."]],
    ["Một câu. Hai câu! Ba câu? Bốn…", ["Một câu.", "Hai câu!", "Ba câu?", "Bốn…"]],
    ["Đến TP. Vinh. Rồi về.", ["Đến TP. Vinh.", "Rồi về."]],
    ["Ở P. 5, Q. 1 có trạm. Ông A. nói.", ["Ở P. 5, Q. 1 có trạm.", "Ông A. nói."]],
    ["Có 1.234.567 người. 3,5% là trẻ.", ["Có 1.234.567 người.", "3,5% là trẻ."]],
    ["1. Giấy tờ tuỳ thân.", ["1. Giấy tờ tuỳ thân."]],
    ["Ông nói: “Được.” Thế thôi.", ["Ông nói: “Được.”", "Thế thôi."]],
    ["Cam, quýt, v.v. đều có.", ["Cam, quýt, v.v. đều có."]],
    ["Dòng một\nDòng hai", ["Dòng một", "Dòng hai"]],
    ["  \n ", []],
  ])("%j", (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test("nothing but blanks is lost, whatever is cut", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "Ấ", ".", "!", "…", "”", " ", "\n", "1", "TP") });
    fc.assert(
      fc.property(letters, (text) => {
        expect(cut(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});

describe("pieces for a speech engine", () => {
  const long = `${"một hai ba bốn ".repeat(10)}năm, ${"sáu bảy tám chín ".repeat(10)}mười.`;

  test("a long sentence is cut at a pause, each piece short enough", () => {
    const pieces = piecesOf(long);
    expect(pieces[0]).toMatch(/năm,$/);
    expect(pieces.join(" ")).toBe(long);
    expect(pieces.every((piece) => piece.length <= 181)).toBe(true);
  });

  test("a short one stays whole, nothing stays nothing", () => {
    expect(piecesOf("Ngắn thôi.")).toEqual(["Ngắn thôi."]);
    expect(piecesOf("  ")).toEqual([]);
  });

  test("whatever is cut, all of it is said and no piece is too long", () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom("a", "b", ",", ".", ";"), minLength: 1, maxLength: 30 }),
    );
    fc.assert(
      fc.property(words, (all) => {
        const pieces = piecesOf(all.join(" "), 40);
        expect(pieces.join("").replace(/\s/g, "")).toBe(all.join(""));
        expect(pieces.every((piece) => piece.length <= 41)).toBe(true);
      }),
    );
  });
});
