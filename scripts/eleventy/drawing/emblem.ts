import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Brand, defaultColours } from "../../model/brand/brand.ts";
import { ContentError } from "../../model/problem.ts";
import { decodes, tellBroken } from "../broken-pictures.ts";

/** The drawn placeholder, in the default colours. */
const PLACEHOLDER = fileURLToPath(new URL("../../../assets/icons/icon.svg", import.meta.url));

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
  if (emblem) return { key: emblem.hash, svg: undefined, open: () => stampOf(emblem, content) };
  const svg = (await readFile(PLACEHOLDER, "utf8"))
    .replaceAll(defaultColours.primary, primary)
    .replaceAll(defaultColours.accent, accent);
  const inside = svg.replace(/^<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
  const stamp: Stamp = (x, y, side) =>
    `<svg x="${x}" y="${y}" width="${side}" height="${side}" viewBox="0 0 64 64">${inside}</svg>`;
  return { key: svg, svg, open: () => Promise.resolve(stamp) };
}

/** @throws {ContentError} for a picture that does not decode whole, at the line of `site.yaml` that names it */
async function stampOf(emblem: NonNullable<Brand["emblem"]>, content: string): Promise<Stamp> {
  const path = join(content, emblem.file);
  if (!(await decodes(path))) throw new ContentError([tellBroken({ picture: emblem, place: emblem.place })]);
  const { default: sharp } = await import("sharp");
  const bytes = await sharp(path, { failOn: "error" })
    .rotate()
    .resize({ width: SIDE, height: SIDE, fit: "contain", background: "#ffffff00" })
    .png()
    .toBuffer();
  const data = `data:image/png;base64,${bytes.toString("base64")}`;
  return (x, y, side) => `<image x="${x}" y="${y}" width="${side}" height="${side}" href="${data}"/>`;
}
