import { availableParallelism } from "node:os";
import { WorkerPool } from "../workers/pool.ts";
import type { ArticleRules } from "./article.ts";
import type { ContentFile } from "./files.ts";
import type { ParsedFile } from "./record.ts";

/** A file to parse. */
export type ArticleFile = Pick<ContentFile, "file" | "path">;

/** Files that are parsed in one go. */
export interface Batch {
  files: readonly ArticleFile[];
}

/** What a worker is asked to do. */
export interface ParseTask extends Batch {
  rules: ArticleRules;
}

/** From so many files on, processes beside this one are worth their start: half a second each, as 500 files take. */
const MANY = 1500;

/** What so many give, this process has its hands full to take; each costs about 150 MB. */
const MOST = 6;

/** How many processes parse so many files beside this one. */
export function workersFor(files: number, cores: number = availableParallelism()): number {
  return files < MANY || cores < 2 ? 0 : Math.min(cores, MOST);
}

/**
 * Parses files batch by batch, here or in other processes; what it gives does not depend on where. A batch is handed on
 * as soon as it is done, in any order, so that no more of them than need be lie in memory.
 *
 * @param take gets each batch with what came of its files, in their order
 */
export async function parseFiles<One extends Batch>(
  batches: readonly One[],
  rules: ArticleRules,
  take: (batch: One, parsed: readonly ParsedFile[]) => void,
  workers: number = workersFor(batches.reduce((sum, { files }) => sum + files.length, 0)),
): Promise<void> {
  if (workers === 0) {
    const parse = await parserFor(batches);
    for (const batch of batches) take(batch, parse({ ...batch, rules }));
    return;
  }
  const pool = new WorkerPool<ParseTask, ParsedFile[]>(
    new URL("./parse-worker.ts", import.meta.url),
    workers,
  );
  try {
    await Promise.all(
      batches.map(async (batch) => {
        const files = batch.files.map(({ file, path }) => ({ file, path }));
        take(batch, await pool.run({ files, rules }));
      }),
    );
  } finally {
    pool.close();
  }
}

/** Loaded where there is something to parse, and not by those who let others do it: it is a fifth of a build's program. */
async function parserFor(batches: readonly Batch[]): Promise<(task: ParseTask) => ParsedFile[]> {
  const nothing = batches.every(({ files }) => files.length === 0);
  return nothing ? () => [] : (await import("./parse-file.ts")).parseBatch;
}
