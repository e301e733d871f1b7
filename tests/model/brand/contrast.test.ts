import { describe, expect, test } from "vitest";
import { hexOf, oklchOf } from "../../../scripts/model/brand/colour.ts";
import { contrast, luminance, nearest } from "../../../scripts/model/brand/contrast.ts";

test.each([
  ["#000000", 0],
  ["#ffffff", 1],
  ["#ff0000", 0.2126],
  ["#00ff00", 0.7152],
  ["#0000ff", 0.0722],
  ["#808080", 0.2159],
])("the luminance of %s is %d", (hex, expected) => {
  expect(luminance(hex)).toBeCloseTo(expected, 4);
});

// The pairs WebAIM and the WCAG techniques G17 and G18 are usually tried with.
test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#777777", "#ffffff", 4.48],
  ["#767676", "#ffffff", 4.54],
  ["#595959", "#ffffff", 7],
  ["#0000ff", "#ffffff", 8.59],
])("%s and %s: %d to 1, in either order", (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

describe("a colour taken apart and put together is the same", () => {
  test.each(["#000000", "#ffffff", "#0b4f5c", "#e9a23b", "#c8102e", "#00ff00", "#123456"])("%s", (hex) => {
    expect(hexOf(oklchOf(hex))).toBe(hex);
  });
});

test("a colour no screen has is made weaker, never another hue", () => {
  const shown = oklchOf(hexOf({ lightness: 0.6, chroma: 0.4, hue: 150 }));
  expect(shown.chroma).toBeLessThan(0.3);
  expect(Math.abs(shown.hue - 150)).toBeLessThan(2);
});

describe("the nearest colour that can be read", () => {
  test.each([
    ["a good one stays", "#0b4f5c", ["#ffffff"], 7, "#0b4f5c"],
    ["a light blue grows darker", "#1e88e5", ["#ffffff"], 7, "#005aa1"],
    ["a red grows darker", "#da251d", ["#ffffff"], 7, "#b60002"],
    ["yellow turns brown, not green", "#ffd500", ["#ffffff"], 7, "#6a5700"],
    ["a dark one on a dark ground grows lighter", "#333333", ["#0b4f5c"], 3, "#949494"],
  ])("%s", (_, hex, grounds, least, expected) => {
    const found = nearest(hex, grounds, least);
    expect(found).toBe(expected);
    for (const ground of grounds) expect(contrast(found, ground)).toBeGreaterThanOrEqual(least);
  });

  test("is told not to exist where grounds lie too far apart", () => {
    expect(() => nearest("#808080", ["#000000", "#ffffff"], 7)).toThrow("#808080");
  });
});
