import { writeFile } from "node:fs/promises";
import type { Picture } from "../model/picture.ts";
import { shareSizeOf } from "../model/share.ts";

/** Changes when the piece of the same picture must be cut anew: settings below, or sharp. */
export const SHARED_RECIPE = "1";

/** Some messengers show nothing of a picture that is larger; well below it, and quick on a phone. */
const MOST_BYTES = 120_000;

/** JPEG qualities, the first that is small enough is taken. */
const QUALITIES = [80, 72, 64, 56, 48, 40, 30];

/**
 * Cuts from a picture the piece that stands for an article where it is shared: of the shape other sites show, and the
 * part of it that draws the eye (libvips' `attention`: https://www.libvips.org/API/current/enum.Interesting.html).
 *
 * @throws what sharp throws for a picture that does not decode whole
 */
export async function makeSharedPiece(source: string, picture: Picture, target: string): Promise<void> {
  const size = shareSizeOf(picture);
  if (!size) throw new Error(`${picture.file} is too small to be shared`);
  const { default: sharp } = await import("sharp");
  const piece = await sharp(source, { failOn: "error" })
    .rotate()
    .resize({ ...size, fit: "cover", position: sharp.strategy.attention })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = piece.info;
  for (const quality of QUALITIES) {
    const bytes = await sharp(piece.data, { raw: { width, height, channels } })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer();
    if (bytes.length > MOST_BYTES && quality !== QUALITIES.at(-1)) continue;
    await writeFile(target, bytes);
    return;
  }
}
