/** One article as the search index takes it, in true spelling. */
export interface SearchRecord {
  url: string;
  title: string;
  /** The words of the whole story, without markup. */
  text: string;
  section: string;
  author: string;
  tags: string[];
  year: number;
  /** `05/12/2018 07:56 AM` */
  shownDate: string;
  /** ISO 8601, for `<time datetime>`. */
  isoDate: string;
  /** Milliseconds since the epoch. */
  epoch: number;
}

/** Names of the filters, in the index and in the address of a search. */
export const filters = { section: "chuyen-muc", year: "nam", author: "tac-gia" } as const;

/** Name of the sort key: newest first is `desc`. */
export const sortKey = "ngay";
