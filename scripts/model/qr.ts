import { encode } from "uqr";

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

/** All eight masks are readable (ISO/IEC 18004 asks for the best one); trying them costs many times as long. */
const MASK = 0;

/** The QR code of an address, with the least correction: paper is clean, and fewer squares are larger ones. */
export function qrDrawing(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: "L", maskPattern: MASK, boostEcc: false, border: 0 });
  const runs: number[] = [0];
  let isDark = true;
  const step = (dark: boolean): void => {
    if (dark !== isDark) runs.push(0);
    isDark = dark;
    runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + 1;
  };
  for (const [y, row] of data.entries()) {
    for (const dark of y % 2 === 0 ? row : row.toReversed()) step(dark);
    // The way down to the next row lies outside.
    step(false);
  }
  const rows = data.map((_, y) => `h${y % 2 === 0 ? size : -size}`);
  return { size, walk: `M0 0${rows.join("v1")}`, dashes: runs.join(" ") };
}
