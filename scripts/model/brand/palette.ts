import { hexOf, oklchOf } from "./colour.ts";
import { nearest, SIGN_CONTRAST, TEXT_CONTRAST } from "./contrast.ts";

/** The two colours an authority is known by, each `#rrggbb`. */
export interface BrandColours {
  /** Bands, buttons, headings' rules: white text stands on it. */
  primary: string;
  /** Marks and edges beside it. */
  accent: string;
}

/** Every colour of the style sheet: its custom properties in `assets/styles/tokens.css`, without their `--`. */
export const toneNames = [
  "sea-deep",
  "on-sea",
  "button-edge",
  "apricot",
  "ground",
  "panel",
  "ink",
  "quiet",
  "link",
  "line",
  "field",
  "note",
  "mark",
] as const;

export type Tones = Record<(typeof toneNames)[number], string>;

/** The ways a reader can have the page: see `data-theme` in `assets/styles/tokens.css`. */
export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

/**
 * All colours of all themes from two. Whatever the two are, text gets 7:1 and signs 3:1 on every ground they stand on:
 * what a lightness set here would miss, `nearest` moves. Only `primary` and `accent` themselves are left as they are in
 * the light theme, where `judgeColours` answers for them.
 */
export function paletteOf(brand: BrandColours): Record<Theme, Tones> {
  return { light: lightTones(brand), dark: darkTones(brand), contrast: contrastTones(brand) };
}

function lightTones({ primary, accent }: BrandColours): Tones {
  const ground = "#ffffff";
  const panel = tinted(primary, 0.965, 0.012);
  const note = tinted(accent, 0.968, 0.03);
  const grounds = [ground, panel, note];
  const ink = nearest(tinted(primary, 0.255, 0.028), grounds, 2 * TEXT_CONTRAST);
  const link = nearest(primary, grounds, TEXT_CONTRAST);
  return {
    "sea-deep": primary,
    "on-sea": "#ffffff",
    "button-edge": primary,
    apricot: accent,
    ground,
    panel,
    ink,
    quiet: nearest(tinted(primary, 0.42, 0.028), grounds, TEXT_CONTRAST),
    link,
    line: tinted(primary, 0.865, 0.016),
    field: nearest(tinted(primary, 0.54, 0.03), grounds, SIGN_CONTRAST),
    note,
    mark: nearest(tinted(accent, 0.93, 0.09), [ink, link], TEXT_CONTRAST),
  };
}

function darkTones({ primary, accent }: BrandColours): Tones {
  const ground = tinted(primary, 0.205, 0.018);
  const panel = tinted(primary, 0.255, 0.024);
  const note = tinted(accent, 0.285, 0.035);
  const grounds = [ground, panel, note];
  const band = tinted(primary, 0.3, 0.05);
  const ink = nearest(tinted(primary, 0.95, 0.008), grounds, TEXT_CONTRAST);
  const link = nearest(tinted(primary, 0.84, 0.085), grounds, TEXT_CONTRAST);
  const field = nearest(tinted(primary, 0.67, 0.022), [...grounds, band], SIGN_CONTRAST);
  return {
    "sea-deep": nearest(band, ["#ffffff"], TEXT_CONTRAST),
    "on-sea": "#ffffff",
    "button-edge": field,
    apricot: nearest(accent, [...grounds, band], SIGN_CONTRAST),
    ground,
    panel,
    ink,
    quiet: nearest(tinted(primary, 0.82, 0.018), grounds, TEXT_CONTRAST),
    link,
    line: tinted(primary, 0.385, 0.026),
    field,
    note,
    mark: nearest(tinted(accent, 0.36, 0.06), [ink, link], TEXT_CONTRAST),
  };
}

/** White on black, links in the accent's hue, every edge drawn: as people with low vision set their screens. */
function contrastTones({ accent }: BrandColours): Tones {
  const ground = "#000000";
  const ink = "#ffffff";
  const link = nearest(tinted(accent, 0.88, 0.14), [ground], 2 * TEXT_CONTRAST);
  return {
    "sea-deep": ground,
    "on-sea": ink,
    "button-edge": ink,
    apricot: link,
    ground,
    panel: ground,
    ink,
    quiet: ink,
    link,
    line: ink,
    field: ink,
    note: ground,
    mark: nearest(tinted(accent, 0.34, 0.08), [ink, link], TEXT_CONTRAST),
  };
}

/** A colour of this lightness in another's hue, no stronger than this. */
function tinted(hex: string, lightness: number, strongest: number): string {
  const { chroma, hue } = oklchOf(hex);
  return hexOf({ lightness, chroma: Math.min(chroma, strongest), hue });
}
