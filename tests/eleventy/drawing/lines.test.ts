import { expect, test } from "vitest";
import { type Room, setLines } from "../../../scripts/eleventy/drawing/lines.ts";

/** Each letter half as wide as the text is large. */
const widthAt = (text: string, size: number): number => (text.length * size) / 2;
const room: Room = { width: 100, height: 60, sizes: [40, 20, 10] };

test.each([
  ["one short line at the largest size", "Tin", { lines: ["Tin"], size: 40 }],
  ["smaller, where it would be too high", "Tin tức", { lines: ["Tin tức"], size: 20 }],
  ["two lines", "Tin tức sự kiện", { lines: ["Tin tức", "sự kiện"], size: 20 }],
  ["lines of about one length, no lone word", "một hai ba bốn", { lines: ["một hai", "ba bốn"], size: 20 }],
  [
    "three lines at the smallest size",
    "một hai ba bốn năm sáu bảy tám chín mười thêm một",
    { lines: ["một hai ba bốn năm", "sáu bảy tám chín", "mười thêm một"], size: 10 },
  ],
])("%s", (_, text, setting) => {
  expect(setLines(text, room, widthAt)).toEqual(setting);
});

test("a word too long for any size makes the whole smaller, and is not cut", () => {
  const { lines, size } = setLines("x".repeat(50), room, widthAt);
  expect(lines).toEqual(["x".repeat(50)]);
  expect(widthAt(lines[0] ?? "", size)).toBeLessThanOrEqual(room.width);
});

test("no text is lost", () => {
  for (let words = 1; words < 60; words++) {
    const text = Array.from({ length: words }, (_, at) => `từ${at}`).join(" ");
    const { lines, size } = setLines(text, room, widthAt);
    expect(lines.join(" ")).toBe(text);
    expect(lines.every((line) => widthAt(line, size) <= room.width)).toBe(true);
  }
});
