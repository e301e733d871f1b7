import type { Place } from "../model/problem.ts";
import { parser } from "./markdown/parser.ts";

/** Where the first of some stretches of text is written in a file; the file's beginning for what is not in it. */
export function placeOfWords(
  { file, source }: { file: string; source: string },
  written: readonly string[],
): Place {
  const offsets = written.map((words) => offsetOf(source, words)).filter((offset) => offset >= 0);
  const before = source.slice(0, Math.max(0, Math.min(...offsets, source.length + 1)));
  if (offsets.length === 0) return { file, line: 1, column: 1 };
  const lines = before.split("\n");
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** As written; else over a line's end or an emphasis; else the line that spells it with backslashes or entities. */
function offsetOf(source: string, words: string): number {
  const exact = source.indexOf(words);
  if (exact >= 0) return exact;
  const loose = [...words].map((char) => (/\s/.test(char) ? "[\\s*_>]+" : `${escaped(char)}[*_\`]*`));
  const near = source.search(new RegExp(loose.join(""), "u"));
  if (near >= 0) return near;
  let offset = 0;
  for (const line of source.split("\n")) {
    if (parser.utils.unescapeAll(line).includes(words)) return offset;
    offset += line.length + 1;
  }
  return -1;
}

function escaped(char: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}
