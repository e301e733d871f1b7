import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeSite } from "../../../.eleventy.ts";
import { addresses } from "../../../scripts/model/address.ts";
import type { SearchRecord } from "../../../scripts/model/search.ts";
import { planSite } from "../../../scripts/plan/plan.ts";
import { newMemory, readContent } from "../../../scripts/reader/read.ts";
import { Tree } from "../../../scripts/tree/tree.ts";
import { stock } from "../../search/relevance/stock.ts";
import { writeSyntheticContent } from "../../synthetic/content.ts";

/** A search page in a browser: where it is, and how one sees that it is done. */
export interface SearchSite {
  name: string;
  /** A served folder. */
  folder: string;
  /** Address of the page as visitors have it. */
  page: string;
  /** The same with all of the engine on the main thread, the only one Chromium can slow down. */
  mainThreadPage: string;
  /** CSS of the box to type in. */
  box: string;
  /** Whether Enter asks; otherwise typing does. */
  enter: boolean;
  /** CSS of what is on the page once all results are. */
  done: string;
  /** CSS of the sentence that must hold the query by then, where the page may still show another's results. */
  sentence?: string;
}

const NOW = Date.parse("2026-11-23T09:00:00+07:00");

/** The portal's search page over the index its build writes; article pages are left out, for no session loads one. */
export async function makeOurSite(
  folder: string,
  count: number,
  seed: number,
): Promise<{ site: SearchSite; records: SearchRecord[] }> {
  const content = join(folder, "content");
  const output = join(folder, "site");
  await writeSyntheticContent(content, count, seed);
  const { catalogue, problems } = await readContent(content, newMemory(join(folder, "cache")));
  if (!catalogue) throw new Error(`the synthetic content cannot be read: ${problems[0]?.message}`);
  await mkdir(output);
  const plan = planSite(catalogue, NOW);
  const pages = plan.pages.filter(({ url }) => url === addresses.search);
  await makeSite({ ...plan, pages }, { content, cache: join(folder, "cache") }, new Tree(output));
  const site: SearchSite = {
    name: "ours",
    folder: output,
    page: addresses.search,
    mainThreadPage: addresses.search,
    box: "input[type=search][name=q]:not(header *)",
    enter: true,
    done: "#ket-qua[aria-busy=false]",
  };
  return { site, records: plan.search.records };
}

/** Pagefind's default UI over a stock index, showing ten results like ours. */
export async function makeStockSite(folder: string, records: readonly SearchRecord[]): Promise<SearchSite> {
  await mkdir(folder, { recursive: true });
  await stock.index(records, folder);
  await writeFile(join(folder, "index.html"), stockPage(""));
  await writeFile(join(folder, "main-thread.html"), stockPage(", noWorker: true, debounceTimeoutMs: 0"));
  return {
    name: "stock UI",
    folder,
    page: "/",
    mainThreadPage: "/main-thread.html",
    box: ".pagefind-ui__search-input",
    enter: false,
    done: ".pagefind-ui__message + .pagefind-ui__results:not(:has(.pagefind-ui__loading))",
    sentence: ".pagefind-ui__message",
  };
}

function stockPage(options: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tìm kiếm</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js"></script>
<div id="search"></div>
<script>new PagefindUI({ element: "#search", pageSize: 10${options} });</script></html>
`;
}
