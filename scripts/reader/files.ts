import {
  type BigIntStats,
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from "node:fs";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { stampOf } from "../cache/stamp.ts";
import { compareText } from "../model/problem.ts";

/** A file of the content folder, not yet opened. */
export interface ContentFile {
  /** Path relative to the content folder, with `/` between names, spelled as the disk spells it. */
  file: string;
  /** Path to open. */
  path: string;
  /** Whether it is a link to somewhere else, which the house never follows. */
  link: boolean;
}

/**
 * Every file below `folder`, ordered by path so that no disk's own order shows. Files and folders whose name begins
 * with a dot belong to tools (Git, editors) and are left out.
 *
 * @throws the error of the file system if `folder` cannot be listed
 */
export function listFiles(folder: string): ContentFile[] {
  return filesBelow(folder, "").sort((a, b) => compareText(a.file, b.file));
}

function filesBelow(folder: string, above: string): ContentFile[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    const file = above + entry.name;
    return entry.isDirectory() ? filesBelow(path, `${file}/`) : { file, path, link: entry.isSymbolicLink() };
  });
}

/** Whether a path is a folder that can be listed. */
export async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Where a file's bytes lie while they are looked at: with a place of its own for each of 10,000 it takes twice as long. */
let room = Buffer.allocUnsafe(1 << 16);

/**
 * A file's bytes, and what the system says of it from before they were read; nothing for a file that cannot be read.
 *
 * @returns bytes that are good until the next file is opened
 */
export function openFile(path: string): { bytes: Buffer; stats: BigIntStats } | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const stats = fstatSync(file, { bigint: true });
    return { bytes: readAll(file, Number(stats.size)), stats };
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** @param size how long the file says it is, in bytes: one that says nothing may have no size at all */
function readAll(file: number, size: number): Buffer {
  if (size === 0) return readFileSync(file);
  if (size > room.length) room = Buffer.allocUnsafe(2 * size);
  let end = 0;
  for (let read = -1; read !== 0 && end < size; end += read)
    read = readSync(file, room, end, size - end, null);
  return room.subarray(0, end);
}

/** What changes whenever a file does (`stampOf`); nothing for a file that the system tells nothing of. */
export function fileStamp({ file, path }: ContentFile): string | undefined {
  try {
    return stampOf(lstatSync(path, { bigint: true }), file);
  } catch {
    return undefined;
  }
}

/** What stands behind the last dot of a file's name, in small letters. */
export function extension(file: string): string {
  return file.slice(file.lastIndexOf(".") + 1).toLowerCase();
}
