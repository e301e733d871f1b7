import type { Brand } from "../../model/brand/brand.ts";
import type { Emblem } from "./emblem.ts";

/**
 * An icon: the emblem in a square.
 *
 * @param side pixels
 * @param part how much of the square the emblem takes; less than all of it leaves a ground in the site's colour, and white
 *   under an emblem that was not made for that colour
 */
export async function iconDrawing(
  emblem: Emblem,
  { primary }: Brand,
  side: number,
  part: number,
): Promise<string> {
  const stamp = await emblem.open();
  const size = side * part;
  const edge = (side - size) / 2;
  const ground =
    part < 1 ? `<rect width="${side}" height="${side}" fill="${emblem.svg ? primary : "#fff"}"/>` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${ground}${stamp(edge, edge, size)}</svg>`;
}

/**
 * A PNG as the only picture of an ICO file, which every browser that asks for `/favicon.ico` reads
 * (https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)).
 *
 * @param side pixels, below 256
 */
export function icoFile(png: Uint8Array, side: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true); // an icon
  head.setUint16(4, 1, true); // one picture
  head.setUint8(6, side);
  head.setUint8(7, side);
  head.setUint16(10, 1, true); // colour planes
  head.setUint16(12, 32, true); // bits a pixel
  head.setUint32(14, png.length, true);
  head.setUint32(18, head.byteLength, true); // where the picture begins
  return Buffer.concat([new Uint8Array(head.buffer), png]);
}
