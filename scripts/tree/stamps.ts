import { randomUUID } from "node:crypto";
import { type BigIntStats, lstatSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSummed, writeSummed } from "../cache/summed-file.ts";
import { sumOf, type TreeEntry } from "./sum.ts";

/**
 * By how much a file must be older than its reading, in ns. No file system counts in longer steps than two seconds; but
 * until a system has brought bytes to the disk, which takes half a minute at the most, it may tell no time of change for
 * those that are written through memory (mmap), and may lose them with the power and keep the rest of the file.
 */
const CLEARLY = 60_000_000_000n;

/** A time no clock shows, in seconds since the epoch. */
const LONG_AGO = 1;

/** Between two stamps: the one sign that no name of a file can hold. */
const GAP = "\0";

/** Digits of a SHA-256. */
const SUM = 64;

/** SHA-256 of what a file held, by its stamp. */
type Stamps = Map<string, string>;

/** What two surveys read: two folders take turns as the ground, and each is found as the survey before the last left it. */
interface Kept {
  last: Stamps;
  before: Stamps;
}

/**
 * Reads files of a folder as `readFiles` does, but for those that are what an earlier call read: the same inode at the
 * same path, with the same size and the same times, of which the system sets that of the last change (`ctime`) by its own
 * clock, whatever is done to a file. A file that is written into, replaced, linked or given back its old time of writing
 * has another stamp and is read.
 *
 * A stamp stands only for bytes that were read, after it was taken, from a file that was clearly older. One that had just
 * been changed could be changed again within the same step of the file system's clock; it is read the next time too. What
 * a build writes afterwards is not in the record at all. So whenever a build is killed, the record is that of the survey
 * before or of this one (`writeSummed`), and each of its lines was true when it was read and is true of that stamp for
 * good. Nor can a record be wrong by being old, another folder's, or another machine's: its stamps are then nobody's.
 *
 * @param record the file in which stamps are kept; a harmed one is as good as none
 * @throws the error of the file system where one of the files cannot be read
 */
export function readChanged(folder: string, paths: readonly string[], record: string): TreeEntry[] {
  const known = readRecord(record);
  const clock = clockOf(folder);
  const seen: Stamps = new Map();
  const entries = paths.map((path) => {
    const file = `${folder}/${path}`;
    const stats = lstatSync(file, { bigint: true });
    const stamp = stampOf(stats, path);
    const sha256 = known.last.get(stamp) ?? known.before.get(stamp);
    const sum = sha256 ? { bytes: Number(stats.size), sha256 } : sumOf(readFileSync(file));
    if (sha256 || (clock && isOlder(stats, clock))) seen.set(stamp, sum.sha256);
    return { path, ...sum };
  });
  writeRecord(record, { last: seen, before: known.last });
  return entries;
}

function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats, path: string): string {
  return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs} ${path}`;
}

/** Some systems have no inodes, and number all files 0. */
function isOlder({ dev, ino, ctimeNs }: BigIntStats, clock: BigIntStats): boolean {
  return ino !== 0n && dev === clock.dev && ctimeNs + CLEARLY < clock.ctimeNs;
}

/**
 * A file made this moment, which tells the time by the clock of the folder's file system: that of a server, where the
 * folder lies on one.
 *
 * @returns nothing where the time of a file's last change can be set as one likes, as that of FAT can, or nothing can be
 *   written. What is left of the file then is nothing the tree holds, and goes with all else of that kind.
 */
function clockOf(folder: string): BigIntStats | undefined {
  const file = join(folder, `.${randomUUID()}`);
  try {
    writeFileSync(file, "", { flag: "wx" });
    const made = lstatSync(file, { bigint: true });
    utimesSync(file, LONG_AGO, LONG_AGO);
    const turned = lstatSync(file, { bigint: true });
    rmSync(file);
    return turned.ctimeNs >= made.ctimeNs ? made : undefined;
  } catch {
    return undefined;
  }
}

function readRecord(file: string): Kept {
  const [last = new Map(), before = new Map()] =
    readSummed(file)
      ?.toString()
      .split(GAP + GAP)
      .map(stampsOf) ?? [];
  return { last, before };
}

function stampsOf(text: string): Stamps {
  const lines = text === "" ? [] : text.split(GAP);
  return new Map(lines.map((line) => [line.slice(SUM), line.slice(0, SUM)]));
}

function writeRecord(file: string, { last, before }: Kept): void {
  const others = [...before].filter(([stamp]) => !last.has(stamp));
  const parts = [[...last], others].map((lines) => lines.map(([stamp, sha256]) => sha256 + stamp).join(GAP));
  try {
    writeSummed(file, Buffer.from(parts.join(GAP + GAP)));
  } catch {
    // A cache that cannot be written costs time, never a release.
  }
}
