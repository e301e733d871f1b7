import { hexOf, lightOf, oklchOf } from "./colour.ts";

/** What text must have on its ground: WCAG 2.2, 1.4.6, https://www.w3.org/TR/WCAG22/#contrast-enhanced. */
export const TEXT_CONTRAST = 7;

/** What signs and edges must have on theirs: WCAG 2.2, 1.4.11, https://www.w3.org/TR/WCAG22/#non-text-contrast. */
export const SIGN_CONTRAST = 3;

/** Relative luminance, 0 (black) to 1 (white): https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
export function luminance(hex: string): number {
  const [red, green, blue] = lightOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two colours, 1 to 21, in either order: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 *
 * @example contrast("#000000", "#ffffff") // 21
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** How finely lightness is tried: smaller than anyone sees. */
const STEP = 0.0025;

/**
 * The nearest colour of the same hue that has at least this contrast with every one of these grounds: the colour itself
 * where it has, otherwise lighter or darker by as little as will do.
 *
 * @throws if no lightness will do, because the grounds themselves lie too far apart
 */
export function nearest(hex: string, grounds: readonly string[], least: number): string {
  const { lightness, chroma, hue } = oklchOf(hex);
  const isGood = (one: string): boolean => grounds.every((ground) => contrast(one, ground) >= least);
  if (isGood(hex)) return hex;
  for (let away = STEP; away < 1 + STEP; away += STEP) {
    for (const tried of [lightness - away, lightness + away]) {
      const one = hexOf({ lightness: Math.min(1, Math.max(0, tried)), chroma, hue });
      if (isGood(one)) return one;
    }
  }
  throw new Error(`no colour like ${hex} has ${least}:1 on ${grounds.join(", ")}`);
}
