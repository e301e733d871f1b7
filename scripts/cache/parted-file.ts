import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { sha256 } from "./sha256.ts";

/** Length of a SHA-256, in bytes. */
const SUM = 32;

/** Length of a number, in bytes. */
const NUMBER = 4;

/** What the label says of a part: how many bytes it has, and their SHA-256. */
const ENTRY = NUMBER + SUM;

/** Before the entries come the SHA-256 of all that follows it of the label, and how many entries there are. */
const LEAD = SUM + NUMBER;

/** Bytes that are read at first: the label of most files is not longer. */
const START = 1 << 13;

interface Part {
  from: number;
  bytes: number;
  sum: string;
}

/** What is in a part, and its SHA-256 in hex. */
export interface Summed {
  content: Uint8Array;
  sum: string;
}

/**
 * A file of the cache that is read in parts: each has a SHA-256 of its own, so that who needs one neither reads nor checks
 * the others. It begins with a label that tells them, and the label's own SHA-256.
 */
export class PartedFile {
  readonly #parts: readonly Part[];
  readonly #read: Reader;
  /** What was read of the first parts, and where in the file that begins. */
  #first: { from: number; content: Buffer } | undefined;

  private constructor(parts: readonly Part[], read: Reader) {
    this.#parts = parts;
    this.#read = read;
  }

  /**
   * A file that lies in the cache, of which each part is read when it is asked for; nothing where it is not there, not as
   * long as it was written, or its label is damaged.
   */
  static at(path: string): PartedFile | undefined {
    const start = readRange(path, 0, START);
    const length = start ? labelLength(start.content) : 0;
    if (length > (start?.size ?? 0)) return undefined;
    const label = length > START ? readRange(path, 0, length) : start;
    return label && PartedFile.#in(label.content, label.size, (from, bytes) => rangeOf(path, from, bytes));
  }

  /** The same, read at once. */
  static whole(path: string): PartedFile | undefined {
    try {
      return PartedFile.of(readFileSync(path));
    } catch {
      return undefined;
    }
  }

  /** The same of bytes that were just made by `partedBytes`. */
  static of(file: Buffer): PartedFile | undefined {
    return PartedFile.#in(file, file.length, (from, bytes) => file.subarray(from, from + bytes));
  }

  /** @param start at the least the label */
  static #in(start: Buffer, size: number, read: Reader): PartedFile | undefined {
    const parts = partsOf(start, size);
    return parts && new PartedFile(parts, read);
  }

  /** How many parts it has. */
  get count(): number {
    return this.#parts.length;
  }

  /** Reads so many parts at once, of which most will be asked for. */
  readFirst(count: number): void {
    const [first, last] = [this.#parts[0], this.#parts[count - 1]];
    if (!first || !last) return;
    const content = this.#read(first.from, last.from + last.bytes - first.from);
    if (content) this.#first = { from: first.from, content };
  }

  /** What is in a part; nothing where it is not as it was written, or no longer there. */
  part(at: number): Buffer | undefined {
    const part = this.unchecked(at);
    return part && sha256(part.content) === part.sum ? part.content : undefined;
  }

  /** What lies where a part is, with the part's SHA-256, to be put into another file: who reads it there checks it. */
  unchecked(at: number): (Summed & { content: Buffer }) | undefined {
    const { from, bytes, sum } = this.#parts[at] as Part;
    const content = this.#known(from, bytes) ?? this.#read(from, bytes);
    return content && { content, sum };
  }

  #known(from: number, bytes: number): Buffer | undefined {
    if (!this.#first) return undefined;
    const place = from - this.#first.from;
    const { content } = this.#first;
    return place + bytes <= content.length ? content.subarray(place, place + bytes) : undefined;
  }
}

/** Gives bytes from a place on; fewer, or none, where they are not there. */
type Reader = (from: number, bytes: number) => Buffer | undefined;

/** What a part is known by. */
export function summed(content: Uint8Array): Summed {
  return { content, sum: sha256(content) };
}

/** A file that holds these parts, to be written with `writeWhole`. */
export function partedBytes(parts: readonly Summed[]): Buffer {
  const count = Buffer.alloc(NUMBER);
  count.writeUInt32LE(parts.length);
  const label = Buffer.concat([count, ...parts.map(entryOf)]);
  const contents = parts.map(({ content }) => content);
  return Buffer.concat([Buffer.from(sha256(label), "hex"), label, ...contents]);
}

function entryOf({ content, sum }: Summed): Buffer {
  const entry = Buffer.alloc(ENTRY);
  entry.writeUInt32LE(content.length);
  entry.write(sum, NUMBER, "hex");
  return entry;
}

/** As the beginning of a file tells it. */
function labelLength(start: Buffer): number {
  return start.length < LEAD ? LEAD : LEAD + ENTRY * start.readUInt32LE(SUM);
}

function partsOf(start: Buffer, size: number): Part[] | undefined {
  const length = labelLength(start);
  if (length > start.length || sha256(start.subarray(SUM, length)) !== start.toString("hex", 0, SUM)) return;
  const parts: Part[] = [];
  let from = length;
  for (let at = LEAD; at < length; at += ENTRY) {
    const bytes = start.readUInt32LE(at);
    parts.push({ from, bytes, sum: start.toString("hex", at + NUMBER, at + ENTRY) });
    from += bytes;
  }
  return from === size ? parts : undefined;
}

function rangeOf(path: string, from: number, bytes: number): Buffer | undefined {
  return readRange(path, from, bytes)?.content;
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
