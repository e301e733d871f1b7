import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Place, Problem } from "../model/problem.ts";
import { invisibleIn } from "./invisible.ts";
import { type YamlData, YamlPlaces } from "./yaml-places.ts";
import { readPlainYaml } from "./yaml-plain.ts";
import { lostWords, reservedSign, signProblem, syntaxProblem, tooDeep } from "./yaml-problems.ts";

export type { YamlData } from "./yaml-places.ts";

/**
 * Reads YAML as data and nothing else: no anchors, aliases or tags, no types but text, list and map.
 *
 * @param first line of `file` on which `text` begins
 */
export function readYaml(text: string, file: string, first: number): YamlData | Problem[] {
  return readPlainYaml(text, file, first) ?? readAnyYaml(text, file, first);
}

/** The same by a parser that knows all of YAML. */
export function readAnyYaml(text: string, file: string, first: number): YamlData | Problem[] {
  const deep = tooDeep(text, file, first);
  if (deep) return [deep];
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + first - 1, column: Math.max(1, col) };
  };
  const [error] = document.errors;
  if (error)
    return [signProblem(text, error.pos[0], placeAt) ?? syntaxProblem(error.code, placeAt(error.pos[0]))];
  const places = new YamlPlaces(file, first);
  const reading = new Reading(text, placeAt, places);
  const value = reading.plain(document.contents, []);
  return reading.problems.length > 0 ? reading.problems : places.of(value);
}

/** Turns YAML nodes into plain data and remembers where each stood. */
class Reading {
  readonly problems: Problem[] = [];
  readonly #places: YamlPlaces;
  readonly #text: string;
  readonly #placeAt: (offset: number) => Place;

  constructor(text: string, placeAt: (offset: number) => Place, places: YamlPlaces) {
    this.#text = text;
    this.#placeAt = placeAt;
    this.#places = places;
  }

  plain(node: Node | null, path: string[]): unknown {
    const place = this.#placeAt(node?.range?.[0] ?? 0);
    if (node && (isAlias(node) || node.anchor || node.tag)) {
      this.problems.push(reservedSign(place));
      return undefined;
    }
    if (node && !isMap(node))
      this.problems.push(...lostWords(this.#text, node.range?.[1] ?? 0, this.#placeAt));
    this.#places.value(path, place.line, place.column);
    if (isMap(node)) return this.#map(node.items, path);
    if (isSeq(node)) return node.items.map((item, at) => this.plain(item as Node, [...path, String(at)]));
    if (!isScalar(node) || typeof node.value !== "string") return "";
    this.problems.push(...invisibleIn(node.value, place));
    return node.value;
  }

  #map(items: { key: unknown; value: unknown }[], path: string[]): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (const { key, value } of items) {
      const node = key as Node | null;
      const place = this.#placeAt(node?.range?.[0] ?? 0);
      if (node && (isAlias(node) || node.anchor || node.tag)) {
        this.problems.push(reservedSign(place));
        continue;
      }
      const name = isScalar(key) ? String(key.value) : "";
      this.problems.push(...invisibleIn(name, place));
      const below = [...path, name];
      this.#places.key(below, place.line, place.column);
      // Defined, not assigned: a key named __proto__ must be a key like any other.
      Object.defineProperty(map, name, {
        value: this.plain(value as Node | null, below),
        enumerable: true,
      });
    }
    return map;
  }
}
