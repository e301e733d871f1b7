import { Cursor } from "./cbor.ts";

/** Each of Pagefind's files begins with this word, to tell one that is unpacked from one that is not. */
export const SIGNATURE = "pagefind_dcd";

/**
 * What follows the signature of an unpacked file.
 *
 * @throws where the file does not begin with it
 */
export function withoutSignature(bytes: Uint8Array): Uint8Array {
  const begin = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (begin !== SIGNATURE) throw new Error("no file of a Pagefind index");
  return bytes.subarray(SIGNATURE.length);
}

/**
 * The pages that have each value of one filter (`….pf_filter`).
 *
 * @param bytes unpacked, without signature
 * @throws {RangeError} where the bytes are none
 */
export function readFilter(bytes: Uint8Array): { name: string; values: Map<string, number[]> } {
  const cursor = new Cursor(bytes);
  cursor.array();
  const name = cursor.text();
  const values = new Map<string, number[]>();
  for (let left = cursor.array(); left > 0; left--) {
    cursor.array();
    const value = cursor.text();
    values.set(
      value,
      Array.from({ length: cursor.array() }, () => cursor.integer()),
    );
  }
  return { name, values };
}
