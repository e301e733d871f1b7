import { filters, sortKey } from "../../../scripts/model/search.ts";
import { shim, unshim } from "../../../scripts/model/vietnamese.ts";
import type { Query } from "./query.ts";

/** The corner of Pagefind's browser module this page uses. */
interface Pagefind {
  init(): Promise<void>;
  search(
    words: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, "asc" | "desc"> },
  ): Promise<{ results: { data(): Promise<RawData> }[] }>;
}

interface RawData {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

/** One article found, in true spelling. */
export interface Found {
  url: string;
  title: string;
  /** Text with `<mark>` around the matched words, and HTML's own signs escaped. */
  excerpt: string;
  section: string;
  /** `05/12/2018 07:56 AM` */
  date: string;
  /** ISO 8601 */
  datetime: string;
}

/** All that was found, most fitting first; each article's words are fetched when it is shown. */
export type FoundList = (() => Promise<Found>)[];

let loading: Promise<Pagefind> | undefined;

/** Fetches the search engine, once; a failed attempt may be tried again. */
export function warmUp(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Looks a question up in the index. Without words the filters alone choose, newest first. */
export async function find(query: Query): Promise<FoundList> {
  const pagefind = await warmUp();
  const chosen = Object.values(filters).flatMap((name) => (query[name] ? [[name, query[name]]] : []));
  const newestFirst = query["moi-nhat"] === "1" || query.q === "";
  const { results } = await pagefind.search(query.q ? shim(query.q) : null, {
    filters: Object.fromEntries(chosen),
    ...(newestFirst && { sort: { [sortKey]: "desc" as const } }),
  });
  return results.map((result) => async () => readable(await result.data()));
}

async function load(): Promise<Pagefind> {
  const address = "/pagefind/pagefind.js";
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

function readable({ url, excerpt, meta }: RawData): Found {
  return {
    url,
    title: unshim(meta.title ?? ""),
    excerpt: unshim(excerpt),
    section: meta.section ?? "",
    date: meta.date ?? "",
    datetime: meta.datetime ?? "",
  };
}
