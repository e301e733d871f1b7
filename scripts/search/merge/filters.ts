import type { Shard } from "../shards/shard.ts";
import { Sink } from "./sink.ts";

/** The pages of the whole index that have each value of each filter; filters and values in order. */
export function mergeFilters(
  shards: readonly Pick<Shard, "filters">[],
  firsts: readonly number[],
): Map<string, Map<string, number[]>> {
  const merged = new Map<string, Map<string, number[]>>();
  for (const [at, { filters }] of shards.entries()) {
    for (const [name, values] of filters) {
      const all = merged.get(name) ?? new Map<string, number[]>();
      merged.set(name, all);
      for (const [value, pages] of values) {
        const having = all.get(value) ?? [];
        all.set(value, having);
        for (const page of pages) having.push((firsts[at] ?? 0) + page);
      }
    }
  }
  return inOrder(new Map([...merged].map(([name, values]) => [name, inOrder(values)])));
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A filter as Pagefind writes it. */
export function filterBytes(name: string, values: ReadonlyMap<string, readonly number[]>): Buffer[] {
  const sink = new Sink();
  sink.array(2);
  sink.text(name);
  sink.array(values.size);
  for (const [value, pages] of values) {
    sink.array(2);
    sink.text(value);
    sink.array(pages.length);
    for (const page of pages) sink.integer(page);
  }
  return sink.pieces();
}
