import type { Figure, Picture } from "./picture.ts";

/** The shape in which other sites show a page: https://ogp.me, and what Facebook, Zalo and X crop to. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

/** Below this width other sites show a thumbnail, or nothing. */
const LEAST_WIDTH = 600;

/** What stands for a page where somebody shares its address: the article's own picture, or a card drawn for a section. */
export type Share = { kind: "picture"; figure: Figure } | { kind: "card"; name: string };

/** Name of the card of the whole site. No section's: a slug has letters. */
export const SITE_CARD = "";

/** Size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * The size at which a picture can be shared: the largest piece of the shape that is in it, never enlarged.
 *
 * @returns `undefined` for a picture that is too small to stand for a page
 * @example shareSizeOf({ width: 1000, height: 1000 }) // { width: 1000, height: 525 }
 */
export function shareSizeOf({ width, height }: Pick<Picture, "width" | "height">): Size | undefined {
  const within = Math.min(SHARE_WIDTH, width, Math.floor((height * SHARE_WIDTH) / SHARE_HEIGHT));
  if (within < LEAST_WIDTH) return undefined;
  return { width: within, height: Math.round((within * SHARE_HEIGHT) / SHARE_WIDTH) };
}

/** The address of the piece of a picture that is shared. */
export function shareUrl({ hash }: Pick<Picture, "hash">): string {
  return `/anh/${hash.slice(0, 2)}/${hash}-chia-se.jpeg`;
}
