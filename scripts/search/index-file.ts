import { type Sum, sumOf } from "../tree/sum.ts";

/** A file of an index: what stands for its bytes, which need not be put together where a site holds them already. */
export interface IndexFile {
  /** Path within the index's folder. */
  path: string;
  sum: Sum;
  /** Gives its bytes. */
  content(): Uint8Array;
}

/** A file whose bytes are there. */
export function fileOf(path: string, content: Uint8Array): IndexFile {
  return { path, sum: sumOf(content), content: () => content };
}
