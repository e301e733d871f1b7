import { type BigIntStats, lstatSync } from "node:fs";
import { stampOf } from "../cache/stamp.ts";
import { type Names, readNames } from "./list.ts";

/** Names that stand in folders, each folder's in one text, by its stamp: they stand there as long as that is its stamp. */
export type KnownNames = ReadonlyMap<string, string>;

/** What stands in a folder, and by what that is known. */
export interface FolderNames {
  names: Names;
  stats: BigIntStats;
  stamp: string;
  /** The names in one text, where they were known. */
  known: string | undefined;
}

/** Between names, and what ends a list of them: no name holds it, and none is empty. */
const SLASH = "/";
export const END = "//";

/**
 * What stands in a folder: as it is known by the folder's stamp, or else read. To ask for the stamp takes a fifth of the
 * time. The topmost is never known: the file that tells the clock (`clockOf`) has just changed it.
 *
 * @param path that of the topmost, `TOP`, or of a folder within, which ends with a `/`
 * @throws the error of the file system where it cannot be read
 */
export function folderNames(folder: string, path: string, ...kept: readonly KnownNames[]): FolderNames {
  const stats = lstatSync(`${folder}/${path}`.slice(0, -SLASH.length), { bigint: true });
  const stamp = stampOf(stats, path);
  const known = kept.find((names) => names.has(stamp))?.get(stamp);
  return { names: known === undefined ? readNames(folder, path) : namesFrom(known), stats, stamp, known };
}

/** Names in one text, those of folders first; nothing strange is among them. */
export function textOf({ files, folders }: Names): string {
  return folders.join(SLASH) + END + files.join(SLASH);
}

function namesFrom(text: string): Names {
  const [folders = [], files = []] = text.split(END).map((part) => (part === "" ? [] : part.split(SLASH)));
  return { files, folders, strange: [] };
}
