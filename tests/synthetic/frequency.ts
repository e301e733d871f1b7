import type { Random } from "./random.ts";

/** Draws items as often as their weights say. */
export type Draw<Item> = (random: Random) => Item;

/** @param weights one for each item, in any unit */
export function weighted<Item>(items: readonly Item[], weights: readonly number[]): Draw<Item> {
  const upTo: number[] = [];
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    upTo.push(sum);
  }
  return (random) => items[place(upTo, random.next() * sum)] as Item;
}

/**
 * Draws by Zipf's law: the item of rank r is drawn in proportion to 1 / r^`exponent`, which is how often words occur in
 * any language.
 *
 * @param ranked the most frequent first
 */
export function zipf<Item>(ranked: readonly Item[], exponent = 1): Draw<Item> {
  return weighted(
    ranked,
    ranked.map((_, rank) => (rank + 1) ** -exponent),
  );
}

/** Index of the first sum above `target`. */
function place(sums: readonly number[], target: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
