import { hash } from "node:crypto";

/** What is longer than this as JSON is hashed once, and stands in every page that holds it by its hash. */
const SHORT = 200;

/**
 * Keys of pages: equal props, equal key, whatever objects hold them. Props are plain data, and as JSON they tell all there
 * is to tell; the order of their fields counts, which is the same each time the same program makes them. Pages share much:
 * an article's card stands in a dozen lists, its words in its page, in feeds and in the API. So what a page holds is read
 * once and then known by its identity: nothing may change in it as long as these keys are in use.
 *
 * @example
 * const keys = new PropsKeys();
 * const changed = pages.filter((page) => keys.of(page) !== before.get(page.url));
 */
export class PropsKeys {
  readonly #known = new WeakMap<object, string>();

  /** @returns SHA-256 of the props, base64 */
  of(props: object): string {
    return digest(this.#textOfFields(props));
  }

  /** JSON, except that hashes stand for what is long: `#` begins nothing in JSON. */
  #textOfFields(object: object): string {
    let text = "{";
    for (const [name, value] of Object.entries(object))
      text += `${JSON.stringify(name)}:${this.#textOf(value)},`;
    return `${text}}`;
  }

  #textOf(value: unknown): string {
    if (typeof value !== "object" || value === null) return `${JSON.stringify(value)}`;
    if (Array.isArray(value)) return `[${value.map((one) => this.#textOf(one)).join()}]`;
    return this.#known.get(value) ?? this.#shorten(value);
  }

  #shorten(object: object): string {
    const text = JSON.stringify(object);
    if (text.length <= SHORT) return text;
    const short = `#${digest(text)}`;
    this.#known.set(object, short);
    return short;
  }
}

function digest(text: string): string {
  return hash("sha256", text, "base64");
}
