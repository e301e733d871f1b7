/** A colour by how light it looks (0 to 1), how strong it is (0 is grey), and its hue in degrees. */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

/** Red, green and blue as light, each from 0 to 1, gamma undone. Outside of that, no screen shows it. */
type Light = readonly [number, number, number];

/**
 * A colour as light: each part of `#rrggbb` with its gamma undone (IEC 61966-2-1).
 *
 * @example lightOf("#ffffff") // [1, 1, 1]
 */
export function lightOf(hex: string): Light {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/**
 * A colour as people see it: Björn Ottosson's OKLab in its round form, https://bottosson.github.io/posts/oklab/. Its
 * hue stays the same to the eye while lightness changes, which HSL's does not: a dark HSL yellow is green.
 */
export function oklchOf(hex: string): Oklch {
  const [red, green, blue] = lightOf(hex);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: (Math.atan2(b, a) * 180) / Math.PI,
  };
}

/**
 * The colour as `#rrggbb`. Where a screen has none so strong, the strongest it has of this lightness and hue.
 *
 * @example hexOf({ lightness: 1, chroma: 0, hue: 0 }) // "#ffffff"
 */
export function hexOf(colour: Oklch): string {
  let { chroma } = colour;
  if (!isShown(lightIn({ ...colour, chroma }))) {
    let least = 0;
    // Halved 12 times, what is left is finer than a step of a screen.
    for (let step = 0; step < 12; step++) {
      const middle = (least + chroma) / 2;
      if (isShown(lightIn({ ...colour, chroma: middle }))) least = middle;
      else chroma = middle;
    }
    chroma = least;
  }
  const parts = lightIn({ ...colour, chroma }).map((light) => {
    const within = Math.min(1, Math.max(0, light));
    const value = within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

function lightIn({ lightness, chroma, hue }: Oklch): Light {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

function isShown(light: Light): boolean {
  return light.every((part) => part > -0.0005 && part < 1.0005);
}
