import { joined, lettersAt, viewOf } from "./bytes.ts";
import { orientationAlone, orientationOf } from "./orientation.ts";

/** Markers, ITU-T T.81 table B.1. */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;

/** A JPEG without what was noted in it; nothing for what is no JPEG, or does not reach its end. */
export function bareJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === EOI) return joined([...kept, bytes.subarray(at, at + 2)]);
    if (at + 4 > bytes.length) return undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return undefined;
    kept.push(bareSegment(marker, bytes.subarray(at, end)));
    at = marker === SOS ? endOfScan(bytes, end) : end;
    if (marker === SOS) kept.push(bytes.subarray(end, at));
  }
  return undefined;
}

/** Where the compressed data of a scan ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at;
  }
  return bytes.length;
}

/** What of a segment belongs to the picture. */
function bareSegment(marker: number, segment: Uint8Array): Uint8Array {
  const nothing = segment.subarray(0, 0);
  switch (marker) {
    case APP0:
      return lettersAt(segment, 4, 5) === "JFIF\0" && segment.length >= 18
        ? withoutThumbnail(segment)
        : nothing;
    case APP1: {
      if (lettersAt(segment, 4, 6) !== "Exif\0\0") return nothing;
      const turn = orientationOf(segment.subarray(10));
      return turn === 1 ? nothing : turned(turn);
    }
    case APP2:
      return lettersAt(segment, 4, 12) === "ICC_PROFILE\0" ? segment : nothing;
    case APP14:
      return lettersAt(segment, 4, 5) === "Adobe" ? segment : nothing;
    default:
      // C0–DF are the picture itself; the other application segments and comments are notes.
      return marker >= 0xc0 && marker <= 0xdf ? segment : nothing;
  }
}

/** A thumbnail may show what was cut away from the picture later. */
function withoutThumbnail(jfif: Uint8Array): Uint8Array {
  return Uint8Array.of(0xff, APP0, 0, 16, ...jfif.subarray(4, 16), 0, 0);
}

function turned(turn: number): Uint8Array {
  const tiff = orientationAlone(turn);
  return Uint8Array.of(0xff, APP1, 0, 8 + tiff.length, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff);
}
