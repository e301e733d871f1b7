import type { PageCost, Template } from "./built-page.ts";

/** What no page of the site may exceed. */
export interface Budget {
  what: string;
  unit: "bytes" | "";
  limit: number;
  figure(cost: PageCost): number;
  /** The templates it is for; all of them without it. */
  only?: readonly Template[];
  why: string;
}

const withoutSearch: readonly Template[] = ["home", "article", "list", "site-map", "not-found", "redirect"];

/** The budgets of a page that can be counted from its files, for every page of the sample. */
export const budgets: readonly Budget[] = [
  {
    what: "headers and HTML with its styles, Brotli",
    unit: "bytes",
    limit: 14_000,
    figure: ({ firstBytes }) => firstBytes,
    why: "ten packets, what a server sends before it waits for an answer (RFC 6928)",
  },
  {
    what: "JavaScript at load, Brotli",
    unit: "bytes",
    limit: 2_048,
    figure: ({ scriptBytes }) => scriptBytes,
    only: withoutSearch,
    why: "a page is read, not run",
  },
  {
    what: "JavaScript at load of the search page, Brotli",
    unit: "bytes",
    limit: 16_000,
    figure: ({ scriptBytes }) => scriptBytes,
    only: ["search"],
    why: "the one page that is a program",
  },
  {
    what: "requests to other hosts",
    unit: "",
    limit: 0,
    figure: ({ elsewhere }) => elsewhere,
    why: "nobody else learns what is read here",
  },
  {
    what: "web fonts",
    unit: "",
    limit: 0,
    figure: ({ fonts }) => fonts,
    why: "a device's own letters are there at once",
  },
  {
    what: "files the first view waits for",
    unit: "",
    limit: 0,
    figure: ({ blocking }) => blocking,
    why: "one answer is a whole page",
  },
  {
    what: "elements",
    unit: "",
    limit: 800,
    figure: ({ elements }) => elements,
    why: "Lighthouse warns from 800, https://developer.chrome.com/docs/lighthouse/performance/dom-size",
  },
  {
    what: "depth of elements",
    unit: "",
    limit: 20,
    figure: ({ depth }) => depth,
    why: "Lighthouse warns from 32; a page of text needs no more",
  },
];

/** A page that breaks a budget, in one sentence: page, budget, figure. */
export function breaches(budget: Budget, costs: readonly PageCost[]): string[] {
  return within(budget, costs)
    .filter((cost) => budget.figure(cost) > budget.limit)
    .map((cost) => `${cost.url}: ${budget.what} ${budget.figure(cost)} > ${budget.limit}`);
}

/** The page that comes nearest to a budget. */
export function worst(budget: Budget, costs: readonly PageCost[]): PageCost | undefined {
  return within(budget, costs).toSorted((a, b) => budget.figure(b) - budget.figure(a))[0];
}

function within({ only }: Budget, costs: readonly PageCost[]): PageCost[] {
  return costs.filter(({ template }) => !only || only.includes(template));
}
