import { type Query, queryOf, searchString } from "./query.ts";

/**
 * Keeps the address at what the page shows, so that a search can be shared and the back button works. What is being
 * typed stands in the place of the search before it; a question asked on purpose is a step of its own, behind the last
 * one that was.
 */
export class Address {
  #settled: string;
  #shown: string;

  constructor() {
    this.#settled = this.#shown = searchString(this.query());
  }

  /** The search of the address. */
  query(): Query {
    return queryOf(new URLSearchParams(location.search));
  }

  /** Whether the page shows this search already. */
  shows(query: Query): boolean {
    return searchString(query) === this.#shown;
  }

  type(query: Query): void {
    this.#shown = searchString(query);
    history.replaceState(null, "", location.pathname + this.#shown);
  }

  settle(query: Query): void {
    const search = searchString(query);
    if (this.#shown !== this.#settled) history.replaceState(null, "", location.pathname + this.#settled);
    if (search !== this.#settled) history.pushState(null, "", location.pathname + search);
    this.follow(query);
  }

  /** The address was changed by the visitor. */
  follow(query: Query): void {
    this.#settled = this.#shown = searchString(query);
  }
}
