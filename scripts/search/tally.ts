/** No key: keys are whole numbers from 0. */
const NONE = -1;

/** How much of its room a table may take up before it grows. */
const FULL = 0.6;

/**
 * Counts by number, in a table with open addressing. A `Map` takes six times as long, and the pairs of a large site are
 * two million to add up at each build.
 */
export class Tally {
  #keys: Float64Array;
  #counts: Uint32Array;
  #size = 0;

  /** @param size how many keys there will be, as far as is known: the table need not grow up to that */
  constructor(size = 0) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(1 << 12, (size + 1) / FULL)));
    this.#keys = new Float64Array(room).fill(NONE);
    this.#counts = new Uint32Array(room);
  }

  /**
   * @param key from 0 up to 2⁵³ - 1
   * @param count below 0 takes back what was added
   */
  add(key: number, count: number): void {
    const at = this.#placeOf(key);
    if (this.#keys[at] === NONE) {
      this.#keys[at] = key;
      this.#size++;
    }
    this.#counts[at] = (this.#counts[at] as number) + count;
    if (this.#size > this.#keys.length * FULL) this.#grow();
  }

  /**
   * The largest counts, largest first; of equal ones that of the lower key.
   *
   * @param renamed another key for each; below 0 for one that is not to be taken
   */
  largest(most: number, renamed = (key: number) => key): [key: number, count: number][] {
    const { keys, counts } = this.counted(renamed);
    // Most pairs are used once, and are not worth the sorting: of those of the least count that is taken, the lowest keys
    // are found by themselves, which numbers alone are sorted for at once.
    const inOrder = counts.slice().sort();
    const least = inOrder[inOrder.length - most] ?? 1;
    const above: number[] = [];
    const ties: number[] = [];
    for (let at = 0; at < counts.length; at++) {
      const count = counts[at] as number;
      if (count > least) above.push(at);
      else if (count === least) ties.push(keys[at] as number);
    }
    above.sort(
      (a, b) => (counts[b] as number) - (counts[a] as number) || (keys[a] as number) - (keys[b] as number),
    );
    const last = Float64Array.from(ties)
      .sort()
      .subarray(0, Math.max(0, most - above.length));
    return [
      ...above.slice(0, most).map((at): [number, number] => [keys[at] as number, counts[at] as number]),
      ...Array.from(last, (key): [number, number] => [key, least]),
    ];
  }

  /**
   * All keys whose count is not 0, in no order, and their counts.
   *
   * @param renamed as for `largest`
   */
  counted(renamed: (key: number) => number): { keys: Float64Array; counts: Uint32Array } {
    const keys = new Float64Array(this.#size);
    const counts = new Uint32Array(this.#size);
    let next = 0;
    for (let at = 0; at < this.#keys.length; at++) {
      const count = this.#counts[at] as number;
      const key = count === 0 ? NONE : renamed(this.#keys[at] as number);
      if (key < 0) continue;
      keys[next] = key;
      counts[next++] = count;
    }
    return { keys: keys.slice(0, next), counts: counts.slice(0, next) };
  }

  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    // Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4): it is the upper bits of the product
    // that depend on all of the key.
    const bits = key ^ Math.imul(Math.floor(key / 2 ** 32), 0x85ebca6b);
    let at = Math.imul(bits, 0x9e3779b1) >>> Math.clz32(mask);
    while (this.#keys[at] !== NONE && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Float64Array(2 * keys.length).fill(NONE);
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
