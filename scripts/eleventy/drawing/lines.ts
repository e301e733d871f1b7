/** Text broken into lines, and the size at which it fits. */
export interface Setting {
  lines: string[];
  /** Pixels. */
  size: number;
}

/** From line to line, in sizes: at less, Vietnamese capitals with two accents would touch the line above. */
export const LEADING = 1.28;

/** Room for text, in pixels. */
export interface Room {
  width: number;
  height: number;
  /** Sizes to try, the largest first. */
  sizes: readonly number[];
}

/**
 * Breaks text into lines of about one length, at the largest size at which they fit into their room. A word too long for
 * a line makes the whole smaller, and nothing is ever cut.
 *
 * @param widthAt how wide a text is at a size
 */
export function setLines(text: string, room: Room, widthAt: (text: string, size: number) => number): Setting {
  const words = text.trim().split(/\s+/);
  for (const size of room.sizes) {
    const lines = balanced(words, room.width, (line) => widthAt(line, size));
    if (
      lines.length * size * LEADING <= room.height &&
      lines.every((line) => widthAt(line, size) <= room.width)
    ) {
      return { lines, size };
    }
  }
  const least = room.sizes.at(-1) ?? 1;
  return setLines(text, { ...room, sizes: [least * 0.8] }, widthAt);
}

/** As few lines as the width allows, and those as narrow as this number of lines allows: no lone word at the end. */
function balanced(words: readonly string[], width: number, widthOf: (line: string) => number): string[] {
  let best = broken(words, width, widthOf);
  const { length } = best;
  for (let narrower = width * 0.96; narrower > width / 3; narrower *= 0.96) {
    const lines = broken(words, narrower, widthOf);
    if (lines.length > length || lines.some((line) => widthOf(line) > narrower)) break;
    best = lines;
  }
  return best;
}

function broken(words: readonly string[], width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
