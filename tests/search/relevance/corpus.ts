import { fileURLToPath } from "node:url";
import { parseMoment } from "../../../scripts/model/date.ts";
import type { SearchRecord } from "../../../scripts/model/search.ts";
import { planSite } from "../../../scripts/plan/plan.ts";
import { readContent } from "../../../scripts/reader/read.ts";
import { syntheticArticles } from "../../synthetic/article.ts";
import { recordOf } from "../../synthetic/record.ts";
import { documentOf } from "./document.ts";
import { type Pool, poolOf } from "./draw.ts";

const SAMPLE = fileURLToPath(new URL("../../../content", import.meta.url));
/** After the last article of either part. */
const NOW = Date.parse("2026-11-23T09:00:00+07:00");

export interface Corpus {
  records: SearchRecord[];
  pool: Pool;
}

/**
 * Synthetic articles, and among them those of the sample portal as reader and plan give them.
 *
 * @param count how many synthetic ones
 */
export async function corpusOf(count: number, seed: number): Promise<Corpus> {
  const written = await sampleRecords();
  const records = newestFirst([...written, ...syntheticArticles(count, seed).map(recordOf)]);
  const urls = new Set(records.map(({ url }) => url));
  if (urls.size !== records.length) throw new Error("two articles have one address");
  return { records, pool: poolOf(records.map(documentOf), new Set(written.map(({ url }) => url))) };
}

async function sampleRecords(): Promise<SearchRecord[]> {
  const { catalogue, problems } = await readContent(SAMPLE);
  if (!catalogue) throw new Error(`the sample content cannot be read: ${problems[0]?.message}`);
  return planSite(catalogue, NOW).search.records;
}

/** In the order in which a plan has them. */
function newestFirst(records: readonly SearchRecord[]): SearchRecord[] {
  const epochs = new Map(records.map(({ url, shownDate }) => [url, epochOf(shownDate)]));
  return [...records].sort((a, b) => (epochs.get(b.url) ?? 0) - (epochs.get(a.url) ?? 0));
}

function epochOf(shownDate: string): number {
  return parseMoment(shownDate, "Asia/Ho_Chi_Minh")?.epoch ?? 0;
}
