import type { Brand } from "./brand/brand.ts";

/** All that the build draws for a site: its icons, and cards that stand for pages without a picture. */
export interface Sketch {
  brand: Brand;
  agency: string;
  /** By the name pages know them by; `foot` says whose page it is, or where. */
  cards: { name: string; title: string; foot: string }[];
}
