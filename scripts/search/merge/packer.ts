import { createHash, hash } from "node:crypto";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { allBoxes, type Box, Boxes, boxOf, byBox } from "../../cache/boxes.ts";
import { programKey } from "../../cache/program.ts";
import { sha256 } from "../../cache/sha256.ts";
import { type Sum, sumOf } from "../../tree/sum.ts";
import { crcOfBoth } from "./crc.ts";
import { type DeflateAll, deflated, deflateHere } from "./deflate.ts";
import { PackedFiles } from "./packed-files.ts";
import type { Piece } from "./piece.ts";

/** A file, packed. */
export interface Packed {
  /** SHA-256 that stands for what it holds. */
  hash: string;
  /** What stands for its own bytes. */
  sum: Sum;
  /** Gives these; where the file was known, they are put together only now. */
  content(): Uint8Array;
}

/** A piece as it is kept: what has to be known of what it holds, and that, packed. */
interface Kept {
  /** SHA-256 of what it holds. */
  hash: Uint8Array;
  /** CRC-32 of that. */
  crc: number;
  /** How many bytes that are. */
  length: number;
  packed: Uint8Array;
}

/** The head of a gzip file (RFC 1952, section 2.3) that says no time and no system. */
const HEAD = Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** Digits of a box's name: an edit changes pieces in so many that 256 would nearly all be written anew. */
const DIGITS = 1;

/** Length of a SHA-256, in bytes. */
const HASH = 32;

/** Length of a CRC-32 and a size, as a gzip file ends with them. */
const NUMBERS = 8;

/** The last block of a deflate stream (RFC 1951, section 3.2), with nothing in it. */
const END = Buffer.of(3, 0);

/**
 * Packs files to the same bytes on every system, which Node's zlib does not, and keeps what it packed. A file may come
 * in pieces: each is packed by itself and ends with a whole byte, so that one behind the other they are a stream, and a
 * piece that did not change is not packed again. Of a file in which none did not even its pieces are read: it is known
 * what stands for it.
 */
export class Packer {
  readonly #boxes: Boxes;
  readonly #deflateAll: DeflateAll;
  readonly #files: PackedFiles;
  readonly #known = new Map<string, Box>();
  /** What was read of what lies in the boxes. */
  readonly #read = new Map<string, Uint8Array>();
  readonly #made = new Map<string, Uint8Array>();
  readonly #used = new Set<string>();

  /**
   * @param folder in the cache; need not be there yet
   * @param deflateAll packs the pieces that are not known
   */
  constructor(folder: string, deflateAll: DeflateAll = deflateHere) {
    const recipe = programKey("scripts/search/merge");
    this.#boxes = new Boxes(folder, recipe);
    this.#files = new PackedFiles(join(folder, "files"), recipe);
    this.#deflateAll = deflateAll;
  }

  /** Looks at what was packed before, ahead of being asked. */
  readAll(): void {
    for (const box of allBoxes(DIGITS)) this.#open(box);
  }

  /** A gzip file for each, of what its pieces hold; a piece that was packed before is not put together again. */
  async pack(files: readonly (readonly Piece[])[]): Promise<Packed[]> {
    const wholes = files.map((pieces) => ({ pieces, key: wholeKey(pieces) }));
    const unknown = wholes.filter(({ key }) => !this.#files.has(key));
    await this.#packPieces(unknown.flatMap(({ pieces }) => pieces));
    const contents = new Map(unknown.map(({ pieces, key }) => [key, this.#join(key, pieces)]));
    for (const { key } of files.flat()) this.#used.add(key);
    return wholes.map(({ pieces, key }) => ({
      ...this.#files.use(key),
      content: () => contents.get(key) ?? this.#join(key, pieces),
    }));
  }

  /** Keeps what was packed, and lets go of what was not asked for. */
  close(): void {
    // In order: which of two was asked for first depends on who packs them.
    const used = byBox([...this.#used].sort(), (key) => key, DIGITS);
    for (const box of allBoxes(DIGITS)) {
      this.#boxes.close(box, this.#open(box), used.get(box) ?? [], this.#made);
    }
    this.#files.close();
  }

  async #packPieces(pieces: readonly Piece[]): Promise<void> {
    const unknown = new Map(pieces.flatMap((piece) => (this.#find(piece.key) ? [] : [[piece.key, piece]])));
    const made = [...unknown.values()].map(({ make }) => make());
    const packed = await this.#deflateAll(made);
    for (const [at, key] of [...unknown.keys()].entries()) {
      this.#made.set(key, keptBytes(made[at] as Uint8Array, packed[at] as Uint8Array));
    }
  }

  /** A file of pieces that are kept; one that is lost meanwhile is packed again. */
  #join(key: string, pieces: readonly Piece[]): Uint8Array {
    const { hash, content } = gzipOf(
      pieces.map((piece) => keptFrom(this.#find(piece.key) ?? this.#pack(piece))),
    );
    this.#files.set(key, { hash, sum: sumOf(content) });
    return content;
  }

  #pack({ key, make }: Piece): Uint8Array {
    const content = make();
    const bytes = keptBytes(content, deflated(content));
    this.#made.set(key, bytes);
    return bytes;
  }

  #find(key: string): Uint8Array | undefined {
    const known = this.#made.get(key) ?? this.#read.get(key);
    if (known) return known;
    const read = this.#open(boxOf(key, DIGITS)).get(key);
    if (read) this.#read.set(key, read);
    return read;
  }

  #open(box: string): Box {
    const known = this.#known.get(box) ?? this.#boxes.open(box);
    this.#known.set(box, known);
    return known;
  }
}

/** Stands for a file: for its pieces, in order. */
function wholeKey(pieces: readonly Piece[]): string {
  return sha256(pieces.map(({ key }) => key).join());
}

function keptBytes(content: Uint8Array, packed: Uint8Array): Uint8Array {
  const numbers = Buffer.alloc(NUMBERS);
  numbers.writeUInt32LE(crc32(content));
  numbers.writeUInt32LE(content.length, 4);
  return Buffer.concat([hash("sha256", content, "buffer"), numbers, packed]);
}

function keptFrom(bytes: Uint8Array): Kept {
  const numbers = new DataView(bytes.buffer, bytes.byteOffset + HASH, NUMBERS);
  return {
    hash: bytes.subarray(0, HASH),
    crc: numbers.getUint32(0, true),
    length: numbers.getUint32(4, true),
    packed: bytes.subarray(HASH + NUMBERS),
  };
}

function gzipOf(pieces: readonly Kept[]): { hash: string; content: Buffer } {
  const sum = createHash("sha256");
  let crc = 0;
  let size = 0;
  for (const { hash: own, crc: next, length } of pieces) {
    sum.update(own);
    crc = crcOfBoth(crc, next, length);
    size += length;
  }
  const end = Buffer.alloc(NUMBERS);
  end.writeUInt32LE(crc);
  end.writeUInt32LE(size, 4);
  const content = Buffer.concat([HEAD, ...pieces.map(({ packed }) => packed), END, end]);
  return { hash: sum.digest("hex"), content };
}
