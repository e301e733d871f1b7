import { joined, lettersAt, viewOf } from "./bytes.ts";
import { orientationAlone, orientationOf } from "./orientation.ts";

/** Chunks that make the picture, its colours and its movement (RFC 9649). */
const picture = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);

/** Bits of the first byte of VP8X: the file has a chunk of that kind. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** A WebP without what was noted in it; nothing for what is no WebP, or does not reach its end. */
export function bareWebp(bytes: Uint8Array): Uint8Array | undefined {
  if (lettersAt(bytes, 0, 4) !== "RIFF" || lettersAt(bytes, 8, 4) !== "WEBP") return undefined;
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const kept: Uint8Array[] = [];
  let turn = 1;
  for (let at = 12; at + 8 <= end; ) {
    const size = view.getUint32(at + 4, true);
    if (at + 8 + size > end) return undefined;
    const next = Math.min(end, at + 8 + size + (size % 2));
    const type = lettersAt(bytes, at, 4);
    if (type === "EXIF") turn = orientationOf(tiffIn(bytes.subarray(at + 8, at + 8 + size)));
    if (picture.has(type)) kept.push(bytes.slice(at, next));
    at = next;
  }
  return riff(turn, kept);
}

/** Some programs write EXIF as JPEG has it, with its name before it. */
function tiffIn(exif: Uint8Array): Uint8Array {
  return lettersAt(exif, 0, 6) === "Exif\0\0" ? exif.subarray(6) : exif;
}

function riff(turn: number, chunks: Uint8Array[]): Uint8Array {
  const [first] = chunks;
  const exif: Uint8Array[] = [];
  if (first && lettersAt(first, 0, 4) === "VP8X") {
    first[8] = (first[8] ?? 0) & ~(HAS_EXIF | HAS_XMP);
    if (turn !== 1) {
      first[8] |= HAS_EXIF;
      exif.push(chunk("EXIF", orientationAlone(turn)));
    }
  }
  return chunk("RIFF", joined([letters("WEBP"), ...chunks, ...exif]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const head = new Uint8Array(8);
  head.set(letters(type));
  viewOf(head).setUint32(4, data.length, true);
  return joined([head, data]);
}

function letters(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
