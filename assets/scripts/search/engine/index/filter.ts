import { Cursor } from "../../../../../scripts/model/cbor.ts";

/** The pages that have each value of one filter (`….pf_filter`). */
export function readFilter(bytes: Uint8Array): Map<string, number[]> {
  const cursor = new Cursor(bytes);
  cursor.array();
  cursor.text();
  const values = new Map<string, number[]>();
  for (let left = cursor.array(); left > 0; left--) {
    cursor.array();
    const value = cursor.text();
    values.set(
      value,
      Array.from({ length: cursor.array() }, () => cursor.integer()),
    );
  }
  return values;
}
