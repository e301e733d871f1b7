import type { SearchRecord } from "../../../scripts/model/search.ts";

/** A search that takes part in the comparison. */
export interface Contender {
  name: string;
  /** Builds its index inside an empty folder. */
  index(records: readonly SearchRecord[], folder: string): Promise<void>;
  /** A reader opens the search page: nothing is loaded yet. */
  open(folder: string): Promise<Session>;
}

export interface Session {
  /** Addresses of the first ten results, best first, with everything loaded that showing them takes. */
  search(query: string): Promise<string[]>;
  /** What came over the wire so far. */
  traffic(): Traffic;
  close(): Promise<void>;
}

export interface Traffic {
  requests: number;
  /** Pagefind's own files as they are, everything else after gzip. */
  bytes: number;
}
