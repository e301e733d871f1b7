import { hash } from "node:crypto";
import { sha256 } from "../../cache/sha256.ts";

/** A piece of a file that may be known before it is put together. */
export interface Piece {
  /** Stands for what it holds: a SHA-256, hex. */
  key: string;
  /** Gives what it holds. */
  make(): Uint8Array;
}

/** A piece that is put together already. */
export function pieceOf(bytes: Uint8Array): Piece {
  return { key: sha256(bytes), make: () => bytes };
}

/**
 * A piece that is known by what it is made of.
 *
 * @param source stands for all of that
 */
export function pieceMade(source: Uint8Array | string, make: () => Uint8Array): Piece {
  // A hash of a hash: what is made of some bytes is not what those bytes are.
  return { key: sha256(`\0made\0${hash("sha256", source, "hex")}`), make };
}
