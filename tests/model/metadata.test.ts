import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { joined } from "../../scripts/model/metadata/bytes.ts";
import { withoutMetadata } from "../../scripts/model/metadata.ts";

/** A picture with all that a phone and an editor's programs leave in it. */
function photograph(orientation: number): sharp.Sharp {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 40 };
  return sharp({ create: { width: 60, height: 40, channels: 3, background: "#777", noise } }).withMetadata({
    orientation,
    icc: "p3",
    exif: {
      IFD0: { Make: "Máy ảnh", Artist: "Lê An" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "19/1 16/1 0/1" },
    },
  });
}

const formats = ["jpeg", "png", "webp"] as const;
const make = (format: (typeof formats)[number], orientation = 1) =>
  photograph(orientation).toFormat(format).toBuffer();
const bareOf = (bytes: Uint8Array): Buffer => {
  const bare = withoutMetadata(bytes);
  if (!bare) throw new Error("not taken for a picture");
  return Buffer.from(bare);
};

/** A segment of a JPEG with these letters in it. */
function segment(marker: number, text: string): Uint8Array {
  const data = Buffer.from(text, "latin1");
  return Uint8Array.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff, ...data);
}

describe.each(formats)("%s", (format) => {
  test("loses camera, place and author; keeps every pixel and its colours", async () => {
    const bytes = await make(format);
    const before = await sharp(bytes).metadata();
    const bare = bareOf(bytes);
    const { exif, xmp, iptc, icc } = await sharp(bare).metadata();
    expect(before.exif).toBeDefined();
    expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
    expect(icc).toEqual(before.icc);
    expect(icc).toBeDefined();
    expect(await sharp(bare).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
    for (const word of ["GPS", "Máy ảnh", "Lê An"]) expect(bare.includes(word)).toBe(false);
  });

  test("is as it is once nothing is left to take away", async () => {
    const bare = bareOf(await make(format, 6));
    expect(bareOf(bare)).toEqual(bare);
  });

  test("what hangs behind its end is cut off", async () => {
    const bytes = await make(format);
    expect(bareOf(joined([bytes, Buffer.from("PK\u0003\u0004 GPS")]))).toEqual(bareOf(bytes));
  });

  test("cut short, it is none", async () => {
    const bytes = await make(format);
    for (let length = 0; length < bytes.length; length += 11) {
      expect(withoutMetadata(bytes.subarray(0, length))).toBeUndefined();
    }
  });

  test("damaged, it never fails", async () => {
    const bytes = await make(format);
    for (let at = 0; at < bytes.length; at++) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(() => withoutMetadata(changed)).not.toThrow();
    }
  });
});

test.each([2, 3, 6, 8])("JPEG and WebP keep which side is up: %d", async (turn) => {
  for (const format of ["jpeg", "webp"] as const) {
    const { orientation, exif } = await sharp(bareOf(await make(format, turn))).metadata();
    expect(orientation).toBe(turn);
    expect(exif?.includes("GPS")).toBe(false);
    expect(exif?.length).toBeLessThan(40);
  }
});

test("a progressive JPEG has several scans, and keeps them", async () => {
  const bytes = await photograph(1).jpeg({ progressive: true }).toBuffer();
  expect(await sharp(bareOf(bytes), { failOn: "error" }).raw().toBuffer()).toEqual(
    await sharp(bytes).raw().toBuffer(),
  );
});

test("an animated WebP keeps its frames", async () => {
  const still = await sharp({ create: { width: 16, height: 16, channels: 3, background: "#246" } })
    .webp()
    .toBuffer();
  const frame = Buffer.concat([
    Buffer.from("000000000000 0f0000 0f0000 640000 00".replaceAll(" ", ""), "hex"),
    still.subarray(12),
  ]);
  const chunks = [
    riffChunk("VP8X", Buffer.from("0a0000000f00000f0000", "hex")),
    riffChunk("ANIM", Buffer.alloc(6)),
    riffChunk("ANMF", frame),
    riffChunk("ANMF", frame),
    riffChunk("EXIF", Buffer.from("MM GPS")),
  ];
  const bytes = riffChunk("RIFF", Buffer.concat([Buffer.from("WEBP"), ...chunks]));
  const bare = bareOf(bytes);
  expect(bare.includes("GPS")).toBe(false);
  expect(await sharp(bare, { animated: true, failOn: "error" }).metadata()).toMatchObject({ pages: 2 });
});

function riffChunk(type: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(type), size, data, Buffer.alloc(data.length % 2)]);
}

test.each([
  ["XMP", 0xe1, "http://ns.adobe.com/xap/1.0/\0<x:GPSLatitude/>"],
  ["a second EXIF", 0xe1, "Exif\0\0GPS"],
  ["IPTC", 0xed, "Photoshop 3.0\0GPS"],
  ["other pictures (MPF)", 0xe2, "MPF\0GPS"],
  ["a thumbnail of its own (JFXX)", 0xe0, "JFXX\0GPS"],
  ["a comment", 0xfe, "GPS"],
  ["what a maker keeps for itself", 0xeb, "HDR GPS"],
])("a JPEG loses %s", async (_, marker, text) => {
  const bytes = await photograph(1).jpeg().toBuffer();
  const noted = joined([bytes.subarray(0, 2), segment(marker, text), bytes.subarray(2)]);
  expect(bareOf(noted)).toEqual(bareOf(bytes));
});

test("the thumbnail in a JPEG's own head is taken out, which may show what was cut away", async () => {
  const bytes = await photograph(1).jpeg().toBuffer();
  const head = "JFIF\0\u0001\u0002\u0001\0\u0060\0\u0060";
  const headed = (jfif: string) => joined([bytes.subarray(0, 2), segment(0xe0, jfif), bytes.subarray(2)]);
  expect(bareOf(headed(`${head}\u0001\u0001GPS`))).toEqual(bareOf(headed(`${head}\0\0`)));
  expect(bareOf(headed(`${head}\0\0`)).length).toBe(bareOf(bytes).length + 18);
});

test.each(["%PDF-1.7", "GIF89a", "", "RIFF\u0004\0\0\0WAVE"])("%j is no such picture", (text) => {
  expect(withoutMetadata(Buffer.from(text, "latin1"))).toBeUndefined();
});
