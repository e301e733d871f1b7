import { closeSync, fstatSync, openSync, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
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

/** A file's bytes, and its stamp from before they were read; nothing for a file that cannot be read. */
export function openFile(path: string): { bytes: Buffer; stamp: string } | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const stamp = stampIn(fstatSync(file));
    return { bytes: readFileSync(file), stamp };
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * What changes whenever a file does: its time of change (ms), its size (bytes), its place on the disk. Nothing for a
 * file that the system tells nothing of.
 */
export function stampOf(path: string): string | undefined {
  try {
    return stampIn(statSync(path));
  } catch {
    return undefined;
  }
}

function stampIn({ mtimeMs, size, ino }: Stats): string {
  return `${mtimeMs} ${size} ${ino}`;
}

/** What stands behind the last dot of a file's name, in small letters. */
export function extension(file: string): string {
  return file.slice(file.lastIndexOf(".") + 1).toLowerCase();
}
