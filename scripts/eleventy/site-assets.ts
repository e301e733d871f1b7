import type { Sketch } from "../model/drawing.ts";
import type { Assets } from "../model/page.ts";
import { keptAssets } from "./assets.ts";
import { draw } from "./drawing/draw.ts";
import type { Folders } from "./pictures.ts";

/** All that pages name beside articles' own pictures, made and not yet written. */
export interface MadeAssets extends Assets {
  /** Bytes to write, by address. */
  files: Map<string, Uint8Array>;
}

/** The house's style sheet and scripts, and what is drawn for this one site. */
export async function makeSiteAssets(sketch: Sketch, folders: Folders): Promise<MadeAssets> {
  const [bundles, drawn] = await Promise.all([
    keptAssets(sketch.brand, folders.cache),
    draw(sketch, folders),
  ]);
  return { ...bundles, ...drawn, files: new Map([...bundles.files, ...drawn.files]) };
}
