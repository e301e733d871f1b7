import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { DAY, markUsed } from "../../scripts/cache/age.ts";
import { tidyCache } from "../../scripts/cache/tidy.ts";

const NOW = Date.parse("2026-11-24T09:00:00Z");
let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "cong-tin-cache-"));
  return () => rm(cache, { recursive: true, force: true });
});

/** A file of ten bytes or, with a `/` at the end, a folder with one such file; last used so many days ago. */
async function lay(path: string, days: number): Promise<void> {
  const file = join(cache, path.endsWith("/") ? `${path}a` : path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, "0123456789");
  const time = new Date(NOW - days * DAY);
  await utimes(join(cache, path), time, time);
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(join(cache, path)).catch(() => undefined)) !== undefined;
}

describe("what stays and what goes", () => {
  test.each<[what: string, path: string, days: number, stays: boolean]>([
    ["a picture used 59 days ago", "pictures/0a1b-1/", 59, true],
    ["a picture not used for 61 days", "pictures/0a1b-1/", 61, false],
    ["a picture of tomorrow, by a clock that was set back", "pictures/0a1b-1/", -1, true],
    ["a drawing not used for 61 days", "drawings/0a1b-1/", 61, false],
    ["a box that did not change for a year: it holds what the last build used", "packed/7f", 365, true],
    ["a draft of a picture that a build is at work on", "pictures/0a1b-1.x7Yz/", 0.9, true],
    ["a draft of a picture that a killed build left", "pictures/0a1b-1.x7Yz/", 1.1, false],
    ["a draft of a box that a build is at work on", "packed/7f.4242", 0.9, true],
    ["a draft of a box that a killed build left", "packed/7f.4242", 1.1, false],
    ["somebody's own file beside the caches", "note.txt", 365, true],
  ])("%s", async (_, path, days, stays) => {
    await lay(path, days);
    const { files } = await tidyCache(cache, NOW);
    expect({ there: await isThere(path), files }).toEqual({ there: stays, files: stays ? 1 : 0 });
  });
});

test("tells how many files are left, and their bytes", async () => {
  for (const path of ["pictures/a/", "pictures/b/", "packed/00", "colours/mean-1"]) await lay(path, 1);
  await lay("pictures/old/", 100);
  expect(await tidyCache(cache, NOW)).toEqual({ files: 4, bytes: 40 });
});

test("a cache that is not there is empty", async () => {
  expect(await tidyCache(join(cache, "none"), NOW)).toEqual({ files: 0, bytes: 0 });
});

test("two builds may clear one cache at a time: what is old goes, what is in use stays, and neither fails", async () => {
  for (let at = 0; at < 100; at++) await lay(`pictures/${at}/`, at % 2 ? 61 : 1);
  const sizes = await Promise.all([tidyCache(cache, NOW), tidyCache(cache, NOW)]);
  expect(sizes[0].files + sizes[1].files).toBeGreaterThanOrEqual(100);
  expect(await readdir(join(cache, "pictures"))).toHaveLength(50);
});

describe("a use is noted once a day", () => {
  test.each([
    [0.5, false],
    [1.5, true],
    [59, true],
  ])("%d days after the last", async (days, noted) => {
    await lay("pictures/a/", days);
    const path = join(cache, "pictures/a");
    markUsed(path, NOW);
    expect((await stat(path)).mtimeMs).toBe(noted ? NOW : NOW - days * DAY);
  });

  test("of nothing, nothing", () => expect(() => markUsed(join(cache, "none"), NOW)).not.toThrow());
});
