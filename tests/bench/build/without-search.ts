/** Our release without its search index: what there is to hold against generators that make none. Run by the build bench. */
import { parseArgs } from "node:util";
import { makeSite } from "../../../.eleventy.ts";
import { clockOf } from "../../../scripts/commands/cli.ts";
import { outputFile } from "../../../scripts/model/address.ts";
import { planSite } from "../../../scripts/plan/plan.ts";
import { readContent } from "../../../scripts/reader/read.ts";
import { withLock } from "../../../scripts/release/lock.ts";
import { release } from "../../../scripts/release/release.ts";
import { closeIndexer } from "../../../scripts/search/write-index.ts";

const text = { type: "string" } as const;
const { values } = parseArgs({ options: { content: text, output: text, cache: text, now: text } });
const { content = "", output = "", cache = "" } = values;

await withLock(
  output,
  () => {},
  async () => {
    const { catalogue } = await readContent(content);
    if (!catalogue) throw new Error(`${content} has problems`);
    const plan = planSite(catalogue, clockOf(values.now));
    const search = { ...plan.search, records: [] };
    const files = plan.pages.map(({ url }) => outputFile(url));
    await release(output, { files, record: plan.record }, (tree) =>
      makeSite({ ...plan, search }, { content, cache }, tree),
    );
  },
);
await closeIndexer();
