import { describe, expect, test } from "vitest";
import { hexOf, oklchOf } from "../../scripts/model/brand/colour.ts";
import { contrast, TEXT_CONTRAST } from "../../scripts/model/brand/contrast.ts";
import { tintOf, tintRules, tints } from "../../scripts/model/tint.ts";

/** `#abc` as `#aabbcc`. */
const whole = (colour: string): string => colour.replace(/[0-9a-f]/g, "$&$&");

const colourOf = (name: string): string => tints.find((tint) => tint.name === name)?.colour ?? "";

describe("a colour gets the tint that looks most like it", () => {
  test.each([
    ["black", "#000000", "#222"],
    ["white", "#ffffff", "#fff"],
    ["grey between dark and light", "#6a6a6a", "#654"],
    ["a sheet of paper", "#e4e4e0", "#ddd"],
    ["the green of rice", "#87b28b", "#7a8"],
    ["sand", "#d4c48d", "#dc9"],
    ["the sky", "#a3c4e8", "#9bd"],
    ["a dusk at sea", "#4e6262", "#555"],
    ["a red poster", "#b01818", "#932"],
    ["a blue poster", "#1450a8", "#359"],
    ["skin and wood", "#9b7a5d", "#997"],
  ])("%s: %s → %s", (_, colour, tint) => {
    expect(colourOf(tintOf(colour))).toBe(tint);
  });

  test("which is itself, where the palette has it", () => {
    for (const { name, colour } of tints) expect(tintOf(whole(colour))).toBe(name);
  });
});

test("no colour that a photograph has in its mean is far from its tint", () => {
  const means = [0.35, 0.45, 0.55, 0.65, 0.75, 0.85].flatMap((lightness) =>
    [0, 0.02, 0.04, 0.06].flatMap((chroma) =>
      Array.from({ length: 24 }, (_, at) => hexOf({ lightness, chroma, hue: at * 15 })),
    ),
  );
  const away = means.map((mean) => {
    const [one, other] = [oklchOf(mean), oklchOf(whole(colourOf(tintOf(mean))))];
    const angle = ((one.hue - other.hue) * Math.PI) / 180;
    const across = one.chroma ** 2 + other.chroma ** 2 - 2 * one.chroma * other.chroma * Math.cos(angle);
    return Math.sqrt((one.lightness - other.lightness) ** 2 + across);
  });
  expect(Math.max(...away)).toBeLessThan(0.13);
  expect(away.reduce((sum, one) => sum + one, 0) / away.length).toBeLessThan(0.055);
});

test("a description that stands on a tint, where its picture fails, can be read", () => {
  for (const { colour, ink } of tints) {
    expect(contrast(whole(colour), whole(ink)), colour).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  }
});

test("the style sheet has one rule for each tint, for screens alone", () => {
  const rules = tintRules();
  expect(rules).toMatch(
    /^@media screen\{(?:\.tint-\d+\{color:#(?:000|fff);background:#[0-9a-f]{3}\}){49}\}$/,
  );
  expect(new Set(rules.match(/tint-\d+/g)).size).toBe(49);
  expect(new Set(rules.match(/background:#[0-9a-f]{3}/g)).size).toBe(49);
});
