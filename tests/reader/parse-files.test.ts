import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../scripts/reader/files.ts";
import { parseFiles, workersFor } from "../../scripts/reader/parse-files.ts";
import { openRecord, type ParsedFile } from "../../scripts/reader/record.ts";
import { site } from "./content.ts";

test.each([
  [0, 8, 0],
  [1_499, 8, 0],
  [1_500, 4, 4],
  [100_000, 64, 6],
  [10_000, 2, 2],
  [10_000, 1, 0],
])("%i files on %i cores are parsed by %i workers", (files, cores, workers) =>
  expect(workersFor(files, cores)).toBe(workers),
);

test("what is parsed does not depend on how many parse it", async () => {
  const articles = listFiles("content").filter(({ file }) => file.endsWith(".md"));
  const missing = { file: "tin/khong-co.md", path: join("content", "khong-co.md"), link: false };
  const batches = [articles.slice(0, 20), [missing], [], articles.slice(20, 21), articles.slice(21)].map(
    (files) => ({ files }),
  );
  const [alone, one, two] = await Promise.all(
    [0, 1, 2].map(async (workers) => {
      const done = new Map<object, readonly ParsedFile[]>();
      await parseFiles(batches, site, (batch, parsed) => done.set(batch, parsed), workers);
      return batches.map((batch) =>
        done.get(batch)?.map(({ key, stamp, record }) => ({ key, stamp, parsed: openRecord(record) })),
      );
    }),
  );
  expect(alone?.map((batch) => batch?.length)).toEqual(batches.map(({ files }) => files.length));
  expect(one).toStrictEqual(alone);
  expect(two).toStrictEqual(alone);
  expect(alone?.[1]).toMatchObject([{ key: undefined, parsed: [{ code: "CT-101" }] }]);
});
