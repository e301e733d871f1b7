import { join } from "node:path";
import { sha256 } from "../../cache/sha256.ts";
import { keepFile } from "../kept.ts";

/** Changes when equal words, colours and emblem make another picture: the drawings beside this file, the font, sharp. */
export const DRAWING_RECIPE = "1";

/** Their folder in the cache. */
const KEPT = "drawings";

/**
 * A drawing as PNG, in few colours: from the cache where it was drawn before, so that a build that has nothing to draw
 * opens no font.
 *
 * @param of all that the drawing is made from
 * @param draw an SVG with its size in pixels, and letters as outlines
 */
export async function pngOf(
  of: readonly unknown[],
  cache: string,
  draw: () => Promise<string>,
): Promise<Uint8Array> {
  const key = sha256(JSON.stringify(of)).slice(0, 16);
  const folder = join(cache, KEPT, `${key}-${DRAWING_RECIPE}`);
  // Written by Node and not by sharp, which says of a full disk "write error" where Node says what it is.
  return keepFile(folder, "ve.png", async () => {
    const { default: sharp } = await import("sharp");
    return sharp(Buffer.from(await draw()))
      .png({ palette: true, colours: 256, dither: 0, compressionLevel: 9, effort: 4 })
      .toBuffer();
  });
}
