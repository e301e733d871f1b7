import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SearchRecord } from "../../../scripts/model/search.ts";
import type { Contender, Traffic } from "./contender.ts";
import type { Query } from "./queries.ts";
import { type Score, scoreOf } from "./score.ts";
import { inTurns } from "./turns.ts";

/** Pagefind sleeps a twentieth of a second at the start of a session: others go on meanwhile. */
const AT_ONCE = 4;

/** What a contender made of one query. */
export interface Answer {
  query: Query;
  urls: string[];
  score: Score;
  traffic: Traffic;
}

/**
 * Lets a contender index a corpus and answer queries, each in a session of its own: what an index has loaded for one
 * query changes what it finds for the next, and readers come with one.
 */
export async function answersOf(
  contender: Contender,
  records: readonly SearchRecord[],
  queries: readonly Query[],
): Promise<Answer[]> {
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-search-"));
  try {
    await contender.index(records, folder);
    return await inTurns(queries, AT_ONCE, (query) => answerOf(contender, folder, query));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function answerOf(contender: Contender, folder: string, query: Query): Promise<Answer> {
  const session = await contender.open(folder);
  try {
    const urls = await session.search(query.typed);
    return { query, urls, score: scoreOf(query, urls), traffic: session.traffic() };
  } finally {
    await session.close();
  }
}
