import type { Picture } from "./picture.ts";

/** All that the build draws for a site: its icons, and cards that stand for pages without a picture. */
export interface Sketch {
  brand: Brand;
  agency: string;
  /** By the name pages know them by; `foot` says whose page it is, or where. */
  cards: { name: string; title: string; foot: string }[];
}

/** What an authority is known by. */
export interface Brand {
  /** `#rrggbb`, dark enough for white letters on it. */
  primary: string;
  /** `#rrggbb` of marks beside it. */
  accent: string;
  /** Its own picture; the drawn placeholder stands where it has none. */
  emblem: Picture | undefined;
}
