/**
 * Makes something of a thing anew only where something else it is made of is not the same as last time. A preview plans
 * after every save, and of 10,000 articles one has changed: what it is given of the others again it need not compare.
 *
 * @returns a function of the thing, of all else that decides what is made of it, and of how to make it
 */
export function kept<Thing extends object, Made>(): (
  thing: Thing,
  of: readonly unknown[],
  make: () => Made,
) => Made {
  const last = new WeakMap<Thing, { of: readonly unknown[]; made: Made }>();
  return (thing, of, make) => {
    const before = last.get(thing);
    if (before?.of.length === of.length && before.of.every((one, at) => one === of[at])) return before.made;
    const made = make();
    last.set(thing, { of, made });
    return made;
  };
}
