import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { allBoxes, Boxes, boxOf } from "../../cache/boxes.ts";
import { programKey } from "../../cache/program.ts";
import { sha256 } from "../../cache/sha256.ts";
import { type DeflateAll, deflateHere } from "./deflate.ts";

/** A file, packed, and the SHA-256 that stands for what it holds. */
export interface Packed {
  hash: string;
  content: Uint8Array;
}

/** A file that is known by what it is made of. */
export interface MadeFile {
  /** Stands for all of that. */
  source: string;
  /** Gives what the file holds. */
  make(): Uint8Array;
}

/** A piece of a file, and its SHA-256 in hex. */
interface Piece {
  key: string;
  bytes: Uint8Array;
}

/** The head of a gzip file (RFC 1952, section 2.3) that says no time and no system. */
const HEAD = Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** Length of a SHA-256, in bytes. */
const HASH = 32;

/** The last block of a deflate stream (RFC 1951, section 3.2), with nothing in it. */
const END = Buffer.of(3, 0);

/**
 * Packs files to the same bytes on every system, which Node's zlib does not, and keeps what it packed. A file may come
 * in pieces: each is packed by itself and ends with a whole byte, so that one behind the other they are a stream, and a
 * piece that did not change is not packed again.
 */
export class Packer {
  readonly #boxes: Boxes;
  readonly #deflateAll: DeflateAll;
  readonly #known = new Map<string, Map<string, Uint8Array>>();
  readonly #used = new Map<string, Map<string, Uint8Array>>();

  /**
   * @param folder in the cache; need not be there yet
   * @param deflateAll packs the pieces that are not known
   */
  constructor(folder: string, deflateAll: DeflateAll = deflateHere) {
    this.#boxes = new Boxes(folder, programKey("scripts/search/merge"));
    this.#deflateAll = deflateAll;
  }

  /** Reads all that was packed before, ahead of being asked. */
  readAll(): void {
    for (const box of allBoxes) this.#open(box);
  }

  /** A gzip file for each, of what its pieces hold. */
  async pack(files: readonly (readonly Uint8Array[])[]): Promise<Packed[]> {
    const whole = files.map((pieces) => pieces.map(pieceOf));
    const unknown = new Map(
      whole.flat().flatMap(({ key, bytes }) => (this.#keep(key) ? [] : [[key, bytes]])),
    );
    const packed = await this.#deflateAll([...unknown.values()]);
    for (const [at, key] of [...unknown.keys()].entries()) this.#keep(key, packed[at]);
    return whole.map((pieces) => gzipOf(pieces, ({ key }) => this.#keep(key)));
  }

  /** The same for files that are known by what they are made of: those packed before are not put together again. */
  async packMade(files: readonly MadeFile[]): Promise<Packed[]> {
    const keyed = files.map((file) => ({ ...file, key: sha256(`\0whole\0${file.source}`) }));
    const unknown = keyed.filter(({ key }) => this.#keep(key) === undefined);
    const pieces = unknown.map(({ make }) => pieceOf(make()));
    const packed = await this.#deflateAll(pieces.map(({ bytes }) => bytes));
    for (const [at, { key }] of unknown.entries()) {
      const { hash, content } = gzipOf(pieces.slice(at, at + 1), () => packed[at]);
      this.#keep(key, Buffer.concat([Buffer.from(hash, "hex"), content]));
    }
    return keyed.map(({ key }) => {
      const kept = this.#keep(key) ?? new Uint8Array();
      return {
        hash: Buffer.from(kept.subarray(0, HASH)).toString("hex"),
        content: kept.subarray(HASH),
      };
    });
  }

  /** Keeps what was packed, and lets go of what was not asked for. */
  close(): void {
    for (const box of allBoxes) {
      // In order: which of two was asked for first depends on who packs them.
      const used = [...(this.#used.get(box) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      this.#boxes.close(box, this.#open(box), new Map(used));
    }
  }

  /** What is known by a key, from now on where it was not; it stays in the cache. */
  #keep(key: string, made?: Uint8Array): Uint8Array | undefined {
    const box = boxOf(key);
    const used = this.#used.get(box) ?? new Map<string, Uint8Array>();
    this.#used.set(box, used);
    const packed = this.#open(box).get(key) ?? used.get(key) ?? made;
    if (packed) used.set(key, packed);
    return packed;
  }

  #open(box: string): Map<string, Uint8Array> {
    const known = this.#known.get(box) ?? this.#boxes.open(box);
    this.#known.set(box, known);
    return known;
  }
}

function pieceOf(bytes: Uint8Array): Piece {
  return { key: sha256(bytes), bytes };
}

/** @param packedOf gives the piece of a deflate stream that holds a piece of the file */
function gzipOf(pieces: readonly Piece[], packedOf: (piece: Piece) => Uint8Array | undefined): Packed {
  const hash = createHash("sha256");
  const parts: Uint8Array[] = [HEAD];
  let sum = 0;
  let length = 0;
  for (const piece of pieces) {
    hash.update(piece.key, "hex");
    parts.push(packedOf(piece) ?? new Uint8Array());
    sum = crc32(piece.bytes, sum);
    length += piece.bytes.length;
  }
  const end = Buffer.alloc(8);
  end.writeUInt32LE(sum);
  end.writeUInt32LE(length, 4);
  return { hash: hash.digest("hex"), content: Buffer.concat([...parts, END, end]) };
}
