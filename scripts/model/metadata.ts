import { bareJpeg } from "./metadata/jpeg.ts";
import { barePng } from "./metadata/png.ts";
import { bareWebp } from "./metadata/webp.ts";

/**
 * A JPEG, PNG or WebP file without what was noted in it: camera, place, time, author, thumbnails, edits, and whatever
 * hangs behind its end. Only the parts that make the picture are kept, by name, and byte for byte: nothing is decoded,
 * so nothing is lost and every machine makes the same bytes.
 *
 * @returns nothing for another kind of file, and for one whose structure does not reach its end
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  return bareJpeg(bytes) ?? barePng(bytes) ?? bareWebp(bytes);
}
