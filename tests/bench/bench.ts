/** `npm run bench -- NAME`: measures, and where a page of docs/ holds the figures, writes them there. Without a name: builds. */
import { parseArgs } from "node:util";
import { type Bench, BenchError, type BenchOption } from "./option.ts";

/** Loaded when asked for: some of them bring a browser or a whole site generator along. */
const benches: Record<string, { about: string; load(): Promise<Bench> }> = {
  accessibility: {
    about: "Every kind of page against axe's rules, in every theme and width.",
    load: async () => (await import("./accessibility.ts")).accessibility,
  },
  build: {
    about: "How long builds take and what they hold in memory, beside the other generators installed.",
    load: async () => (await import("./build/build.ts")).build,
  },
  walk: {
    about: "Whether a release made with caches is the one made from nothing, after each of many edits.",
    load: async () => (await import("./walk.ts")).walkBench,
  },
  search: {
    about: "How well the search finds what 19 kinds of query ask for, beside stock Pagefind.",
    load: async () => (await import("./search-relevance.ts")).searchRelevance,
  },
  "search-bytes": {
    about: "What a session of search costs in a browser, bytes and time, beside Pagefind's own UI.",
    load: async () => (await import("./search-bytes.ts")).searchBytes,
  },
  budgets: {
    about: "What the pages of the sample cost a visitor, held against the budgets.",
    load: async () => (await import("./budgets.ts")).budgetsBench,
  },
  lighthouse: {
    about: "Each template of the sample under Lighthouse, as a phone on slow 4G.",
    load: async () => (await import("./lighthouse.ts")).lighthouseBench,
  },
  visitor: {
    about: "What one article costs a visitor, beside Eleventy, Astro and Hugo.",
    load: async () => (await import("./visitor.ts")).visitorBench,
  },
  hosts: {
    about:
      "Whether nginx, Apache and Caddy, as far as they are here, answer as their configuration promises.",
    load: async () => (await import("./hosts.ts")).hostsBench,
  },
};

const typed = process.argv.slice(2);
const wantsOverview = typed[0] === "--help" || typed[0] === "-h";
const [name = "", ...words] = typed[0]?.startsWith("-") === false ? typed : ["build", ...typed];
try {
  await main();
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(`✖ ${error.message}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  if (wantsOverview) return console.log(overview());
  const known = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!known) throw new BenchError(`There is no bench “${name}”.\n\n${overview()}`);
  const bench = await known.load();
  const values = valuesOf(bench.options);
  if (values.help) return console.log(helpText(known.about, bench.options));
  await bench.run(values);
}

/** The options that were given; a wrong one is told with the right ones. */
function valuesOf(options: Record<string, BenchOption>): Record<string, unknown> {
  try {
    const { values } = parseArgs({
      args: words,
      options: { ...options, help: { type: "boolean", short: "h" } },
    });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new BenchError(`${reason}. See npm run bench -- ${name} --help`);
  }
}

function overview(): string {
  const rows = Object.entries(benches).map(([one, { about }]) => `  ${one.padEnd(16)}${about}`);
  return [
    "npm run bench -- NAME [options]   (without a name: build)\n",
    ...rows,
    "",
    "npm run bench -- NAME --help tells its options.",
  ].join("\n");
}

function helpText(about: string, options: Record<string, BenchOption>): string {
  const rows = Object.entries(options).map(([option, { help, value, default: standard }]) => {
    const left = `  --${option}${value ? ` ${value}` : ""}`;
    const without = standard === undefined ? "" : ` (without it: ${[standard].flat().join(", ")})`;
    return `${left.padEnd(20)}${help}${without}`;
  });
  return [`npm run bench -- ${name} [options]\n`, about, "", ...rows].join("\n");
}
