import type { Brand } from "../../model/brand/brand.ts";
import { SHARE_HEIGHT, SHARE_WIDTH } from "../../model/share.ts";
import { drum } from "./drum.ts";
import type { Emblem, Stamp } from "./emblem.ts";
import type { Lettering } from "./lettering.ts";
import { LEADING, type Room, setLines } from "./lines.ts";

/** What a card says, from top to bottom. */
export interface CardText {
  agency: string;
  title: string;
  /** Whose page it is, or where. */
  foot: string;
}

type OpenEmblem = Pick<Emblem, "svg"> & { stamp: Stamp };

export interface Faces {
  bold: Lettering;
  medium: Lettering;
}

/** Pixels that stay free at each side: other sites round the corners. */
const MARGIN = 80;
const WIDTH = SHARE_WIDTH - 2 * MARGIN;

const EMBLEM = { side: 120, y: 70, gap: 28 };
const AGENCY = { width: WIDTH - EMBLEM.side - EMBLEM.gap, height: 90, sizes: [34, 32, 30, 28, 26, 24] };

/** Titles stand on this line, the last of them where there are more, and grow upwards. */
const TITLE_Y = 434;
const TITLE = { width: WIDTH, height: 254, sizes: [104, 98, 92, 86, 80, 72, 66, 60, 54, 48] };

const MARK = { y: 484, width: 96, height: 10 };
const FOOT_Y = 558;
const FOOT = { width: WIDTH, height: 45, sizes: [34, 32, 30, 28, 26, 24, 22, 20] };
const EDGE = 14;

/** A card that stands for pages without a picture of their own: who speaks, of what, on whose site. */
export function cardDrawing(text: CardText, brand: Brand, emblem: OpenEmblem, faces: Faces): string {
  const { primary, accent } = brand;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${primary}"/>`,
    drum(SHARE_WIDTH - 120, SHARE_HEIGHT - 40, 420),
    head(text.agency, emblem, faces.medium),
    standing(text.title, TITLE, TITLE_Y, faces.bold),
    `<rect x="${MARGIN}" y="${MARK.y}" width="${MARK.width}" height="${MARK.height}" rx="5" fill="${accent}"/>`,
    standing(text.foot, FOOT, FOOT_Y, faces.medium),
    `<rect y="${SHARE_HEIGHT - EDGE}" width="100%" height="${EDGE}" fill="${accent}"/>`,
    "</svg>",
  ].join("\n");
}

/** The emblem and whose it is, the text in the middle of its height. */
function head(agency: string, emblem: OpenEmblem, face: Lettering): string {
  const { side, y, gap } = EMBLEM;
  const { lines, size } = setLines(agency, AGENCY, (line, size) => face.width(line, size));
  const middle = y + side / 2;
  const first = middle - ((lines.length - 1) * size * LEADING) / 2 + size * CAPITAL;
  // An emblem that was not drawn for this ground gets a white one.
  const ground = emblem.svg
    ? ""
    : `<circle cx="${MARGIN + side / 2}" cy="${middle}" r="${side * 0.62}" fill="#fff"/>`;
  return ground + emblem.stamp(MARGIN, y, side) + rows(lines, MARGIN + side + gap, first, size, face);
}

/** Half the height of a capital, in sizes. */
const CAPITAL = 0.35;

/** Text whose last line stands at `y`. */
function standing(text: string, room: Room, y: number, face: Lettering): string {
  const { lines, size } = setLines(text, room, (line, size) => face.width(line, size));
  return rows(lines, MARGIN, y - (lines.length - 1) * size * LEADING, size, face);
}

/** @param x where the first letter begins; it has some room of its own at its left, the more the larger it is */
function rows(lines: readonly string[], x: number, first: number, size: number, face: Lettering): string {
  const left = x - size * 0.06;
  const outlines = lines.map((line, at) => face.path(line, left, first + at * size * LEADING, size));
  return `<path fill="#fff" d="${outlines.join("")}"/>`;
}
