import type { Picture } from "../picture.ts";
import type { Place } from "../problem.ts";
import type { BrandColours } from "./palette.ts";

/** What an authority is known by on every page. */
export interface Brand extends BrandColours {
  /** Its own picture; the drawn placeholder stands where it has none. */
  emblem: Emblem | undefined;
}

/** A picture, with the place in `site.yaml` that names it. */
export interface Emblem extends Picture {
  place: Place;
}

/** The coast and the apricot of Hoàng Mai: what a portal wears that chose nothing else. */
export const defaultColours: BrandColours = { primary: "#0b4f5c", accent: "#e9a23b" };

/** The shortest side of an emblem, in pixels: an icon on a phone's home screen is as large. */
export const EMBLEM_SIDE = 192;
