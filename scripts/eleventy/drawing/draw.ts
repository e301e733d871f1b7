import { sha256 } from "../../cache/sha256.ts";
import { addresses } from "../../model/address.ts";
import type { Sketch } from "../../model/drawing.ts";
import type { Assets, DrawnCard, Icon } from "../../model/page.ts";
import { SHARE_HEIGHT, SHARE_WIDTH } from "../../model/share.ts";
import { onAllCores } from "../all-done.ts";
import type { Folders } from "../pictures.ts";
import { cardDrawing, type Faces } from "./card.ts";
import { type Emblem, findEmblem } from "./emblem.ts";
import { icoFile, iconDrawing } from "./icons.ts";
import { Lettering } from "./lettering.ts";
import { pngOf } from "./raster.ts";

/** What was drawn for a site, with the bytes to write by address. */
export type Drawn = Pick<Assets, "icon" | "icons" | "cards"> & { files: Map<string, Uint8Array> };

/**
 * Icons that devices ask for. Of a maskable one they may show as little as the middle four fifths:
 * https://www.w3.org/TR/appmanifest/#icon-masks.
 */
const ICONS: readonly (Omit<Icon, "url"> & { part: number })[] = [
  { side: 192, purpose: "any", part: 1 },
  { side: 512, purpose: "any", part: 1 },
  { side: 512, purpose: "maskable", part: 0.72 },
];
const FAVICON = 32;
/** Devices that ask for this one put a black ground under what is clear, so it brings its own. */
const TOUCH = { side: 180, part: 0.84 };
/** In a browser's tab, twice as sharp as it is shown. */
const TAB = 96;

/** Draws a site's icons and cards; what was drawn before comes from the cache. */
export async function draw(sketch: Sketch, { content, cache }: Folders): Promise<Drawn> {
  const emblem = await findEmblem(sketch.brand, content);
  const files = new Map<string, Uint8Array>();
  const [icons, cards] = await Promise.all([
    drawIcons(sketch, emblem, cache, files),
    drawCards(sketch, emblem, cache, files),
  ]);
  return { ...icons, cards, files };
}

async function drawIcons(
  { brand }: Sketch,
  emblem: Emblem,
  cache: string,
  files: Map<string, Uint8Array>,
): Promise<Pick<Drawn, "icon" | "icons">> {
  const icon = (side: number, part = 1) =>
    pngOf(["icon", emblem.key, brand.primary, side, part], cache, () =>
      iconDrawing(emblem, brand, side, part),
    );
  files.set(addresses.favicon, icoFile(await icon(FAVICON), FAVICON));
  files.set(addresses.touchIcon, await icon(TOUCH.side, TOUCH.part));
  const icons: Icon[] = [];
  for (const { side, purpose, part } of ICONS) {
    icons.push({ url: shelve("icon", "png", await icon(side, part), files), side, purpose });
  }
  // A drawing is sharp at any size; a picture of one is not.
  const tab = emblem.svg
    ? shelve("icon", "svg", new TextEncoder().encode(emblem.svg), files)
    : shelve("icon", "png", await icon(TAB), files);
  return { icon: tab, icons };
}

async function drawCards(
  { brand, agency, cards }: Sketch,
  emblem: Emblem,
  cache: string,
  files: Map<string, Uint8Array>,
): Promise<Record<string, DrawnCard>> {
  const { primary, accent } = brand;
  let faces: Promise<Faces> | undefined;
  const drawn: [string, DrawnCard][] = [];
  await onAllCores(cards, async ({ name, title, foot }) => {
    const text = { agency, title, foot };
    const bytes = await pngOf(["card", text, primary, accent, emblem.key], cache, async () => {
      faces ??= loadFaces();
      return cardDrawing(text, brand, { ...emblem, stamp: await emblem.open() }, await faces);
    });
    const url = shelve("chia-se", "png", bytes, files);
    drawn.push([name, { url, width: SHARE_WIDTH, height: SHARE_HEIGHT, title }]);
  });
  return Object.fromEntries(drawn.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function loadFaces(): Promise<Faces> {
  const [bold, medium] = await Promise.all([Lettering.load("700Bold"), Lettering.load("500Medium")]);
  return { bold, medium };
}

/** Puts bytes where their name carries their hash. */
function shelve(name: string, ending: string, bytes: Uint8Array, files: Map<string, Uint8Array>): string {
  const url = `/assets/${name}-${sha256(bytes).slice(0, 10)}.${ending}`;
  files.set(url, bytes);
  return url;
}
