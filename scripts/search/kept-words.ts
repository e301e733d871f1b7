import { deserialize, serialize } from "node:v8";
import { readSummed, writeSummed } from "../cache/summed-file.ts";
import { searchProgram } from "./program.ts";
import type { WordCounts } from "./shards/word-counts.ts";
import { type AddedUp, WordSums } from "./word-list.ts";

interface Kept {
  recipe: string;
  /** Names of the shards whose words are added up. */
  names: string[];
  sums: AddedUp;
}

/**
 * The words of a site as the last build added them up, and of which shards: the next takes back those of the shards that
 * left and adds those that came. The words of 10,000 articles are two million pairs.
 */
export class KeptWords {
  readonly #path: string;
  readonly #recipe = searchProgram();
  #sums: WordSums;
  #names: Set<string>;
  #isChanged = false;

  /** @param path of the file in the cache; need not be there yet, and is not believed where it is damaged */
  constructor(path: string) {
    this.#path = path;
    const kept = this.#read();
    this.#sums = new WordSums(kept?.sums);
    this.#names = new Set(kept?.names);
  }

  /** Adds the words of a shard, if they are not yet. */
  add(name: string, shard: { counts: WordCounts }): void {
    if (this.#names.has(name)) return;
    this.#sums.add(shard.counts);
    this.#names.add(name);
    this.#isChanged = true;
  }

  /**
   * Takes back the words of all shards but these.
   *
   * @param countsOf gives those of one that is not wanted, if they are still known: where not, all are to be added anew
   */
  keepOnly(names: readonly string[], countsOf: (name: string) => WordCounts | undefined): void {
    const kept = new Set(names);
    const left = [...this.#names].filter((name) => !kept.has(name));
    // To take back more than stays is to add up twice.
    const counts = 2 * left.length > this.#names.size ? [undefined] : left.map(countsOf);
    for (const [at, one] of counts.entries()) {
      if (!one) {
        this.#beginAnew();
        return;
      }
      this.#sums.subtract(one);
      this.#names.delete(left[at] as string);
      this.#isChanged = true;
    }
  }

  /** The list of syllables that the articles use, with the pairs they use most. */
  list(): string {
    return this.#sums.list();
  }

  /**
   * Keeps the sums for the next build.
   *
   * @throws the error of the file system where the cache cannot be written
   */
  close(): void {
    if (!this.#isChanged) return;
    const kept: Kept = { recipe: this.#recipe, names: [...this.#names], sums: this.#sums.addedUp() };
    writeSummed(this.#path, serialize(kept));
    this.#isChanged = false;
  }

  #beginAnew(): void {
    this.#sums = new WordSums();
    this.#names = new Set();
    this.#isChanged = true;
  }

  #read(): Kept | undefined {
    const body = readSummed(this.#path);
    const kept: Kept | undefined = body && deserialize(body);
    return kept?.recipe === this.#recipe ? kept : undefined;
  }
}
