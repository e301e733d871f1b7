import { crc32 } from "node:zlib";
import sharp from "sharp";

/** A small picture of 40 × 20 pixels. */
export function picture(): sharp.Sharp {
  return sharp({ create: { width: 40, height: 20, channels: 3, background: "#2d6a4f" } });
}

/** A PNG whose head claims a size, whatever its body holds. */
export async function pngClaiming(width: number, height: number): Promise<Buffer> {
  const png = await picture().png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

export const pdf = Buffer.from("%PDF-1.7\n");
export const zip = Buffer.from("PK\u0003\u0004 và phần còn lại");
