import { type FilterName, filters } from "../../../scripts/model/search.ts";
import type { Request } from "./engine/answer.ts";

/** The field that asks for the newest first; its value is then `1`. */
export const NEWEST = "moi-nhat";

/** What a visitor asks, by the names the form's fields and the address use. An empty string asks nothing. */
export type Query = Record<"q" | FilterName | typeof NEWEST, string>;

/** Names of all filters, in the order the form has them. */
export const filterNames: readonly FilterName[] = Object.values(filters);

/** The longest question passed on, in characters: nobody types more, and a pasted page must not stall a phone. */
export const LIMIT = 200;

/** Reads a question from an address or a form. */
export function queryOf(fields: URLSearchParams): Query {
  const read = (name: string): string => (fields.get(name) ?? "").normalize("NFC").trim().slice(0, LIMIT);
  const chosen = filterNames.map((name) => [name, read(name)]);
  return {
    q: read("q").replace(/\s+/g, " "),
    ...(Object.fromEntries(chosen) as Record<FilterName, string>),
    [NEWEST]: read(NEWEST) === "1" ? "1" : "",
  };
}

/** The question as an address carries it: `?q=…`, or nothing. */
export function searchString(query: Query): string {
  const asked = Object.entries(query).filter(([, value]) => value !== "");
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : "";
}

/** The question as the engine takes it: signs alone ask nothing. */
export function requestOf(query: Query): Request {
  const chosen = filterNames.filter((name) => query[name]).map((name) => [name, query[name]]);
  return {
    text: hasWords(query) ? query.q : "",
    filters: Object.fromEntries(chosen) as Request["filters"],
    newest: query[NEWEST] === "1",
  };
}

/** Whether there is a letter or a digit to look for. */
export function hasWords({ q }: Query): boolean {
  return /[\p{L}\p{N}]/u.test(q);
}

/** Whether anything but words narrows the search. */
export function hasFilter(query: Query): boolean {
  return filterNames.some((name) => query[name] !== "");
}

/** Whether there is nothing to look for: no words and no filter. */
export function isEmpty(query: Query): boolean {
  return !query.q && !hasFilter(query);
}
