/** Major types of CBOR (RFC 8949, section 3.1) that Pagefind writes. */
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

const decoder = new TextDecoder();

/**
 * Reads CBOR (RFC 8949) item by item, without building what nobody asked for: an index chunk holds hundreds of words,
 * and a search wants one. Knows what Pagefind writes: integers, text, arrays of known length.
 *
 * @throws {RangeError} at anything else
 */
export class Cursor {
  readonly #bytes: Uint8Array;
  #at: number;
  #major = 0;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Where the next item begins, in bytes. */
  get at(): number {
    return this.#at;
  }

  /** The length of the array that begins here. */
  array(): number {
    const length = this.#head();
    if (this.#major !== ARRAY) throw new RangeError(`no array at byte ${this.#at}`);
    return length;
  }

  /** A whole number, negative ones included. */
  integer(): number {
    const value = this.#head();
    if (this.#major > NEGATIVE) throw new RangeError(`no integer at byte ${this.#at}`);
    return this.#major === NEGATIVE ? -1 - value : value;
  }

  text(): string {
    const length = this.#head();
    if (this.#major !== TEXT) throw new RangeError(`no text at byte ${this.#at}`);
    const begin = this.#at;
    this.#at += length;
    return decoder.decode(this.#bytes.subarray(begin, this.#at));
  }

  /** Passes over items, with all that is in them. */
  skip(items = 1): void {
    for (let left = items; left > 0; left--) {
      const value = this.#head();
      if (this.#major === ARRAY) left += value;
      else if (this.#major === TEXT) this.#at += value;
      else if (this.#major > TEXT) throw new RangeError(`an unknown item at byte ${this.#at}`);
    }
  }

  #head(): number {
    const first = this.#byte();
    this.#major = first >> 5;
    const info = first & 31;
    if (info < 24) return info;
    if (info > 26) throw new RangeError(`an unknown length at byte ${this.#at}`);
    let value = 0;
    for (let left = 1 << (info - 24); left > 0; left--) value = value * 256 + this.#byte();
    return value;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError("the bytes end within an item");
    return byte;
  }
}
