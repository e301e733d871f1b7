import { templates } from "../budgets/templates.ts";
import { onSample } from "./budgets.ts";
import { type Bench, wholeNumber } from "./option.ts";
import { machine, table, writePart } from "./page.ts";
import { PackingServer } from "./session/packing-server.ts";
import { Tally } from "./session/traffic.ts";
import { packages } from "./visitor/installed.ts";
import { categories, type LighthouseRun, median, withLighthouse } from "./visitor/lighthouse.ts";

const PAGE = "docs/budgets.md";

/** Each template of the sample under Lighthouse, as a phone on slow 4G. */
export const lighthouseBench: Bench = {
  options: {
    runs: { type: "string", value: "N", default: "5", help: "Runs of each page; the median counts" },
    write: { type: "boolean", help: `Write the table to ${PAGE}` },
  },
  async run({ runs, write }) {
    const times = wholeNumber("runs", runs);
    await onSample(async (site) => {
      const server = new PackingServer(site, new Tally());
      const origin = await server.listen();
      const found = new Map<string, LighthouseRun[]>(templates.map(([name]) => [name, []]));
      try {
        await withLighthouse(async (measure) => {
          // Round after round, not page after page: what slows the machine down for a while slows all pages alike.
          for (let run = 0; run < times; run++) {
            for (const [name, url] of templates) found.get(name)?.push(await measure(origin + url));
          }
        });
      } finally {
        await server.close();
      }
      const report = table(["template", ...categories, "LCP", "CLS", "TBT"], [...found].map(rowOf));
      console.log(report);
      for (const [name, [first]] of found)
        for (const title of first?.short ?? []) console.log(`${name}: ${title}`);
      if (!write) return;
      const version = packages.lighthouse.lighthouse;
      const facts = `\`npm run bench -- lighthouse --write --runs ${times}\`; Lighthouse ${version}, median of ${times}, rounds interleaved; ${machine()}.`;
      await writePart(PAGE, "lighthouse", `${facts}\n\n${report}`);
    });
  },
};

function rowOf([name, runs]: [string, LighthouseRun[]]): string[] {
  const scores = categories.map((one) => String(median(runs.map((run) => run.scores[one]))));
  const lcp = `${(median(runs.map((run) => run.lcp)) / 1000).toFixed(2)} s`;
  const cls = String(Number(median(runs.map((run) => run.cls)).toFixed(3)));
  return [name, ...scores, lcp, cls, `${Math.round(median(runs.map((run) => run.tbt)))} ms`];
}
