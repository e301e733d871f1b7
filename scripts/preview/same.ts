/**
 * Whether props hold the same data, page after page of two plans. What pages share, an article's card in a dozen lists, is
 * compared once: nothing may change in it as long as these answers are in use.
 */
export class Sameness {
  /** Objects, and that of the other plan they were found equal to. */
  readonly #known = new WeakMap<object, unknown>();

  /** @param fresh plain data, as is `old`: the order of an object's fields does not matter */
  same(fresh: unknown, old: unknown): boolean {
    if (fresh === old) return true;
    if (!isObject(fresh) || !isObject(old)) return false;
    if (this.#known.get(fresh) === old) return true;
    const equal = this.#holdTheSame(fresh, old);
    if (equal) this.#known.set(fresh, old);
    return equal;
  }

  #holdTheSame(fresh: Fields, old: Fields): boolean {
    if (Array.isArray(fresh) !== Array.isArray(old)) return false;
    const names = Object.keys(fresh);
    if (names.length !== Object.keys(old).length) return false;
    for (const name of names)
      if (!Object.hasOwn(old, name) || !this.same(fresh[name], old[name])) return false;
    return true;
  }
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
