import { filters } from "../../../scripts/model/search.ts";

/** What a visitor asks, by the names the form's fields and the address use. An empty string asks nothing. */
export interface Query {
  q: string;
  [filters.section]: string;
  [filters.year]: string;
  [filters.author]: string;
  /** `1`: newest first. */
  "moi-nhat": string;
}

/** The longest question passed on, in characters: nobody types more, and a pasted page must not stall a phone. */
const LIMIT = 200;

/** Reads a question from an address or a form. */
export function queryOf(fields: URLSearchParams): Query {
  const read = (name: string): string => (fields.get(name) ?? "").normalize("NFC").trim().slice(0, LIMIT);
  return {
    q: read("q").replace(/\s+/g, " "),
    [filters.section]: read(filters.section),
    [filters.year]: read(filters.year),
    [filters.author]: read(filters.author),
    "moi-nhat": read("moi-nhat") === "1" ? "1" : "",
  };
}

/** The question as an address carries it: `?q=…`, or nothing. */
export function searchString(query: Query): string {
  const asked = Object.entries(query).filter(([, value]) => value !== "");
  return asked.length > 0 ? `?${new URLSearchParams(asked as [string, string][])}` : "";
}

/** Whether there is nothing to look for: no words and no filter. */
export function isEmpty(query: Query): boolean {
  return !query.q && !query[filters.section] && !query[filters.year] && !query[filters.author];
}
