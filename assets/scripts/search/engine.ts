import { filters, sortKey } from "../../../scripts/model/search.ts";
import { shim, unshim } from "../../../scripts/model/vietnamese.ts";
import type { Query } from "./query.ts";

/** The corner of Pagefind's browser module this page uses. */
interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

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

const FOLDER = "/pagefind/";

let engine: Promise<Pagefind> | undefined;

/**
 * How many of the index's files did not arrive. Pagefind logs such a loss and answers from what it has, which would
 * tell a visitor on a bad line that nothing was found.
 */
let lost = 0;

/** Fetches the search engine, once; after a failure it is fetched anew. */
export function warmUp(): Promise<Pagefind> {
  engine ??= watchLosses(load);
  return engine;
}

/**
 * Looks a question up in the index. Without words the filters alone choose, newest first.
 *
 * @throws if a file of the index could not be fetched; the same question may be asked again
 */
export async function find(query: Query): Promise<FoundList> {
  const pagefind = await warmUp();
  const chosen = Object.values(filters).flatMap((name) => (query[name] ? [[name, query[name]]] : []));
  const newestFirst = query["moi-nhat"] === "1" || query.q === "";
  const { results } = await watchLosses(() =>
    pagefind.search(query.q ? shim(query.q) : null, {
      filters: Object.fromEntries(chosen),
      ...(newestFirst && { sort: { [sortKey]: "desc" as const } }),
    }),
  );
  return results.map((result) => async () => readable(await result.data()));
}

/** Does something with the engine. Where that fails or a file is lost, the engine is given up: it may be half loaded. */
async function watchLosses<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = lost;
  try {
    const result = await work();
    if (lost > before) throw new Error("a file of the search index did not arrive");
    return result;
  } catch (error) {
    engine = undefined;
    throw error;
  }
}

async function load(): Promise<Pagefind> {
  const address = `${FOLDER}pagefind.js`;
  const module = (await import(address)) as PagefindModule;
  countLosses();
  // In a thread of its own Pagefind would fetch out of sight.
  const pagefind = module.createInstance({ basePath: FOLDER, noWorker: true });
  await pagefind.init();
  return pagefind;
}

let counting = false;

function countLosses(): void {
  if (counting) return;
  counting = true;
  const fetchPlainly = window.fetch;
  window.fetch = async (...request) => {
    try {
      const response = await fetchPlainly(...request);
      if (!response.ok) lost++;
      return response;
    } catch (error) {
      lost++;
      throw error;
    }
  };
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
