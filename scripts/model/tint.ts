import { oklchOf } from "./brand/colour.ts";
import { contrast } from "./brand/contrast.ts";

/**
 * The colours a picture's room can have while the picture is on its way, dark to light: greys, weak hues as the mean of a
 * photograph has, and in the middle strong ones for posters. A style sheet holds all of them, whatever pictures there
 * are, so there are few and each is three digits. None lies between dark and light, since where a picture fails its
 * description stands on the colour, and neither black nor white has 7:1 there.
 */
const palette = [
  "#222 #422 #231 #033 #224",
  "#555 #744 #654 #553 #454 #355 #457 #557 #646 #932 #650 #162 #256 #359 #837",
  "#899 #b89 #a97 #997 #7a8 #79b #89b #c87 #a93 #5a6 #0ab #79d",
  "#b8b #bbb #daa #ca9 #dc9 #bb9 #9ba #9bb #9bd #bbd #cab",
  "#fff #ddd #fcc #ddb #bee #ddf",
].flatMap((row) => row.split(" "));

/** A colour of the palette, and how it looks. */
interface Tint {
  /** Its class in the style sheet. */
  name: string;
  colour: string;
  /** The colour of words on it. */
  ink: "#000" | "#fff";
  place: Place;
}

/** A colour in OKLab, where distances are those the eye sees. */
type Place = readonly [lightness: number, a: number, b: number];

/** Every tint of the style sheet. */
export const tints: readonly Tint[] = palette.map((colour, at) => {
  const whole = `#${[...colour.slice(1)].map((digit) => digit + digit).join("")}`;
  const ink = contrast(whole, "#ffffff") > contrast(whole, "#000000") ? "#fff" : "#000";
  return { name: `tint-${at}`, colour, ink, place: placeOf(whole) };
});

/**
 * The class of the tint that looks most like a colour.
 *
 * @param colour as `#rrggbb`
 */
export function tintOf(colour: string): string {
  const [lightness, a, b] = placeOf(colour);
  const away = ({ place }: Tint): number => Math.hypot(place[0] - lightness, place[1] - a, place[2] - b);
  return tints.reduce((nearest, one) => (away(one) < away(nearest) ? one : nearest)).name;
}

/** The rules of all tints. On paper there are none: nothing is on its way there. */
export function tintRules(): string {
  const rules = tints.map(({ name, colour, ink }) => `.${name}{color:${ink};background:${colour}}`);
  return `@media screen{${rules.join("")}}`;
}

function placeOf(colour: string): Place {
  const { lightness, chroma, hue } = oklchOf(colour);
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}
