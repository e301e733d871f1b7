import { contrast, nearest, SIGN_CONTRAST, TEXT_CONTRAST } from "./contrast.ts";
import type { BrandColours } from "./palette.ts";

/** What is wrong with one of the two colours, and the nearest of its hue that is right. */
export interface PoorColour {
  field: keyof BrandColours;
  /** What it stands on, or what stands on it, in words. */
  beside: string;
  ratio: number;
  least: number;
  instead: string;
}

/**
 * Whether people can read what stands on the one colour and see the other on it. An accent is held against a primary
 * that is good, so that mending both as told makes a pair that passes.
 */
export function judgeColours({ primary, accent }: BrandColours): PoorColour[] {
  const onWhite = contrast(primary, "#ffffff");
  const dark = nearest(primary, ["#ffffff"], TEXT_CONTRAST);
  const onPrimary = contrast(accent, dark);
  const poor: PoorColour[] = [];
  if (onWhite < TEXT_CONTRAST) {
    const beside = "chữ trắng trên màu ấy";
    poor.push({ field: "primary", beside, ratio: onWhite, least: TEXT_CONTRAST, instead: dark });
  }
  if (onPrimary < SIGN_CONTRAST) {
    const instead = nearest(accent, [dark], SIGN_CONTRAST);
    poor.push({
      field: "accent",
      beside: `dấu màu ấy trên nền ${dark}`,
      ratio: onPrimary,
      least: SIGN_CONTRAST,
      instead,
    });
  }
  return poor;
}
