import { correction, generate, mode } from "lean-qr";

/**
 * A QR code to be drawn as one stroke of width 1 that walks the rows of squares to and fro. Its dashes are the dark
 * squares, so that a page pays for each run of squares with two letters.
 */
export interface QrDrawing {
  /** Squares on a side, without the margin of four around it that readers need. */
  size: number;
  /** The walk, as the `d` of an SVG path; rows lie at 0, 1, 2, … */
  walk: string;
  /** Lengths of what is dark and what is light by turns, for `stroke-dasharray`. */
  dashes: string;
}

/** With the least correction: paper is clean, and fewer squares are larger ones. */
const options = {
  minCorrectionLevel: correction.L,
  maxCorrectionLevel: correction.L,
  // All eight masks are readable (ISO/IEC 18004 asks for the best one); trying them costs many times as long.
  mask: 0,
} as const;

/**
 * The QR code of a web address.
 *
 * @throws TypeError where it is none
 */
export function qrDrawing(address: string): QrDrawing {
  // A domain may be written in Vietnamese letters; as it is asked for it has none. To let the library choose how the
  // letters are stored takes three times as long as all the rest.
  const { href } = new URL(address);
  const code = generate(mode.ascii(href), options);
  const { size } = code;
  const runs: number[] = [];
  let isDark = true;
  let run = 0;
  const step = (dark: boolean): void => {
    if (dark !== isDark) {
      runs.push(run);
      run = 0;
    }
    isDark = dark;
    run++;
  };
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) step(code.get(y % 2 === 0 ? x : size - 1 - x, y));
    // The way down to the next row lies outside.
    step(false);
  }
  runs.push(run);
  const rows = Array.from({ length: size }, (_, y) => `h${y % 2 === 0 ? size : -size}`);
  return { size, walk: `M0 0${rows.join("v1")}`, dashes: runs.join(" ") };
}
