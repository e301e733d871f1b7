/** No key: keys are whole numbers from 0. */
const NONE = -1;

/** How much of its room a table may take up before it grows. */
const FULL = 0.6;

/**
 * Counts by number, in a table with open addressing. A `Map` takes six times as long, and the pairs of a large site are
 * two million to add up at each build.
 */
export class Tally {
  #keys = new Int32Array(1 << 12).fill(NONE);
  #counts = new Uint32Array(1 << 12);
  #size = 0;

  /** @param key from 0 up to 2³¹ - 1 */
  add(key: number, count: number): void {
    const at = this.#placeOf(key);
    if (this.#keys[at] === NONE) {
      this.#keys[at] = key;
      this.#size++;
    }
    this.#counts[at] = (this.#counts[at] as number) + count;
    if (this.#size > this.#keys.length * FULL) this.#grow();
  }

  /** The largest counts, largest first; of equal ones that of the lower key. */
  largest(most: number): [key: number, count: number][] {
    // To sort only what may be taken: most pairs are used once.
    const inOrder = this.#counts.slice().sort();
    const least = Math.max(1, inOrder[inOrder.length - most] ?? 0);
    const found: [number, number][] = [];
    for (const [at, count] of this.#counts.entries()) {
      if (count >= least) found.push([this.#keys[at] as number, count]);
    }
    return found.sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
  }

  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    // Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4).
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.#keys[at] !== NONE && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Int32Array(2 * keys.length).fill(NONE);
    this.#counts = new Uint32Array(2 * keys.length);
    for (let from = 0; from < keys.length; from++) {
      const key = keys[from] as number;
      if (key === NONE) continue;
      const at = this.#placeOf(key);
      this.#keys[at] = key;
      this.#counts[at] = counts[from] as number;
    }
  }
}
