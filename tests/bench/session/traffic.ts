/** What came over the wire, by what it is for, in bytes; headers, which are the server's matter, are left out. */
export const trafficKinds = ["js", "wasm", "meta", "index", "fragments", "filters", "other"] as const;
export type TrafficKind = (typeof trafficKinds)[number];

/** Requests and bytes of one session. */
export class Tally {
  requests = 0;
  readonly bytes: Record<TrafficKind, number> = {
    js: 0,
    wasm: 0,
    meta: 0,
    index: 0,
    fragments: 0,
    filters: 0,
    other: 0,
  };

  add(path: string, bytes: number): void {
    this.requests++;
    this.bytes[kindOf(path)] += bytes;
  }

  get total(): number {
    return Object.values(this.bytes).reduce((sum, bytes) => sum + bytes, 0);
  }
}

/** `meta` is what every session of an index loads before its first query; `other` the page itself with its styles. */
export function kindOf(path: string): TrafficKind {
  if (path.endsWith(".js")) return "js";
  if (/\.(?:pagefind|wasm)$/.test(path)) return "wasm";
  if (path.endsWith(".pf_index")) return "index";
  if (path.endsWith(".pf_fragment")) return "fragments";
  if (path.endsWith(".pf_filter")) return "filters";
  return /\.pf_meta$|\.json$/.test(path) ? "meta" : "other";
}
