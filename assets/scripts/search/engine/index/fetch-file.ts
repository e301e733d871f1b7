import { INDEX_FOLDER } from "../../../../../scripts/model/search.ts";
import type { ReadFile } from "./library.ts";

/** The two bytes a gzip file begins with (RFC 1952, section 2.3.1). */
const GZIP = [0x1f, 0x8b];

/**
 * Fetches a file of the index and unpacks it. Some servers unpack gzip files on their way out; those arrive as they
 * are meant to be.
 *
 * @throws if it does not arrive, or not whole
 */
export const fetchFile: ReadFile = async (path) => {
  const response = await fetch(`/${INDEX_FOLDER}/${path}`);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return unpack(new Uint8Array(await response.arrayBuffer()));
};

/** A file's bytes, unpacked if they are gzip. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return bytes;
  // Browsers before Safari 16.4 and Firefox 113 cannot unpack by themselves.
  if (typeof DecompressionStream === "undefined") return (await import("./gunzip.ts")).gunzipSync(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
