import { lettersAt, viewOf } from "./bytes.ts";

/** The one thing of EXIF that belongs to the picture: which side is up (EXIF 2.3, tag 0x0112). */
const TAG = 0x0112;

/** How a picture is to be turned, 1 to 8; 1, not at all, also where nothing sound is said. */
export function orientationOf(tiff: Uint8Array): number {
  const view = viewOf(tiff);
  const little = lettersAt(tiff, 0, 2) === "II";
  if (tiff.length < 14 || (!little && lettersAt(tiff, 0, 2) !== "MM")) return 1;
  const first = view.getUint32(4, little);
  if (first + 2 > tiff.length) return 1;
  const entries = view.getUint16(first, little);
  for (let at = first + 2; at < first + 2 + entries * 12 && at + 12 <= tiff.length; at += 12) {
    if (view.getUint16(at, little) !== TAG) continue;
    const turn = view.getUint16(at + 8, little);
    return turn >= 1 && turn <= 8 ? turn : 1;
  }
  return 1;
}

/** EXIF that says nothing else. */
export function orientationAlone(turn: number): Uint8Array {
  const header = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0];
  return Uint8Array.of(...header, 0, 1, ...entry, 0, 0, 0, 0);
}
