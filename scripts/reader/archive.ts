import { text } from "node:stream/consumers";
import type { Entry, ZipFile } from "yauzl";

/** The largest part that is read for its text, in bytes once unpacked: a small archive can unpack to gigabytes. */
const LARGEST_PART = 1_000_000;

/** What an archive says it holds. */
export interface Archive {
  /** The names of all its entries. */
  names: string[];
  /** The texts of those that were asked for, as far as they are there and of a sensible size. */
  parts: Map<string, string>;
}

/**
 * Reads a ZIP's list of contents, and the text of a few of them; nothing else is unpacked. By yauzl, which holds every
 * length and offset against the file.
 *
 * @returns nothing for a file that is damaged, cut short, or has names that lead out of a folder
 */
export async function readArchive(bytes: Buffer, wanted: readonly string[]): Promise<Archive | undefined> {
  const names: string[] = [];
  const parts = new Map<string, string>();
  const { fromBufferPromise } = await import("yauzl");
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      if (wanted.includes(entry.fileName)) parts.set(entry.fileName, await textOf(zip, entry));
    }
  } catch {
    return undefined;
  }
  return { names, parts };
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > LARGEST_PART || !entry.canDecodeFileData()) return "";
  return text(await zip.openReadStreamPromise(entry));
}
