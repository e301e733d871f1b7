import { readLines, writeLines } from "../../cache/lines.ts";
import type { Sum } from "../../tree/sum.ts";

/** What is known of a file that was packed. */
export interface PackedFile {
  /** SHA-256 that stands for what it holds, hex. */
  hash: string;
  /** What stands for its own bytes. */
  sum: Sum;
}

/** Between the words of a line. */
const GAP = " ";

/** What was packed before: files by what stands for their pieces. Their bytes lie elsewhere. */
export class PackedFiles {
  readonly #path: string;
  readonly #recipe: string;
  readonly #known: Map<string, PackedFile>;
  readonly #used = new Set<string>();
  #isChanged = false;

  /**
   * @param path of the file in the cache; need not be there yet, and is not believed where it is damaged
   * @param recipe whatever decides how files are packed
   */
  constructor(path: string, recipe: string) {
    this.#path = path;
    this.#recipe = recipe;
    this.#known = new Map(readLines(path, recipe).map(fileIn));
  }

  has(key: string): boolean {
    return this.#known.has(key);
  }

  set(key: string, file: PackedFile): void {
    this.#known.set(key, file);
    this.#isChanged = true;
  }

  /** What is known of a file that is there. It stays. */
  use(key: string): PackedFile {
    this.#used.add(key);
    return this.#known.get(key) as PackedFile;
  }

  /**
   * Keeps what was used, and nothing else.
   *
   * @throws the error of the file system where the cache cannot be written
   */
  close(): void {
    if (!this.#isChanged && this.#used.size === this.#known.size) return;
    const lines = [...this.#used].sort().map((key) => {
      const { hash, sum } = this.#known.get(key) as PackedFile;
      return [key, hash, sum.bytes, sum.sha256].join(GAP);
    });
    writeLines(this.#path, this.#recipe, lines);
    this.#isChanged = false;
  }
}

function fileIn(line: string): [key: string, file: PackedFile] {
  const [key = "", hash = "", bytes, sha256 = ""] = line.split(GAP);
  return [key, { hash, sum: { bytes: Number(bytes), sha256 } }];
}
