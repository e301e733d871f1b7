/** Up to so many bytes are copied one by one. */
const FEW = 32;

/** Bytes written one behind the other, CBOR (RFC 8949) among them, and cut into pieces. */
export class Sink {
  #bytes: Buffer;
  #length = 0;
  #begin = 0;
  readonly #ends: number[] = [];

  /** @param room in bytes, as far as is known: it grows */
  constructor(room = 1 << 16) {
    this.#bytes = Buffer.allocUnsafe(room);
  }

  /** How many bytes were written since the last cut. */
  get sinceCut(): number {
    return this.#length - this.#begin;
  }

  /** Ends a piece here. */
  cut(): void {
    if (this.sinceCut === 0) return;
    this.#begin = this.#length;
    this.#ends.push(this.#length);
  }

  /** What was written, by piece. */
  pieces(): Buffer[] {
    this.cut();
    return this.#ends.map((end, at) => this.#bytes.subarray(this.#ends[at - 1] ?? 0, end));
  }

  /** How many bytes were written. */
  get length(): number {
    return this.#length;
  }

  /** What was written from one place up to another. */
  between(from: number, to: number): Buffer {
    return this.#bytes.subarray(from, to);
  }

  /** @returns how many bytes that took, as of all that writes */
  array(length: number): number {
    return this.#head(4, length);
  }

  /** @param value none below zero */
  integer(value: number): number {
    return this.#head(0, value);
  }

  text(text: string): number {
    const bytes = Buffer.from(text);
    const head = this.#head(3, bytes.length);
    this.raw(bytes, 0, bytes.length);
    return head + bytes.length;
  }

  /** Bytes as they are, from one place up to another. */
  raw(bytes: Uint8Array, from: number, to: number): void {
    this.#reserve(to - from);
    // Most of what is written is a few bytes: to make a view of them takes longer than to copy them.
    if (to - from < FEW) for (let at = from; at < to; at++) this.#bytes[this.#length++] = bytes[at] as number;
    else {
      this.#bytes.set(bytes.subarray(from, to), this.#length);
      this.#length += to - from;
    }
  }

  /** How many bytes the head of an item takes, in the shortest form (RFC 8949, section 3): all there is of an integer. */
  static headLength(value: number): number {
    return value < 24 ? 1 : value < 1 << 8 ? 2 : value < 1 << 16 ? 3 : 5;
  }

  #head(major: number, value: number): number {
    this.#reserve(5);
    const first = major << 5;
    const bytes = Sink.headLength(value) - 1;
    if (bytes === 0) this.#length = this.#bytes.writeUInt8(first | value, this.#length);
    else {
      this.#length = this.#bytes.writeUInt8(first | (bytes === 4 ? 26 : 23 + bytes), this.#length);
      this.#length = this.#bytes.writeUIntBE(value, this.#length, bytes);
    }
    return bytes + 1;
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + bytes));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
