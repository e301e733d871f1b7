import { joined, lettersAt, viewOf } from "./bytes.ts";

const SIGNATURE = "\u0089PNG\r\n\u001a\n";

/** Chunks that make the picture, its colours and its movement (PNG, third edition, chapter 11). */
const picture = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT".split(" "),
);

/**
 * A PNG without what was noted in it; nothing for what is no PNG, or does not reach its end. EXIF goes whole: few
 * programs turn a PNG by it, so its pixels stand upright already.
 */
export function barePng(bytes: Uint8Array): Uint8Array | undefined {
  if (lettersAt(bytes, 0, 8) !== SIGNATURE) return undefined;
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const type = lettersAt(bytes, at + 4, 4);
    if (end > bytes.length) return undefined;
    if (picture.has(type)) kept.push(bytes.subarray(at, end));
    if (type === "IEND") return joined(kept);
    at = end;
  }
  return undefined;
}
