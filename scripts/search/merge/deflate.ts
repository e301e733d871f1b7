import {
  Z_DEFAULT_STRATEGY,
  Z_SYNC_FLUSH,
  ZStream,
  zlibDeflate,
  zlibDeflateInit2,
  zlibDeflateReset,
} from "pako";

/** How hard to pack. 9 takes three times as long and saves 1 %. */
const LEVEL = 6;

/** The one method there is. */
const DEFLATED = 8;

/** The largest window, of a stream without a head. */
const WINDOW = -15;

/** What zlib takes for its tables where nobody says. */
const MEMORY = 8;

/** Bytes that what cannot be packed is longer by, at the most, and for each byte of its own. */
const LONGER = { once: 64, each: 1 / 1000 };

/** One for all pieces: to make room for each anew takes a quarter of the time. */
const stream = new ZStream();
zlibDeflateInit2(stream, LEVEL, DEFLATED, WINDOW, MEMORY, Z_DEFAULT_STRATEGY);

/**
 * A piece of a deflate stream that ends with a whole byte. Slow: about 10 MB a second.
 *
 * @throws if it does not fit where nothing is longer
 */
export function deflated(piece: Uint8Array): Buffer {
  zlibDeflateReset(stream);
  // A reset leaves the bytes of the last piece, and the end of a piece is looked at with one byte more than it has.
  stream.state.window.fill(0);
  const output = Buffer.allocUnsafe(Math.ceil(piece.length * (1 + LONGER.each)) + LONGER.once);
  Object.assign(stream, { input: piece, next_in: 0, avail_in: piece.length });
  Object.assign(stream, { output, next_out: 0, avail_out: output.length });
  zlibDeflate(stream, Z_SYNC_FLUSH);
  if (stream.avail_in > 0 || stream.avail_out === 0) throw new Error("packed, a piece is too long");
  return Buffer.from(output.subarray(0, stream.next_out));
}

/** Does the same with many, wherever it is done. */
export type DeflateAll = (pieces: readonly Uint8Array[]) => Promise<Uint8Array[]>;

export const deflateHere: DeflateAll = async (pieces) => pieces.map(deflated);
