import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultColours } from "../../../scripts/model/brand/brand.ts";
import { contrast, SIGN_CONTRAST, TEXT_CONTRAST } from "../../../scripts/model/brand/contrast.ts";
import { judgeColours } from "../../../scripts/model/brand/judge-colours.ts";
import { type BrandColours, paletteOf, type Tones, themes } from "../../../scripts/model/brand/palette.ts";
import { repaint } from "../../../scripts/model/brand/repaint.ts";

type Tone = keyof Tones;

/** Every pair the style sheets make: what is read or seen, and what it stands on. */
const pairs: readonly [what: Tone, on: readonly Tone[], least: number][] = [
  ["ink", ["ground", "panel", "note", "mark"], TEXT_CONTRAST],
  ["quiet", ["ground", "panel", "note"], TEXT_CONTRAST],
  ["link", ["ground", "panel", "note", "mark"], TEXT_CONTRAST],
  ["on-sea", ["sea-deep"], TEXT_CONTRAST],
  ["field", ["ground", "panel", "note"], SIGN_CONTRAST],
  ["button-edge", ["ground"], SIGN_CONTRAST],
  ["apricot", ["sea-deep"], SIGN_CONTRAST],
];

function faults(colours: BrandColours): string[] {
  const palette = paletteOf(colours);
  return themes.flatMap((theme) =>
    pairs.flatMap(([what, grounds, least]) =>
      grounds
        .filter((on) => contrast(palette[theme][what], palette[theme][on]) < least)
        .map((on) => `${theme}: ${what} on ${on}`),
    ),
  );
}

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);

test("whatever two colours pass, all text has 7:1 and all signs 3:1 in every theme", () => {
  let good = 0;
  fc.assert(
    fc.property(colour, colour, (primary, accent) => {
      const colours = { primary, accent };
      if (judgeColours(colours).length > 0) return;
      good++;
      expect(faults(colours)).toEqual([]);
    }),
    { numRuns: 600 },
  );
  expect(good).toBeGreaterThan(50);
});

test("whatever two colours do not pass, doing as told makes a pair that does", () => {
  fc.assert(
    fc.property(colour, colour, (primary, accent) => {
      const mended = { primary, accent };
      for (const { field, instead } of judgeColours(mended)) mended[field] = instead;
      expect(judgeColours(mended)).toEqual([]);
      expect(faults(mended)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe("colours are judged", () => {
  test.each([
    ["those that are shipped", defaultColours, []],
    ["a red flag's", { primary: "#a00d0d", accent: "#ffcd00" }, []],
    ["a light primary", { primary: "#1e88e5", accent: "#ffcd00" }, ["primary → #005aa1"]],
    ["a dark accent", { primary: "#0b4f5c", accent: "#333333" }, ["accent → #949494"]],
    ["both", { primary: "#ffffff", accent: "#000000" }, ["primary → #595959", "accent → #aaaaaa"]],
  ])("%s", (_, colours, expected) => {
    expect(judgeColours(colours).map(({ field, instead }) => `${field} → ${instead}`)).toEqual(expected);
  });
});

describe("tokens.css", () => {
  const css = readFileSync("assets/styles/tokens.css", "utf8");

  test("ships the colours the default brand makes: painted with them it is the same to the byte", () => {
    expect(repaint(css, paletteOf(defaultColours))).toBe(css);
  });

  test("painted with another brand it keeps none of the old colours, and nothing else changes", () => {
    const painted = repaint(css, paletteOf({ primary: "#7a1022", accent: "#f2c14e" }));
    expect(painted).toContain("--sea-deep: #7a1022;");
    expect(painted).not.toContain("#0b4f5c");
    expect(painted.replace(/#[0-9a-f]{6}/g, "")).toBe(css.replace(/#[0-9a-f]{6}/g, ""));
  });

  test("paints no theme by half", () => {
    const torn = css.replace(/ {4}--mark: #[0-9a-f]{6};\n/, "");
    expect(() => repaint(torn, paletteOf(defaultColours))).toThrow("--mark");
  });
});
