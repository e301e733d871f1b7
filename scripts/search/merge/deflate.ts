import { Deflate, Z_SYNC_FLUSH } from "pako";

/** How hard to pack. 9 takes three times as long and saves 1 %. */
const LEVEL = 6;

/** A piece of a deflate stream that ends with a whole byte. Slow: about 9 MB a second. */
export function deflated(piece: Uint8Array): Buffer {
  const deflate = new Deflate({ raw: true, level: LEVEL });
  const parts: Uint8Array[] = [];
  deflate.onData = (part) => parts.push(part);
  deflate.push(piece, Z_SYNC_FLUSH);
  return Buffer.concat(parts);
}

/** Does the same with many, wherever it is done. */
export type DeflateAll = (pieces: readonly Uint8Array[]) => Promise<Uint8Array[]>;

export const deflateHere: DeflateAll = async (pieces) => pieces.map(deflated);
