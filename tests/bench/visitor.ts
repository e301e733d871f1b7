import { join } from "node:path";
import { onSample } from "./budgets.ts";
import { type Bench, wholeNumber } from "./option.ts";
import { machine, table, versionOf, writePart } from "./page.ts";
import { PackingServer } from "./session/packing-server.ts";
import { Tally } from "./session/traffic.ts";
import { packages } from "./visitor/installed.ts";
import { categories, type LighthouseRun, median, withLighthouse } from "./visitor/lighthouse.ts";
import { astroPeer, eleventyPeer, hugoPeer, type PeerSite } from "./visitor/peers.ts";
import { readStory, storyUrl } from "./visitor/story.ts";

const PAGE = "docs/visitor.md";
const KINDS = ["Document", "Stylesheet", "Script", "Image", "Font"] as const;

/** What one real article costs a visitor: ours, and what other generators make of the same Markdown and pictures. */
export const visitorBench: Bench = {
  options: {
    runs: { type: "string", value: "N", default: "5", help: "Runs of each page; the median counts" },
    write: { type: "boolean", help: `Write the tables to ${PAGE}` },
  },
  async run({ runs, write }) {
    const times = wholeNumber("runs", runs);
    await onSample(async (folder) => {
      const story = await readStory();
      const sites: PeerSite[] = [
        { name: "Cổng tin", version: await versionOf(".."), folder, page: storyUrl },
        await eleventyPeer(story),
        await astroPeer(story),
        await hugoPeer(story, join(folder, "../hugo")),
      ];
      const found = await measureAll(sites, times);
      const report = `${bytesTable(sites, found)}\n\n${scoresTable(sites, found)}`;
      console.log(report);
      for (const [at, { name }] of sites.entries()) {
        for (const title of found[at]?.[0]?.short ?? []) console.log(`${name}: ${title}`);
      }
      if (!write) return;
      const facts = `\`npm run bench -- visitor --write --runs ${times}\`; Lighthouse ${packages.lighthouse.lighthouse}, mobile, median of ${times}, rounds interleaved; ${machine()}.`;
      await writePart(PAGE, "visitor", `${facts}\n\n${report}`);
    });
  },
};

/** Round after round, not site after site: what slows the machine down for a while slows all alike. */
async function measureAll(sites: readonly PeerSite[], times: number): Promise<LighthouseRun[][]> {
  const servers = sites.map(({ folder }) => new PackingServer(folder, new Tally()));
  const found: LighthouseRun[][] = sites.map(() => []);
  try {
    const origins = await Promise.all(servers.map((server) => server.listen()));
    await withLighthouse(async (measure) => {
      for (let run = 0; run < times; run++) {
        for (const [at, { page }] of sites.entries()) found[at]?.push(await measure(`${origins[at]}${page}`));
      }
    });
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
  return found;
}

function bytesTable(sites: readonly PeerSite[], found: readonly LighthouseRun[][]): string {
  const rows = sites.map(({ name, version }, at) => {
    const fetched = found[at]?.[0]?.fetched ?? [];
    const sum = (kind?: string) =>
      fetched.filter((one) => !kind || one.kind === kind).reduce((total, { bytes }) => total + bytes, 0);
    const bytes = [...KINDS.map(sum), sum()].map((one) => one.toLocaleString("en"));
    return [`${name} ${version}`, String(fetched.length), ...bytes, String(found[at]?.[0]?.elements)];
  });
  return table(["one article", "requests", ...KINDS.map((kind) => `${kind} B`), "all B", "elements"], rows);
}

function scoresTable(sites: readonly PeerSite[], found: readonly LighthouseRun[][]): string {
  const rows = sites.map(({ name }, at) => {
    const middle = (of: (run: LighthouseRun) => number) => median((found[at] ?? []).map(of));
    const scores = categories.map((one) => String(middle((run) => run.scores[one])));
    const lcp = `${(middle(({ lcp }) => lcp) / 1000).toFixed(2)} s`;
    const cls = String(Number(middle(({ cls }) => cls).toFixed(3)));
    return [name, ...scores, lcp, cls, `${Math.round(middle(({ tbt }) => tbt))} ms`];
  });
  return table(["Lighthouse", ...categories, "LCP", "CLS", "TBT"], rows);
}
