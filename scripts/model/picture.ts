import type { Place } from "./problem.ts";

/** A picture an article shows, as the reader found it on disk. */
export interface Picture {
  /** Path relative to the content folder. */
  file: string;
  /** SHA-256 of the file's bytes, first 16 hex digits: the picture's name on the site. */
  hash: string;
  /** Pixels, upright as a viewer sees it (EXIF orientation applied). */
  width: number;
  height: number;
  /** Class of the colour its room has until it arrives; absent where its ground must stay as it is. */
  tint?: string | undefined;
}

/** A picture and the place in an article that asks for it, so that a fault shows where it can be mended. */
export interface PictureUse {
  picture: Picture;
  place: Place;
}

/** A picture the site publishes; `shared` where it stands for an article elsewhere, so that a piece is cut for that. */
export interface PublishedPicture extends PictureUse {
  shared?: boolean;
}

/** A picture with the words that belong to it. */
export interface Figure {
  picture: Picture;
  alt: string;
  caption?: string;
  /** With its label: `Ảnh: Thành Duy`. */
  credit?: string;
}

/** A credit as readers see it: a bare name is a photographer's. */
export function creditLine(credit: string): string {
  return /^(?:Ảnh|Tranh)\s*:/u.test(credit) ? credit : `Ảnh: ${credit}`;
}

export const pictureFormats = ["avif", "webp", "jpeg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/**
 * Widths in pixels a picture is offered at: beside a title (128 px on a cheap phone of two dots a pixel, 192 px on a
 * screen of one), a phone's column, twice that, and the article's column on a large screen.
 */
const WIDTHS = [260, 400, 800, 1200] as const;

/** The widths one picture is published at: never more than it has. */
export function widthsOf(picture: Pick<Picture, "width">): number[] {
  const within = WIDTHS.filter((width) => width < picture.width);
  return within.length < WIDTHS.length ? [...within, picture.width] : within;
}

/** The address of one published variant. The first two digits make folders that stay small. */
export function pictureUrl(hash: string, width: number, format: PictureFormat): string {
  return `/anh/${hash.slice(0, 2)}/${hash}-${width}.${format}`;
}

/** The variant any program can show: JPEG, as large as is published. */
export function plainVariant(picture: Picture): { url: string; width: number; height: number } {
  const width = widthsOf(picture).at(-1) ?? picture.width;
  return {
    url: pictureUrl(picture.hash, width, "jpeg"),
    width,
    height: Math.round((picture.height * width) / picture.width),
  };
}

/** The `srcset` of a picture in one format. */
export function srcsetOf(picture: Picture, format: PictureFormat): string {
  return widthsOf(picture)
    .map((width) => `${pictureUrl(picture.hash, width, format)} ${width}w`)
    .join(", ");
}
