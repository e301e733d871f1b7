import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { sha256 } from "./sha256.ts";

/** Length of a SHA-256, in bytes. */
const SUM = 32;

/** What the label says of a part: how many bytes it has, and their SHA-256. */
const ENTRY = 4 + SUM;

interface Part {
  from: number;
  bytes: number;
  sum: string;
}

/**
 * A file of the cache that is read in parts: each has a SHA-256 of its own, so that who needs one neither reads nor checks
 * the others. It begins with a label that tells them, and the label's own SHA-256.
 */
export class PartedFile {
  readonly #parts: readonly Part[];
  readonly #read: Reader;

  private constructor(parts: readonly Part[], read: Reader) {
    this.#parts = parts;
    this.#read = read;
  }

  /**
   * A file that lies in the cache; nothing where it is not there, not as long as it was written, or its label is damaged.
   *
   * @param count how many parts it has
   */
  static at(path: string, count: number): PartedFile | undefined {
    const read: Reader = (from, bytes) => readRange(path, from, bytes)?.content;
    const start = readRange(path, 0, labelLength(count));
    const parts = start && partsOf(start.content, start.size);
    return parts && new PartedFile(parts, read);
  }

  /** The same of bytes that were just made by `partedBytes`. */
  static of(file: Buffer, count: number): PartedFile | undefined {
    const parts = partsOf(file.subarray(0, labelLength(count)), file.length);
    return parts && new PartedFile(parts, (from, bytes) => file.subarray(from, from + bytes));
  }

  /** What is in a part; nothing where it is not as it was written, or no longer there. */
  part(at: number): Buffer | undefined {
    const { from, bytes, sum } = this.#parts[at] as Part;
    const content = this.#read(from, bytes);
    return content && sha256(content) === sum ? content : undefined;
  }
}

/** Gives bytes from a place on; fewer, or none, where they are not there. */
type Reader = (from: number, bytes: number) => Buffer | undefined;

/** A file that holds these parts, to be written with `writeWhole`. */
export function partedBytes(parts: readonly Uint8Array[]): Buffer {
  const label = Buffer.concat(parts.map(entryOf));
  return Buffer.concat([Buffer.from(sha256(label), "hex"), label, ...parts]);
}

function entryOf(part: Uint8Array): Buffer {
  const length = Buffer.alloc(ENTRY - SUM);
  length.writeUInt32LE(part.length);
  return Buffer.concat([length, Buffer.from(sha256(part), "hex")]);
}

function labelLength(count: number): number {
  return SUM + count * ENTRY;
}

function partsOf(start: Buffer, size: number): Part[] | undefined {
  const label = start.subarray(SUM);
  if (sha256(label) !== start.toString("hex", 0, SUM)) return undefined;
  const parts: Part[] = [];
  let from = start.length;
  for (let at = 0; at < label.length; at += ENTRY) {
    const bytes = label.readUInt32LE(at);
    parts.push({ from, bytes, sum: label.toString("hex", at + ENTRY - SUM, at + ENTRY) });
    from += bytes;
  }
  return from === size ? parts : undefined;
}

function readRange(path: string, from: number, bytes: number): { content: Buffer; size: number } | undefined {
  try {
    const file = openSync(path, "r");
    try {
      const content = Buffer.allocUnsafe(bytes);
      const read = readSync(file, content, 0, bytes, from);
      return { content: content.subarray(0, read), size: fstatSync(file).size };
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
