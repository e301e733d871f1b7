/**
 * The search page's behaviour: the form, the address and the results say the same at all times. Nothing of the index is
 * fetched before a visitor shows the will to search.
 */
import { Address } from "./search/address.ts";
import { part } from "./search/element.ts";
import { Engine } from "./search/engine/engine.ts";
import { fetchFile } from "./search/engine/index/fetch-file.ts";
import { Library } from "./search/engine/index/library.ts";
import { FilterPanel } from "./search/filter-panel.ts";
import { isEmpty, NEWEST, type Query, queryOf, requestOf } from "./search/query.ts";
import { remember } from "./search/recent.ts";
import { RecentPanel } from "./search/recent-panel.ts";
import { ResultList } from "./search/results.ts";
import { readOffers } from "./search/suggest.ts";
import { Suggestions } from "./search/suggestions.ts";
import { walkByKeys } from "./search/walk.ts";

/** Milliseconds without a key after which a visitor is taken to wait for an answer, and the letters one takes. */
const PAUSE = 400;
const LEAST = 2;

const form = part<HTMLFormElement>(document, "#tim-kiem");
const box = part<HTMLInputElement>(form, "#cau-hoi");
const region = part(document, "#ket-qua");
const newest = part<HTMLInputElement>(form, `[name="${NEWEST}"]`);

const library = new Library(fetchFile);
const engine = new Engine(library);
const results = new ResultList(region, engine);
const address = new Address();
const filters = new FilterPanel(part<HTMLDetailsElement>(form, "#loc"), engine, address.query());
const suggestions = new Suggestions(box, part(form, "#goi-y"), part(form, "#so-goi-y"), () =>
  library.list("suggestions", readOffers),
);
const recent = new RecentPanel(box, part(form, "#gan-day"));
let latest = 0;
let pause = 0;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  // On a phone the keyboard would go on hiding the results.
  if (matchMedia("(pointer: coarse)").matches) box.blur();
  askNow();
});
form.addEventListener("change", ({ target }) => {
  // A change of the text alone waits for a pause, the button or the Enter key.
  if (target !== box) askNow();
});
box.addEventListener("input", () => {
  clearTimeout(pause);
  pause = window.setTimeout(askWhileTyping, PAUSE);
});
form.addEventListener("focusin", () => void engine.warmUp().catch(() => undefined), { once: true });
window.addEventListener("popstate", () => {
  const query = address.query();
  // A step to another place on the page is no step to another search.
  if (address.shows(query)) return;
  address.follow(query);
  showSearch(query);
});
walkByKeys(box, () => [...recent.stops(), ...results.stops()]);
// An answer that somebody made use of was looked for on purpose.
region.addEventListener("click", ({ target }) => {
  if ((target as Element).closest("a")) remember(address.query().q);
});
showSearch(address.query());
// A search sent from another page; one that was reloaded may have been erased since.
const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
if (visit?.type === "navigate") remember(address.query().q);

function showSearch(query: Query): void {
  box.value = query.q;
  newest.checked = query[NEWEST] === "1";
  filters.choose(query);
  void run(query);
}

function askNow(): void {
  const query = asked();
  suggestions.close();
  recent.close();
  remember(query.q);
  address.settle(query);
  void run(query, "Mời nhập từ cần tìm hoặc chọn một điều kiện lọc.");
}

function askWhileTyping(): void {
  const query = asked();
  if (address.shows(query) || (query.q && query.q.length < LEAST)) return;
  address.type(query);
  void run(query);
}

function asked(): Query {
  return queryOf(new URLSearchParams(new FormData(form) as unknown as Record<string, string>));
}

/** Answers a question, unless another one was asked meanwhile. */
async function run(query: Query, ifEmpty = ""): Promise<void> {
  clearTimeout(pause);
  const turn = ++latest;
  const isStale = (): boolean => turn !== latest;
  if (isEmpty(query)) {
    results.clear(ifEmpty);
    filters.follow(query);
    return;
  }
  results.wait();
  try {
    const answer = await engine.search(requestOf(query));
    if (isStale()) return;
    await results.show(answer, query, isStale);
    if (!isStale()) filters.follow(query);
  } catch {
    // Whatever went wrong between here and the index, a visitor can do one thing about it.
    if (!isStale()) results.fail();
  }
}
