import type { Place } from "../model/problem.ts";

/** A piece of YAML as plain data (every scalar a string), with the place of each part. */
export interface YamlData {
  value: unknown;
  /** Where the value at a path stands; the nearest part that exists, for a path that does not. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where the key at a path stands. */
  keyPlaceOf(path: readonly PropertyKey[]): Place;
}

/** No key holds it: it is among the signs that are refused. */
const SEPARATOR = "\0";

/** Remembers where the keys and values of a piece of YAML stand. */
export class YamlPlaces {
  readonly #file: string;
  readonly #first: number;
  readonly #values = new Map<string, [line: number, column: number]>();
  readonly #keys = new Map<string, [line: number, column: number]>();

  /** @param first line of `file` on which the piece begins */
  constructor(file: string, first: number) {
    this.#file = file;
    this.#first = first;
  }

  value(path: readonly string[], line: number, column: number): void {
    this.#values.set(path.join(SEPARATOR), [line, column]);
  }

  key(path: readonly string[], line: number, column: number): void {
    this.#keys.set(path.join(SEPARATOR), [line, column]);
  }

  /** The data these are the places of, with them. */
  of(value: unknown): YamlData {
    return {
      value,
      placeOf: (path) => this.#find(this.#values, path),
      keyPlaceOf: (path) => this.#find(this.#keys, path),
    };
  }

  #find(places: ReadonlyMap<string, [number, number]>, path: readonly PropertyKey[]): Place {
    for (let length = path.length; length > 0; length--) {
      const found = places.get(path.slice(0, length).map(String).join(SEPARATOR));
      if (found) return { file: this.#file, line: found[0], column: found[1] };
    }
    return { file: this.#file, line: this.#first, column: 1 };
  }
}
