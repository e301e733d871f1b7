import { type BigIntStats, lstatSync, readFileSync } from "node:fs";
import { clockOf, isClearlyOlder, stampOf } from "../cache/stamp.ts";
import { readSummed, writeSummed } from "../cache/summed-file.ts";
import { END, folderNames, type KnownNames, textOf } from "./folder-names.ts";
import type { Names } from "./list.ts";
import { sumOf, type TreeEntry } from "./sum.ts";

/** Between two stamps: the one sign that no name of a file can hold. */
const GAP = "\0";

/** Between those of files and those of folders. */
const PART = GAP + GAP;

/** Digits of a SHA-256. */
const SUM = 64;

/** What was read, by its stamp. */
interface Stamps {
  /** SHA-256 of what a file held. */
  files: Map<string, string>;
  /** What stood in a folder: names as `textOf` writes them. */
  folders: Map<string, string>;
}

/**
 * A look at a folder that reads only what no earlier look read: a file is not read that is the same inode at the same
 * path, with the same size and the same times, and a folder whose stamp is the same is not listed. A file that is written
 * into, replaced, linked or given back its old time of writing has another stamp; so has a folder into which something
 * came or that something left.
 *
 * A stamp stands only for what was read, after it was taken, of something that was clearly older; what had just been
 * changed is read the next time too. What a build writes afterwards is not in the record at all. So whenever a build is
 * killed, the record is that of the look before or of this one (`writeSummed`), and each of its lines was true when it was
 * read and is true of that stamp for good. Nor can a record be wrong by being old, another folder's, or another machine's:
 * its stamps are then nobody's.
 */
export class Look {
  readonly #folder: string;
  readonly #record: string;
  readonly #known: Stamps;
  readonly #clock: BigIntStats | undefined;
  readonly #seen: Stamps = { files: new Map(), folders: new Map() };

  /** @param record the file in which stamps are kept; a harmed one is as good as none */
  constructor(folder: string, record: string) {
    this.#folder = folder;
    this.#record = record;
    this.#known = readRecord(record);
    this.#clock = clockOf(folder);
  }

  /**
   * What stands in one of the folders, for `listFiles`.
   *
   * @throws the error of the file system where it cannot be read
   */
  readonly namesIn = (path: string): Names => {
    const { names, stats, stamp, known } = folderNames(this.#folder, path, this.#known.folders);
    if (names.strange.length === 0 && (known !== undefined || this.#isSettled(stats))) {
      this.#seen.folders.set(stamp, known ?? textOf(names));
    }
    return names;
  };

  /**
   * Files of the folder with what they hold.
   *
   * @throws the error of the file system where one cannot be read
   */
  entriesOf(paths: readonly string[]): TreeEntry[] {
    return paths.map((path) => {
      const file = `${this.#folder}/${path}`;
      const stats = lstatSync(file, { bigint: true });
      const stamp = stampOf(stats, path);
      const sha256 = this.#known.files.get(stamp);
      const sum = sha256 ? { bytes: Number(stats.size), sha256 } : sumOf(readFileSync(file));
      if (sha256 || this.#isSettled(stats)) this.#seen.files.set(stamp, sum.sha256);
      return { path, ...sum };
    });
  }

  /** What stands in the folders that were looked at, but for those that had just been changed. */
  get folders(): KnownNames {
    return this.#seen.folders;
  }

  /** Keeps the stamps for the next look. A cache that cannot be written costs time, never a release. */
  keep(): void {
    try {
      writeSummed(this.#record, Buffer.from(recordText(this.#seen)));
    } catch {
      // Then all is read the next time.
    }
  }

  #isSettled(stats: BigIntStats): boolean {
    return this.#clock !== undefined && isClearlyOlder(stats, this.#clock);
  }
}

function readRecord(file: string): Stamps {
  const parts = readSummed(file)?.toString().split(PART) ?? [];
  const [files = [], folders = []] = parts.map((part) => (part === "" ? [] : part.split(GAP)));
  return { files: new Map(files.map(fileIn)), folders: new Map(folders.map(folderIn)) };
}

function fileIn(line: string): [stamp: string, sha256: string] {
  return [line.slice(SUM), line.slice(0, SUM)];
}

function folderIn(line: string): [stamp: string, names: string] {
  const end = line.indexOf(END, line.indexOf(END) + END.length);
  return [line.slice(end + END.length), line.slice(0, end)];
}

function recordText({ files, folders }: Stamps): string {
  const fileLines = [...files].map(([stamp, sha256]) => sha256 + stamp);
  const folderLines = [...folders].map(([stamp, names]) => names + END + stamp);
  return [fileLines, folderLines].map((lines) => lines.join(GAP)).join(PART);
}
