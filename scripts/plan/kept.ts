/** Of things of one kind, what was made of each, and of what else it was made. */
export class Kept<Thing extends object, Made> {
  readonly #last = new WeakMap<Thing, { of: readonly unknown[]; made: Made }>();

  /** What was made of a thing last time, where all else it is made of is the same; otherwise it is made anew. */
  get(thing: Thing, of: readonly unknown[], make: () => Made): Made {
    const before = this.#last.get(thing);
    if (before && holdsTheSame(before.of, of)) return before.made;
    const made = make();
    this.#last.set(thing, { of, made });
    return made;
  }
}

/** Whether two lists are of the same things in one order. */
export function holdsTheSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
