import { hash } from "node:crypto";

/** What takes more letters than this is hashed once, and stands in every page that holds it by its hash. */
const SHORT = 200;

/** Up to this length it is cheaper to copy a text letter by letter than to have Node copy it. */
const FEW = 60;

/** What a value is, so that no two are written alike: `"1"` is not `1`. */
const marks = { text: 0, number: 1, word: 2, hash: 3, list: 4, object: 5, field: 6, end: 7 };

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
  /** What is being read, in UTF-16: it is how texts lie in memory, and has a way to write half of a surrogate pair. */
  #letters = new Uint16Array(1 << 16);
  #bytes = Buffer.from(this.#letters.buffer);
  #end = 0;

  /**
   * @returns SHA-256 of the props, base64; the same on all machines of one byte order
   * @throws TypeError where they are not plain data
   */
  of(props: object): string {
    this.#end = 0;
    this.#write(props);
    return this.#hashFrom(0);
  }

  #write(value: unknown): void {
    if (typeof value === "string") this.#put(marks.text, value);
    else if (typeof value === "object" && value !== null) this.#writeOnce(value);
    else if (typeof value === "number") this.#put(marks.number, Object.is(value, -0) ? "-0" : `${value}`);
    else if (value === undefined || value === null || typeof value === "boolean")
      this.#put(marks.word, `${value}`);
    else throw new TypeError(`not plain data: ${typeof value}`);
  }

  #writeOnce(object: object): void {
    const hash = this.#known.get(object) ?? this.#read(object);
    if (hash !== undefined) this.#put(marks.hash, hash);
  }

  /** Writes an object; a long one only until its hash is made, which has then to be written for it. */
  #read(object: object): string | undefined {
    const start = this.#end;
    if (Array.isArray(object)) this.#writeList(object);
    else this.#writeFields(object);
    if (this.#end - start <= SHORT) return undefined;
    const hash = this.#hashFrom(start);
    this.#known.set(object, hash);
    this.#end = start;
    return hash;
  }

  #writeList(list: readonly unknown[]): void {
    this.#put(marks.list);
    for (const one of list) this.#write(one);
    this.#put(marks.end);
  }

  #writeFields(object: object): void {
    if (Object.getPrototypeOf(object) !== Object.prototype) throw new TypeError("not plain data: of a class");
    this.#put(marks.object);
    for (const field of Object.keys(object)) {
      this.#put(marks.field, field);
      this.#write((object as Record<string, unknown>)[field]);
    }
    this.#put(marks.end);
  }

  /** Mark, length, letters. */
  #put(mark: number, text = ""): void {
    const { length } = text;
    const start = this.#end + 3;
    if (start + length > this.#letters.length) this.#grow(start + length);
    this.#letters[start - 3] = mark;
    this.#letters[start - 2] = length;
    this.#letters[start - 1] = length >>> 16;
    if (length > FEW) this.#bytes.write(text, 2 * start, "utf16le");
    else for (let at = 0; at < length; at++) this.#letters[start + at] = text.charCodeAt(at);
    this.#end = start + length;
  }

  #grow(needed: number): void {
    const larger = new Uint16Array(2 * needed);
    larger.set(this.#letters);
    this.#letters = larger;
    this.#bytes = Buffer.from(larger.buffer);
  }

  #hashFrom(start: number): string {
    return hash("sha256", this.#bytes.subarray(2 * start, 2 * this.#end), "base64");
  }
}
