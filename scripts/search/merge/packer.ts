import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { Deflate, Z_SYNC_FLUSH } from "pako";
import { allBoxes, Boxes, boxOf } from "../../cache/boxes.ts";
import { programKey } from "../../cache/program.ts";
import { sha256 } from "../../cache/sha256.ts";

/** A file, packed, and the SHA-256 that stands for what it holds. */
export interface Packed {
  hash: string;
  content: Buffer;
}

/** How hard to pack. 9 takes three times as long and saves 1 %. */
const LEVEL = 6;

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
  readonly #known = new Map<string, Map<string, Buffer>>();
  readonly #used = new Map<string, Map<string, Buffer>>();

  /** @param folder in the cache; need not be there yet */
  constructor(folder: string) {
    this.#boxes = new Boxes(folder, programKey("scripts/search/merge"));
  }

  /** Reads all that was packed before, ahead of being asked. */
  readAll(): void {
    for (const box of allBoxes) this.#open(box);
  }

  /** A gzip file of what the pieces hold. */
  pack(pieces: readonly Uint8Array[]): Packed {
    return gzipOf(pieces, (key, piece) => this.#kept(key, () => deflated(piece)));
  }

  /**
   * A gzip file that is known by what it is made of: where it was packed before, it is not put together again.
   *
   * @param source what stands for all that the file is made of
   * @param make gives what the file holds
   */
  packOf(source: string, make: () => Uint8Array): Packed {
    const key = sha256(`\0whole\0${source}`);
    const kept = this.#kept(key, () => {
      const { hash, content } = gzipOf([make()], (_, piece) => deflated(piece));
      return Buffer.concat([Buffer.from(hash, "hex"), content]);
    });
    return { hash: kept.toString("hex", 0, HASH), content: kept.subarray(HASH) };
  }

  /** Keeps what was packed, and lets go of what was not asked for. */
  close(): void {
    for (const box of allBoxes) {
      this.#boxes.close(box, this.#open(box), this.#used.get(box) ?? new Map());
    }
  }

  #kept(key: string, make: () => Buffer): Buffer {
    const box = boxOf(key);
    const used = this.#used.get(box) ?? new Map<string, Buffer>();
    this.#used.set(box, used);
    const packed = this.#open(box).get(key) ?? used.get(key) ?? make();
    used.set(key, packed);
    return packed;
  }

  #open(box: string): Map<string, Buffer> {
    const known = this.#known.get(box) ?? this.#boxes.open(box);
    this.#known.set(box, known);
    return known;
  }
}

/** @param packed gives a piece of a deflate stream for the SHA-256 of what it holds, and for this itself */
function gzipOf(
  pieces: readonly Uint8Array[],
  packed: (key: string, piece: Uint8Array) => Uint8Array,
): Packed {
  const hash = createHash("sha256");
  const parts: Uint8Array[] = [HEAD];
  let sum = 0;
  let length = 0;
  for (const piece of pieces) {
    const key = createHash("sha256").update(piece).digest();
    hash.update(key);
    parts.push(packed(key.toString("hex"), piece));
    sum = crc32(piece, sum);
    length += piece.length;
  }
  const end = Buffer.alloc(8);
  end.writeUInt32LE(sum);
  end.writeUInt32LE(length, 4);
  return { hash: hash.digest("hex"), content: Buffer.concat([...parts, END, end]) };
}

/** A piece of a deflate stream that ends with a whole byte. */
function deflated(piece: Uint8Array): Buffer {
  const deflate = new Deflate({ raw: true, level: LEVEL });
  const parts: Uint8Array[] = [];
  deflate.onData = (part) => parts.push(part);
  deflate.push(piece, Z_SYNC_FLUSH);
  return Buffer.concat(parts);
}
