import { randomUUID } from "node:crypto";
import { type BigIntStats, lstatSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * By how much something must be older than its reading, in ns. No file system counts in longer steps than two seconds;
 * but until a system has brought bytes to the disk, which takes half a minute at the most, it may tell no time of change
 * for those that are written through memory (mmap), and may lose them with the power and keep the rest of the file.
 */
const CLEARLY = 60_000_000_000n;

/** A time no clock shows, in seconds since the epoch. */
const LONG_AGO = 1;

/**
 * What tells a file, or a folder's list of names, from itself after any change: its place on the disk, its size, and its
 * times, of which the system sets that of the last change (`ctime`) by its own clock, whatever is done to it.
 */
export function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats, path: string): string {
  return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs} ${path}`;
}

/**
 * Whether a stamp is good for ever: what had just been changed when it was taken could be changed again within the same
 * step of the file system's clock. Some systems have no inodes, and number all files 0.
 *
 * @param clock of `clockOf`, taken before
 */
export function isClearlyOlder({ dev, ino, ctimeNs }: BigIntStats, clock: BigIntStats): boolean {
  return ino !== 0n && dev === clock.dev && ctimeNs + CLEARLY < clock.ctimeNs;
}

/**
 * A file made this moment, which tells the time by the clock of the folder's file system: that of a server, where the
 * folder lies on one.
 *
 * @returns nothing where the time of a file's last change can be set as one likes, as that of FAT can, where that of a
 *   folder does not tell that something came and left, or where nothing can be written. What is left of the file then is
 *   nothing the tree holds, and goes with all else of that kind.
 */
export function clockOf(folder: string): BigIntStats | undefined {
  const file = join(folder, `.${randomUUID()}`);
  try {
    writeFileSync(file, "", { flag: "wx" });
    const made = lstatSync(file, { bigint: true });
    utimesSync(file, LONG_AGO, LONG_AGO);
    const turned = lstatSync(file, { bigint: true });
    rmSync(file);
    const { ctimeNs: changed } = lstatSync(folder, { bigint: true });
    return turned.ctimeNs >= made.ctimeNs && changed >= made.ctimeNs ? made : undefined;
  } catch {
    return undefined;
  }
}
