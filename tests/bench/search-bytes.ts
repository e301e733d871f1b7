import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close as closePagefind } from "pagefind";
import type { Browser } from "playwright-core";
import { closeIndexer } from "../../scripts/search/write-index.ts";
import { ensureBrowser, openBrowser } from "../browser/chromium.ts";
import { documentOf } from "../search/relevance/document.ts";
import { poolOf } from "../search/relevance/draw.ts";
import { type Query, relevanceSet } from "../search/relevance/queries.ts";
import { inTurns } from "../search/relevance/turns.ts";
import { type Bench, BenchError, wholeNumber } from "./option.ts";
import { machine, table, versionOf, writePart } from "./page.ts";
import { SLOWDOWN, type Times, timeSession, weighSession } from "./session/session.ts";
import { makeOurSite, makeStockSite, type SearchSite } from "./session/sites.ts";
import { type Tally, trafficKinds } from "./session/traffic.ts";

const PAGE = "docs/search-quality.md";
const WEIGHED_AT_ONCE = 3;

/** All sessions of one search page over one corpus. */
interface Round {
  articles: number;
  site: string;
  sessions: { query: Query; tally: Tally; times: Times }[];
}

export const searchBytes: Bench = {
  options: {
    articles: {
      type: "string",
      multiple: true,
      value: "N",
      default: ["1000", "10000"],
      help: "Size of the corpus; may be given again",
    },
    queries: { type: "string", value: "N", default: "4", help: "Queries of each kind" },
    seed: { type: "string", value: "N", default: "11", help: "The corpus" },
    only: { type: "string", value: "NAME", help: "One search page: stock or ours" },
    worst: { type: "boolean", help: "Print the five heaviest and the five slowest queries of each" },
    write: { type: "boolean", help: `Write the table to ${PAGE}` },
  },

  async run(values) {
    const sizes = (values.articles as string[]).map((size) => wholeNumber("articles", size));
    const count = wholeNumber("queries", values.queries);
    const seed = wholeNumber("seed", values.seed);
    const { only } = values;
    if (only !== undefined && only !== "stock" && only !== "ours")
      throw new BenchError(`--only ${only}: stock or ours.`);
    if (values.write && only) throw new BenchError("--write takes both search pages.");

    const rounds: Round[] = [];
    const browser = await openBrowser(await ensureBrowser());
    try {
      for (const size of sizes)
        for await (const round of roundsOf(browser, size, seed, count, only)) {
          rounds.push(round);
          if (values.worst) console.log(worstOf(round));
        }
    } finally {
      await browser.close();
      await Promise.all([closePagefind(), closeIndexer()]);
    }

    const report = [bytesTable(rounds), "", timesTable(rounds)].join("\n");
    console.log(`\n${report}`);
    if (!values.write) return;
    const command = `npm run bench -- search-bytes --write${sizes.map((size) => ` --articles ${size}`).join("")} --seed ${seed} --queries ${count}`;
    const facts = `\`${command}\`; Pagefind ${await versionOf("pagefind")}; Chromium ${browser.version()}; ${machine()}. ${count} queries a kind.`;
    await writePart(PAGE, "sessions", `${facts}\n\n${report}`);
  },
};

async function* roundsOf(
  browser: Browser,
  articles: number,
  seed: number,
  count: number,
  only: "stock" | "ours" | undefined,
): AsyncGenerator<Round> {
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-sessions-"));
  try {
    const { site: ourSite, records } = await makeOurSite(join(folder, "ours"), articles, seed);
    const queries = relevanceSet(poolOf(records.map(documentOf), new Set()), count, seed);
    if (only !== "ours")
      yield await play(browser, articles, await makeStockSite(join(folder, "stock"), records), queries);
    if (only !== "stock") yield await play(browser, articles, ourSite, queries);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sessions are weighed several at a time, since they mostly wait; each is timed alone. */
async function play(
  browser: Browser,
  articles: number,
  site: SearchSite,
  queries: readonly Query[],
): Promise<Round> {
  console.error(`${site.name}, ${articles} articles: ${queries.length} sessions to weigh and to time`);
  const tallies = await inTurns(queries, WEIGHED_AT_ONCE, ({ typed }) => weighSession(browser, site, typed));
  const times = await inTurns(queries, 1, ({ typed }) => timeSession(browser, site, typed));
  const sessions = queries.map((query, at) => ({
    query,
    tally: tallies[at] as Tally,
    times: times[at] as Times,
  }));
  return { articles, site: site.name, sessions };
}

/** The middle of what was measured, and the worst of it. */
function spread(numbers: readonly number[], unit = 1): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): string =>
    ((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) / unit).toFixed(0);
  return `${at(0.5)} / ${at(1)}`;
}

function bytesTable(rounds: readonly Round[]): string {
  const rows = rounds.map(({ articles, site, sessions }) => {
    const tallies = sessions.map(({ tally }) => tally);
    return [
      `${site}, ${articles} articles`,
      `**${spread(
        tallies.map(({ total }) => total),
        1000,
      )}**`,
      spread(tallies.map(({ requests }) => requests)),
      ...trafficKinds.map((kind) =>
        spread(
          tallies.map(({ bytes }) => bytes[kind]),
          1000,
        ),
      ),
    ];
  });
  return table(["a session, kB: median / worst", "all", "requests", ...trafficKinds], rows);
}

function timesTable(rounds: readonly Round[]): string {
  const rows = rounds.map(({ articles, site, sessions }) => [
    `${site}, ${articles} articles`,
    spread(sessions.map(({ times }) => times.wall)),
    spread(sessions.map(({ times }) => times.busy)),
  ]);
  return table(
    [`first query, CPU ${SLOWDOWN}× slower, ms: median / worst`, "asked to shown", "main thread busy"],
    rows,
  );
}

function worstOf({ articles, site, sessions }: Round): string {
  const lines = (label: string, of: (session: Round["sessions"][number]) => number): string[] =>
    [...sessions]
      .sort((a, b) => of(b) - of(a))
      .slice(0, 5)
      .map(
        (session) => `${label} ${Math.round(of(session))}  ${session.query.typed}  (${session.query.kind})`,
      );
  return [
    `\n${site}, ${articles} articles`,
    ...lines("kB", ({ tally }) => tally.total / 1000),
    ...lines("ms", ({ times }) => times.wall),
  ].join("\n");
}
