import { sha256 } from "../cache/sha256.ts";

/** What a file holds, as far as one has to know to tell it from any other. */
export interface Sum {
  bytes: number;
  /** SHA-256, hex. */
  sha256: string;
}

/** A file of a tree. */
export interface TreeEntry extends Sum {
  /** Path in the tree, with `/` between names. */
  path: string;
}

/** The sum of some bytes, or of a text in UTF-8. */
export function sumOf(content: Uint8Array | string): Sum {
  const bytes = typeof content === "string" ? Buffer.byteLength(content) : content.length;
  return { bytes, sha256: sha256(content) };
}

/** Whether both are there, and of the same bytes. */
export function isSame(a: Sum | undefined, b: Sum | undefined): boolean {
  return a !== undefined && a.sha256 === b?.sha256 && a.bytes === b.bytes;
}
