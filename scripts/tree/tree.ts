import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderNames, type KnownNames } from "./folder-names.ts";
import { listFiles } from "./list.ts";
import { isSame, type Sum, sumOf, type TreeEntry } from "./sum.ts";

/** The folder of a path that is in none, as `dirname` tells it. */
const NONE = ".";

/**
 * A folder that is brought to hold some files and no others. What is told to be there and already is, byte for byte, is
 * not touched: of a site with 10,000 articles one edit changes some hundred files, and to make 15,000 files and their
 * folders anew takes longer than all else.
 *
 * No file is ever written into: a new one takes its place. So a file may share its bytes with another tree (`shareTree`),
 * and whoever is just being sent the old one is sent all of it.
 */
export class Tree {
  readonly folder: string;
  /** What lies in the folder and was not asked for yet; nothing is known of a folder that was not looked at. */
  readonly #left: Map<string, Sum>;
  readonly #isKnown: boolean;
  /** How each path that lies there is spelled, by its small letters: to some file systems they are one. */
  readonly #spelled = new Map<string, string>();
  /** The folders that lie there. */
  readonly #folders = new Set<string>();
  readonly #names: KnownNames;
  readonly #made = new Set<string>();
  readonly #held = new Map<string, Sum>();
  readonly #written = new Set<string>();

  /**
   * @param folder need not be there yet
   * @param there all that lies in it; where it is not told, files are written whatever lies there, and nothing is removed
   * @param names what stands in some of its folders
   */
  constructor(folder: string, there?: readonly TreeEntry[], names: KnownNames = new Map()) {
    this.folder = folder;
    this.#names = names;
    this.#isKnown = there !== undefined;
    this.#left = new Map(there?.map(({ path, bytes, sha256 }) => [path, { bytes, sha256 }]));
    for (const path of this.#left.keys()) {
      this.#spelled.set(path.toLowerCase(), path);
      for (const parent of parentsOf(path)) {
        if (this.#folders.has(parent)) break;
        this.#folders.add(parent);
      }
    }
  }

  /** All that the tree was told to hold, ordered by path. */
  get entries(): TreeEntry[] {
    return [...this.#held]
      .map(([path, sum]) => ({ path, ...sum }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** What lies under a folder and was not asked for yet: what another process must know to go on with it. */
  leftIn(folder: string): TreeEntry[] {
    return [...this.#left].flatMap(([path, sum]) => (path.startsWith(`${folder}/`) ? { path, ...sum } : []));
  }

  /**
   * Has the tree hold a file if it lies there already.
   *
   * @returns whether it does; if not, it has to be written
   */
  keeps(path: string, sum: Sum): boolean {
    if (!isSame(sum, this.#left.get(path) ?? this.#held.get(path))) return false;
    this.#left.delete(path);
    this.#held.set(path, sum);
    return true;
  }

  /**
   * Has the tree hold a file.
   *
   * @param path with `/` between names
   * @returns what it holds
   * @throws the error of the file system where it cannot be written
   */
  write(path: string, content: Uint8Array | string): Sum {
    const sum = sumOf(content);
    if (!this.keeps(path, sum)) {
      writeFileSync(this.makeRoom(path), content);
      this.holds(path, sum);
    }
    return sum;
  }

  /**
   * Makes room for a file that is then put there by somebody else.
   *
   * @returns where to put it: nothing lies there, and its folder does
   */
  makeRoom(path: string): string {
    const folder = dirname(path);
    if (!this.#made.has(folder)) {
      // A file of an older tree may have the name of a folder of this one.
      for (const parent of parentsOf(path)) if (this.#left.has(parent)) this.#remove(parent);
      mkdirSync(join(this.folder, folder), { recursive: true });
      this.#made.add(folder);
    }
    if (this.#folders.has(path)) this.#removeFolder(path);
    this.#remove(path);
    return join(this.folder, path);
  }

  /** Has the tree hold a file that somebody else put there. */
  holds(path: string, sum: Sum): void {
    this.#left.delete(path);
    this.#held.set(path, sum);
    this.#written.add(path);
  }

  /** Has the tree hold the files that another process put there. */
  holdsAll(entries: readonly TreeEntry[]): void {
    for (const { path, ...sum } of entries) this.holds(path, sum);
  }

  /** Has the tree hold a file that somebody else put there, and reads it. */
  takes(path: string): { content: Buffer; sum: Sum } {
    const content = readFileSync(join(this.folder, path));
    const sum = sumOf(content);
    this.holds(path, sum);
    return { content, sum };
  }

  /** Has the tree hold a file no longer. */
  drops(path: string): void {
    this.#remove(path);
    this.#held.delete(path);
  }

  /**
   * Ends the work: looks at all that lies in the folder now, and removes what the tree was not told to hold, whoever put
   * it there, with the folders that are empty then.
   *
   * @returns what is not there as it should be: where the disk failed, or another program was at the folder
   */
  close(): string[] {
    const { files, strange, empty } = listFiles(
      this.folder,
      (path) => folderNames(this.folder, path, this.#names).names,
    );
    for (const path of [...files.filter((path) => !this.#held.has(path)), ...strange]) {
      rmSync(join(this.folder, path), { force: true });
      this.#removeIfEmpty(dirname(path));
    }
    for (const path of empty) this.#removeIfEmpty(path);
    const there = new Set(files);
    return [...this.#held.keys()].filter((path) => !there.has(path) || this.#isShort(path));
  }

  /** Whether a file that was written now is not as long as what was written. */
  #isShort(path: string): boolean {
    if (!this.#written.has(path)) return false;
    return statSync(join(this.folder, path)).size !== this.#held.get(path)?.bytes;
  }

  /** Takes away what lies at a path, however it is spelled there. */
  #remove(path: string): void {
    const own = this.#left.has(path) ? path : this.#spelled.get(path.toLowerCase());
    if (own !== undefined && this.#left.delete(own)) unlinkIfThere(join(this.folder, own));
    else if (!this.#isKnown || this.#held.has(path)) unlinkIfThere(join(this.folder, path));
  }

  /** A folder of an older tree may have the name of a file of this one. */
  #removeFolder(path: string): void {
    for (const own of [...this.#left.keys()]) if (own.startsWith(`${path}/`)) this.#left.delete(own);
    rmSync(join(this.folder, path), { recursive: true, force: true });
    this.#folders.delete(path);
  }

  #removeIfEmpty(folder: string): void {
    if (folder === NONE) return;
    try {
      rmdirSync(join(this.folder, folder));
    } catch {
      return;
    }
    this.#removeIfEmpty(dirname(folder));
  }
}

/** The folders a path is in, the nearest first. */
function parentsOf(path: string): string[] {
  const parents: string[] = [];
  for (let at = dirname(path); at !== NONE; at = dirname(at)) parents.push(at);
  return parents;
}

function unlinkIfThere(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
