import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The corner of opentype.js this house uses: the package ships no types of its own. */
interface OpenType {
  parse(bytes: ArrayBuffer): Font;
}
interface Font {
  charToGlyphIndex(char: string): number;
  getAdvanceWidth(text: string, size: number): number;
  getPath(text: string, x: number, y: number, size: number): { commands: Command[] };
}
/** A step of an outline: to a place, by a line or by a curve with one control point or two. */
type Command =
  | { type: "M" | "L"; x: number; y: number }
  | { type: "Q"; x1: number; y1: number; x: number; y: number }
  | { type: "C"; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
  | { type: "Z" };

/**
 * Text as outlines. The letters come from a font among the dependencies (Be Vietnam Pro, drawn for Vietnamese; OFL-1.1),
 * never from the machine: a drawing is the same wherever it is made, and no accent falls back to another face.
 */
export class Lettering {
  readonly #font: Font;
  readonly #widths = new Map<string, number>();

  private constructor(font: Font) {
    this.#font = font;
  }

  /** @param weight as the font's folder is called */
  static async load(weight: "500Medium" | "700Bold"): Promise<Lettering> {
    // @ts-expect-error no types; loaded only where something has to be drawn, since it takes a while.
    const opentype = (await import("opentype.js")).default as OpenType;
    const file = `@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`;
    const bytes = await readFile(createRequire(import.meta.url).resolve(file));
    return new Lettering(opentype.parse(new Uint8Array(bytes).buffer));
  }

  /** Pixels from the first letter's left to the last one's right, kerning included. */
  width(text: string, size: number): number {
    const known = this.#widths.get(text) ?? this.#font.getAdvanceWidth(this.#known(text), 1000);
    this.#widths.set(text, known);
    return (known * size) / 1000;
  }

  /** The outlines, as the `d` of an SVG path; `y` is the line the letters stand on. */
  path(text: string, x: number, y: number, size: number): string {
    return this.#font.getPath(this.#known(text), x, y, size).commands.map(written).join("");
  }

  /** Each accented letter as one sign, as the font has it; what the font has not, as an emoji, is left out. */
  #known(text: string): string {
    const signs = [...text.normalize("NFC")].filter((sign) => this.#font.charToGlyphIndex(sign) > 0);
    return signs.join("").replace(/ +/g, " ").trim();
  }
}

/** One step as SVG writes it. opentype.js 2.0 has a writer of its own, which makes `NaN` of numbers like 1e-14. */
function written(command: Command): string {
  const { type } = command;
  if (type === "Z") return type;
  const { x, y } = command;
  if (type === "Q") return `Q${places(command.x1, command.y1, x, y)}`;
  if (type === "C") return `C${places(command.x1, command.y1, command.x2, command.y2, x, y)}`;
  return type + places(x, y);
}

/** To a tenth of a pixel, which is finer than anyone sees. */
function places(...values: number[]): string {
  return values.map((value) => Math.round(value * 10) / 10).join(" ");
}
