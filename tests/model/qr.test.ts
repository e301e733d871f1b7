import jsQR from "jsqr";
import { expect, test } from "vitest";
import { type QrDrawing, qrDrawing } from "../../scripts/model/qr.ts";

/** Squares of the margin, and pixels of a square's side. */
const [MARGIN, SIDE] = [4, 4];

/** What a phone reads of a drawing. */
function read({ size, walk, dashes }: QrDrawing): string | undefined {
  expect(walk).toBe(`M0 0${Array.from({ length: size }, (_, y) => `h${y % 2 ? -size : size}`).join("v1")}`);
  const squares = dashes.split(" ").flatMap((run, at) => Array<boolean>(Number(run)).fill(at % 2 === 0));
  const width = (size + 2 * MARGIN) * SIDE;
  const pixels = new Uint8ClampedArray(4 * width * width).fill(255);
  for (let at = 0; at < width * width; at++) {
    const [x, y] = [at % width, Math.floor(at / width)].map((pixel) => Math.floor(pixel / SIDE) - MARGIN) as [
      number,
      number,
    ];
    if (Math.min(x, y) < 0 || Math.max(x, y) >= size) continue;
    // A row and the way to the next are size + 1 long.
    const isDark = squares[y * (size + 1) + (y % 2 ? size - 1 - x : x)];
    if (isDark) pixels.fill(0, 4 * at, 4 * at + 3);
  }
  return jsQR(pixels, width, width)?.data;
}

test.each([
  ["short", "https://x.example/", "https://x.example/"],
  ["of an article", "https://hoangmai.example/tin-tuc/cong-bo/", "https://hoangmai.example/tin-tuc/cong-bo/"],
  ["as long as they get", `https://x.example/${"a".repeat(200)}/`, `https://x.example/${"a".repeat(200)}/`],
  ["with a domain in Vietnamese", "https://hoàngmai.example/a/", "https://xn--hongmai-9va.example/a/"],
])("an address is read as it is asked for: %s", (_, address, asked) => {
  expect(read(qrDrawing(address))).toBe(asked);
});

test("what is no address is refused", () => {
  expect(() => qrDrawing("hoangmai")).toThrow(TypeError);
});
