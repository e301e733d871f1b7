import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { meanColour } from "../../scripts/reader/mean-colour.ts";

const GREEN = "#2d6a4f";

type Background = string | { r: number; g: number; b: number; alpha: number };

/** 400 × 300 pixels of one colour. */
function flat(background: Background = GREEN, channels: 3 | 4 = 3): sharp.Sharp {
  return sharp({ create: { width: 400, height: 300, channels, background } });
}

/** Left half black, right half white. */
async function halves(): Promise<sharp.Sharp> {
  const white = await sharp({ create: { width: 200, height: 300, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  return flat("#000").composite([{ input: white, left: 200, top: 0 }]);
}

/** Opaque but for one pixel in its corner. */
async function pierced(): Promise<sharp.Sharp> {
  const { data, info } = await flat(GREEN, 4).raw().toBuffer({ resolveWithObject: true });
  data[3] = 0;
  return sharp(data, { raw: info });
}

/** How far apart two colours are in the channel they differ most in, 0 to 255. */
function apart(one: string | undefined, other: string): number {
  const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [left, right] = [parts(one ?? ""), parts(other)];
  return Math.max(...left.map((part, at) => Math.abs(part - (right[at] ?? 0))));
}

describe("the mean colour of", () => {
  test.each<[what: string, make: () => Promise<Buffer>, colour: string, within: number]>([
    ["a JPEG", () => flat().jpeg().toBuffer(), GREEN, 2],
    ["a progressive JPEG", () => flat().jpeg({ progressive: true }).toBuffer(), GREEN, 2],
    ["a PNG", () => flat().png().toBuffer(), GREEN, 0],
    ["a WebP", () => flat().webp().toBuffer(), GREEN, 3],
    ["a PNG of 256 colours", () => flat().png({ palette: true }).toBuffer(), GREEN, 1],
    ["a PNG with an alpha channel, opaque", () => flat(GREEN, 4).png().toBuffer(), GREEN, 0],
    ["a PNG of greys", () => flat("#777").toColourspace("b-w").png().toBuffer(), "#777777", 1],
    ["a PNG of 16 bits", () => flat().toColourspace("rgb16").png().toBuffer(), GREEN, 1],
    ["a JPEG for printers", () => flat("#888").toColourspace("cmyk").jpeg().toBuffer(), "#888888", 16],
    ["black and white in halves", async () => (await halves()).png().toBuffer(), "#808080", 2],
  ])("%s", async (_, make, colour, within) => {
    expect(apart(await meanColour(await make()), colour)).toBeLessThanOrEqual(within);
  });
});

describe("nothing, of", () => {
  const through = { r: 45, g: 106, b: 79, alpha: 0.5 };
  test.each<[what: string, make: () => Promise<Buffer>]>([
    ["a PNG that something shines through", () => flat(through, 4).png().toBuffer()],
    ["a WebP that something shines through", () => flat(through, 4).webp().toBuffer()],
    ["a PNG with a hole of one pixel", async () => (await pierced()).png().toBuffer()],
    ["the same in 256 colours", async () => (await pierced()).png({ palette: true }).toBuffer()],
  ])("%s", async (_, make) => {
    expect(await meanColour(await make())).toBeUndefined();
  });
});

test.each([0.5, 0.9, 0.99])("a picture cut short after %d of its bytes has none to tell", async (part) => {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 40 };
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#777", noise } })
    .jpeg()
    .toBuffer();
  await expect(meanColour(bytes.subarray(0, bytes.length * part))).rejects.toThrow();
});
