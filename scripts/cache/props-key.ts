import { hash } from "node:crypto";

/** What takes more letters than this is hashed once, and stands in every page that holds it by its hash. */
const SHORT = 200;

/** What a value is, so that no two are written alike: `"1"` is not `1`. */
const marks = { text: 0, number: 1, word: 2, hash: 3, list: 4, object: 5, field: 6, end: 7 };

/** Lists, objects and hashes have a mark and no length: the first two end with a mark, the last is always as long. */
const [hashed, list, object, end] = [marks.hash, marks.list, marks.object, marks.end].map((mark) =>
  String.fromCharCode(mark),
) as [string, string, string, string];

/** What stands before a text: its mark and its length, in two letters since it may take more than 16 bits. */
function lead(mark: number, length: number): string {
  return leads[mark]?.[length] ?? String.fromCharCode(mark, length & 0xffff, length >>> 16);
}

/** Of all marks, for the lengths that nearly all texts have. */
const leads = Object.values(marks).map((mark) =>
  Array.from({ length: 256 }, (_, length) => String.fromCharCode(mark, length, 0)),
);

/** What objects are written as that somebody else read before. */
const told = new WeakMap<object, string>();

/**
 * Keys of pages: equal props, equal key, whatever objects hold them. Props are plain data; the order of their fields
 * counts, which is the same each time the same program makes them. Pages share much: an article's card stands in a dozen
 * lists, its words in its page, in feeds and in the API. So what a page holds is read once and then known by its identity:
 * nothing may change in it as long as these keys are in use.
 *
 * @example
 * const keys = new PropsKeys();
 * const changed = pages.filter((page) => keys.of(page) !== before.get(page.url));
 */
export class PropsKeys {
  readonly #known = new WeakMap<object, string>();
  /** Room for what is being hashed, in UTF-16: that is how texts lie in memory, and half of a surrogate pair is itself. */
  #bytes = Buffer.allocUnsafe(1 << 17);

  /**
   * @returns SHA-256 of the props, base64; the same on all machines
   * @throws TypeError where they are not plain data
   */
  of(props: object): string {
    return this.#hash(this.#read(props), "base64");
  }

  /**
   * What a long object is known by wherever it stands, to be told with `tellHash` of an equal object elsewhere.
   *
   * @returns nothing for an object that is read sooner than recognised
   * @throws TypeError where it is not plain data
   */
  hashOf(object: object): string | undefined {
    const written = this.#writeOnce(object);
    return written.startsWith(hashed) ? written.slice(hashed.length) : undefined;
  }

  // Texts are put together as the engine does it best: it notes which follow each other and copies their letters at the
  // end, all at once. To copy each by itself takes twice the time.
  #write(value: unknown): string {
    switch (typeof value) {
      case "string":
        return lead(marks.text, value.length) + value;
      case "number":
        return this.#mark(marks.number, Object.is(value, -0) ? "-0" : `${value}`);
      case "undefined":
      case "boolean":
        return this.#mark(marks.word, `${value}`);
      case "object":
        return value === null ? this.#mark(marks.word, "null") : this.#writeOnce(value);
      default:
        throw new TypeError(`not plain data: ${typeof value}`);
    }
  }

  #mark(mark: number, text: string): string {
    return lead(mark, text.length) + text;
  }

  #writeOnce(object: object): string {
    const known = this.#known.get(object) ?? told.get(object);
    if (known !== undefined) return known;
    const text = this.#read(object);
    if (text.length <= SHORT) return text;
    const written = hashed + this.#hash(text, "binary");
    this.#known.set(object, written);
    return written;
  }

  #read(props: object): string {
    if (Array.isArray(props)) {
      let text = list;
      for (const one of props) text += this.#write(one);
      return text + end;
    }
    if (Object.getPrototypeOf(props) !== Object.prototype) throw new TypeError("not plain data: of a class");
    let text = object;
    for (const field in props) {
      text +=
        lead(marks.field, field.length) + field + this.#write((props as Record<string, unknown>)[field]);
    }
    return text + end;
  }

  #hash(text: string, form: "base64" | "binary"): string {
    if (2 * text.length > this.#bytes.length) this.#bytes = Buffer.allocUnsafe(4 * text.length);
    const length = this.#bytes.write(text, "utf16le");
    return hash("sha256", this.#bytes.subarray(0, length), form);
  }
}

/**
 * Spares all keys the reading of an object that is new to this process and equal to one whose hash is known: an article
 * that was parsed by an earlier build. Keys are the same as if it had been read.
 *
 * @param hash as `hashOf` gave it for an equal object
 */
export function tellHash(object: object, hash: string): void {
  told.set(object, hashed + hash);
}
