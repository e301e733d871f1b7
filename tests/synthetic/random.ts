/** Numbers that look drawn by lot and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to, but without, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different items of a list, in random order; all of them where the list is shorter. */
  sample<Item>(items: readonly Item[], count: number): Item[];
}

/**
 * The generator mulberry32 (T. Ettinger, 2017): 32 bits of state, good enough for made-up text. Seeds that lie side
 * by side give unrelated numbers, because each is stirred first; several may be given, such as a corpus and an article.
 */
export function randomOf(...seeds: number[]): Random {
  let state = seeds.reduce((stirred, seed) => stir(stirred ^ stir(seed + 0x9e3779b9)), 0x2545f491);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return stir(state) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new RangeError("nothing to pick from");
    return items[Math.floor(next() * items.length)] as Item;
  };
  const sample = <Item>(items: readonly Item[], count: number): Item[] => {
    const rest = [...items];
    const taken: Item[] = [];
    while (taken.length < count && rest.length > 0) {
      const at = whole(0, rest.length - 1);
      taken.push(rest[at] as Item);
      rest[at] = rest[rest.length - 1] as Item;
      rest.pop();
    }
    return taken;
  };
  return { next, whole, chance: (probability) => next() < probability, pick, sample };
}

function stir(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 15), bits | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
