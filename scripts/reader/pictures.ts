import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Picture } from "../model/picture.ts";
import { tintOf } from "../model/tint.ts";
import type { ColourMemory } from "./colour-memory.ts";
import { extension } from "./files.ts";

/** The largest picture the house opens, in pixels: a small file can unpack to gigabytes. */
export const PIXEL_LIMIT = 50_000_000;

/** File endings of pictures, and the format the bytes behind each must have. */
const formats: Record<string, string> = { jpg: "jpeg", jpeg: "jpeg", png: "png", webp: "webp" };

/** File endings of pictures. */
export const pictureTypes = Object.keys(formats);

/** Whether a file name says it is a picture the house can publish. */
export function isPictureName(file: string): boolean {
  return Object.hasOwn(formats, extension(file));
}

/**
 * Looks at a picture's head: its true format, its size as a viewer sees it, its name on the site. Its pixels are looked
 * at for their colour alone, which says nothing of whether they are whole.
 *
 * @param path the file to open
 * @param file the same, relative to the content folder
 * @param colours where its colour is found; without it, it gets no tint
 * @returns the picture, or one Vietnamese clause saying what is wrong with it
 */
export async function inspectPicture(
  path: string,
  file: string,
  colours?: ColourMemory,
): Promise<Picture | string> {
  const bytes = await readFile(path);
  if (bytes.length === 0) return "là tệp rỗng";
  const { default: sharp } = await import("sharp");
  try {
    // The head alone is read here, which a picture of any size allows; its size is judged below.
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (head.format !== formats[extension(file)]) return `thật ra là tệp ${head.format}, không đúng đuôi tên`;
    const { width = 0, height = 0, orientation = 1 } = head;
    if (width * height > PIXEL_LIMIT) return "lớn quá 50 triệu điểm ảnh";
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    const upright = orientation < 5 ? { width, height } : { width: height, height: width };
    const colour = await colours?.colourOf(hash, bytes);
    return { file, hash, ...upright, ...(colour && { tint: tintOf(colour) }) };
  } catch {
    return "hỏng hoặc không phải tệp ảnh";
  }
}
