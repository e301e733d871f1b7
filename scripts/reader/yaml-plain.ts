import { FORBIDDEN } from "./invisible.ts";
import { type YamlData, YamlPlaces } from "./yaml-places.ts";

/**
 * The YAML that nearly every head of an article is written in: entries on a line of their own, their values plain or in
 * quotation marks, lists of such values and groups of such entries under them. What it means leaves no doubt, so that it
 * is read line by line, in a tenth of the time a parser of all of YAML takes. Anything else is left to that parser, and
 * a property test holds both to the same answer.
 */

/** A plain value begins with a letter or a digit, and none of YAML's signs can be found in it. */
const BEGIN = "[\\p{L}\\p{N}“(]";
const scalar = new RegExp(
  `^(?:(${BEGIN}(?:[^\\s:#]|:(?=\\S)| +(?=\\S))*)|"([^"\\\\\\t]*)"|'([^'\\t]*)')$`,
  "u",
);
/** Between brackets, commas and brackets are signs too. */
const ITEM = `${BEGIN}(?:[^\\s:#,"'[\\]{}]| +(?=[^\\s:#,"'[\\]{}]))*`;
const list = new RegExp(`^\\[(?:${ITEM}(?:, *${ITEM})*)?\\]$`, "u");
const items = new RegExp(ITEM, "gu");

/** A key, or the dash of a list, and what stands behind it. */
const entry = /^( *)(?:([A-Za-z]+):|-)(?: +(?=\S)|$)/;

/**
 * Reads simple YAML.
 *
 * @returns nothing where it is not as simple as that
 */
export function readPlainYaml(text: string, file: string, first: number): YamlData | undefined {
  if (FORBIDDEN.test(text)) return undefined;
  const reading = new PlainReading(new YamlPlaces(file, first));
  const lines = text.replace(/\n+$/, "").split("\n");
  return lines.every((line, at) => reading.take(line, first + at)) ? reading.finish() : undefined;
}

type Group = Record<string, unknown>;

/** A head as it grows, line by line. */
class PlainReading {
  readonly #places: YamlPlaces;
  readonly #all: Group = {};
  /** The entry whose value stands on the lines below it, and that value so far. */
  #open: { key: string; indent: number; below: string[] | Group | undefined } | undefined;

  constructor(places: YamlPlaces) {
    this.#places = places;
  }

  /** Takes in one line; `false` for one that is not simple. */
  take(text: string, line: number): boolean {
    const found = entry.exec(text);
    if (!found) return false;
    const [lead, { length: indent } = "", key] = found;
    const value = text.slice(lead.length);
    if (indent > 0 || key === undefined) return this.#below(indent, key, value, line, lead.length + 1);
    if (!this.#closed() || Object.hasOwn(this.#all, key)) return false;
    this.#places.key([key], line, 1);
    if (value === "") {
      this.#open = { key, indent: 0, below: undefined };
      return true;
    }
    this.#places.value([key], line, lead.length + 1);
    const read = scalarOf(value) ?? this.#list(key, value, line, lead.length + 1);
    this.#all[key] = read;
    return read !== undefined;
  }

  /** All of it, unless the last entry has no value. */
  finish(): YamlData | undefined {
    return this.#closed() ? this.#places.of(this.#all) : undefined;
  }

  #closed(): boolean {
    const whole = this.#open === undefined || this.#open.below !== undefined;
    this.#open = undefined;
    return whole;
  }

  /** An item of a list or an entry of a group, under the entry that is open. */
  #below(indent: number, key: string | undefined, text: string, line: number, column: number): boolean {
    const value = scalarOf(text);
    if (!this.#open || value === undefined) return false;
    if (!this.#open.below) {
      this.#open.indent = indent;
      this.#open.below = this.#all[this.#open.key] = key === undefined ? [] : {};
      this.#places.value([this.#open.key], line, indent + 1);
    }
    const { below } = this.#open;
    if (indent !== this.#open.indent) return false;
    if (Array.isArray(below)) {
      if (key !== undefined) return false;
      this.#places.value([this.#open.key, String(below.length)], line, column);
      below.push(value);
      return true;
    }
    if (key === undefined || Object.hasOwn(below, key)) return false;
    this.#places.key([this.#open.key, key], line, indent + 1);
    this.#places.value([this.#open.key, key], line, column);
    below[key] = value;
    return true;
  }

  #list(key: string, text: string, line: number, column: number): string[] | undefined {
    if (!list.test(text)) return undefined;
    return [...text.matchAll(items)].map(({ 0: item, index }, at) => {
      this.#places.value([key, String(at)], line, column + index);
      return item;
    });
  }
}

function scalarOf(text: string): string | undefined {
  const found = scalar.exec(text);
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}
