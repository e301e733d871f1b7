import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tintOf } from "../../scripts/model/tint.ts";
import { ColourMemory } from "../../scripts/reader/colour-memory.ts";
import { meanColour } from "../../scripts/reader/mean-colour.ts";
import { inspectPicture, isPictureName } from "../../scripts/reader/pictures.ts";
import { pdf, picture, pngClaiming } from "./bytes.ts";
import { contentFolder } from "./content.ts";

async function inspect(file: string, bytes: Uint8Array) {
  const folder = await contentFolder({ [file]: bytes });
  return inspectPicture(join(folder, file), file);
}

test.each([
  ["tin/a.jpg", true],
  ["tin/a.JPEG", true],
  ["a.png", true],
  ["a.b.webp", true],
  ["a.gif", false],
  ["a.svg", false],
  ["a.avif", false],
  ["a.jpg.exe", false],
  ["jpg", true],
  ["", false],
])("%s is the name of a picture: %s", (file, fits) => {
  expect(isPictureName(file)).toBe(fits);
});

describe("takes", () => {
  test.each([
    ["a.jpg", () => picture().jpeg().toBuffer()],
    ["a.JPEG", () => picture().jpeg().toBuffer()],
    ["a.png", () => picture().png().toBuffer()],
    ["a.webp", () => picture().webp().toBuffer()],
  ])("%s, named by its bytes", async (file, make) => {
    const bytes = await make();
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    expect(await inspect(file, bytes)).toEqual({ file, hash, width: 40, height: 20 });
  });

  test.each([
    [1, 40, 20],
    [2, 40, 20],
    [3, 40, 20],
    [4, 40, 20],
    [5, 20, 40],
    [6, 20, 40],
    [7, 20, 40],
    [8, 20, 40],
  ])("EXIF orientation %d, upright %d × %d", async (orientation, width, height) => {
    const bytes = await picture().withMetadata({ orientation }).jpeg().toBuffer();
    expect(await inspect("a.jpg", bytes)).toMatchObject({ width, height });
  });

  test("50 million pixels", async () => {
    expect(await inspect("a.png", await pngClaiming(10_000, 5_000))).toMatchObject({ width: 10_000 });
  });
});

describe("refuses", () => {
  const broken = "hỏng hoặc không phải tệp ảnh";
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const cut = async (bytes: Promise<Buffer>) => (await bytes).subarray(0, 20);

  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["an empty file", "a.jpg", () => Buffer.alloc(0), "là tệp rỗng"],
    ["a JPEG cut in its head", "a.jpg", () => cut(picture().jpeg().toBuffer()), broken],
    ["a PNG cut in its head", "a.png", () => cut(picture().png().toBuffer()), broken],
    ["a WebP cut in its head", "a.webp", () => cut(picture().webp().toBuffer()), broken],
    ["words", "a.jpg", () => Buffer.from("Xin chào"), broken],
    ["a PDF", "a.png", () => pdf, broken],
    [
      "a JPEG called PNG",
      "a.png",
      () => picture().jpeg().toBuffer(),
      "thật ra là tệp jpeg, không đúng đuôi tên",
    ],
    [
      "a GIF called JPEG",
      "a.jpg",
      () => picture().gif().toBuffer(),
      "thật ra là tệp gif, không đúng đuôi tên",
    ],
    ["an SVG called PNG", "a.png", () => svg, "thật ra là tệp svg, không đúng đuôi tên"],
  ])("%s", async (_, file, make, clause) => {
    expect(await inspect(file, await make())).toBe(clause);
  });
});

describe("gives a picture the tint of its colour, and says of all else what it says without one", () => {
  const cut = async (bytes: Promise<Buffer>) => (await bytes).subarray(0, -30);

  test.each<[string, string, () => Promise<Buffer>, boolean]>([
    ["a JPEG", "a.jpg", () => picture().jpeg().toBuffer(), true],
    ["a WebP", "a.webp", () => picture().webp().toBuffer(), true],
    [
      "a PNG that something shines through",
      "a.png",
      () => picture().ensureAlpha(0.5).png().toBuffer(),
      false,
    ],
    ["a JPEG cut at its end", "a.jpg", () => cut(picture().jpeg().toBuffer()), false],
    ["a PNG cut at its end", "a.png", () => cut(picture().png().toBuffer()), false],
    ["50 million pixels that are not there", "a.png", () => pngClaiming(10_000, 5_000), false],
    ["words", "a.jpg", async () => Buffer.from("Xin chào"), false],
  ])("%s", async (_, file, make, tinted) => {
    const bytes = await make();
    const folder = await contentFolder({ [file]: bytes });
    const path = join(folder, file);
    const plain = await inspectPicture(path, file);
    const found = await inspectPicture(path, file, new ColourMemory(join(folder, "cache")));
    const tint = tinted && tintOf((await meanColour(bytes)) ?? "");
    expect(found).toEqual(tint ? { ...Object(plain), tint } : plain);
  });
});

test.each(["a.constructor", "a.__proto__", "a.toString"])("%s is no picture", (file) => {
  expect(isPictureName(file)).toBe(false);
});

test("a picture of more than 50 million pixels is told by its size, not as damaged", async () => {
  expect(await inspect("a.png", await pngClaiming(10_000, 5_001))).toBe("lớn quá 50 triệu điểm ảnh");
});
