import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import type { Brand } from "../../model/brand/brand.ts";

/** The drawn placeholder, and the colours it has in its file. */
const PLACEHOLDER = fileURLToPath(new URL("../../../assets/icons/icon.svg", import.meta.url));
const PLACEHOLDER_COLOURS = { primary: "#0b4f5c", accent: "#e9a23b" };

/** Pixels a side at which an emblem is kept: the largest icon's. */
const SIDE = 512;

/** An emblem, found and not yet opened. */
export interface Emblem {
  /** Another one for another emblem. */
  key: string;
  /** The drawing itself, where it is one: browsers take it as the icon. */
  svg: string | undefined;
  /** What puts it into a drawing. */
  open(): Promise<Stamp>;
}

/** A piece of SVG that shows an emblem in a square, by its left, its top and its side in pixels. */
export type Stamp = (x: number, y: number, side: number) => string;

/** The authority's own emblem; where it has none, the placeholder in its colours. */
export async function findEmblem({ emblem, primary, accent }: Brand, content: string): Promise<Emblem> {
  if (emblem) return { key: emblem.hash, svg: undefined, open: () => stampOf(join(content, emblem.file)) };
  const svg = (await readFile(PLACEHOLDER, "utf8"))
    .replaceAll(PLACEHOLDER_COLOURS.primary, primary)
    .replaceAll(PLACEHOLDER_COLOURS.accent, accent);
  const inside = svg.replace(/^<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
  const stamp: Stamp = (x, y, side) =>
    `<svg x="${x}" y="${y}" width="${side}" height="${side}" viewBox="0 0 64 64">${inside}</svg>`;
  return { key: svg, svg, open: () => Promise.resolve(stamp) };
}

async function stampOf(path: string): Promise<Stamp> {
  const bytes = await sharp(path, { failOn: "error" })
    .rotate()
    .resize({ width: SIDE, height: SIDE, fit: "contain", background: "#ffffff00" })
    .png()
    .toBuffer();
  const data = `data:image/png;base64,${bytes.toString("base64")}`;
  return (x, y, side) => `<image x="${x}" y="${y}" width="${side}" height="${side}" href="${data}"/>`;
}
