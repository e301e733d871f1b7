import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { evenIfDeleted, keep } from "../../scripts/eleventy/kept.ts";

let cache: string;
let folder: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "cong-tin-kept-"));
  folder = join(cache, "pictures", "0a1b");
  return () => rm(cache, { recursive: true, force: true });
});

test("what was made is there under its name, with its sums and nothing else", async () => {
  await keep(folder, ["a"], (draft) => writeFile(join(draft, "a"), "một"));
  expect(await readFile(join(folder, "a"), "utf8")).toBe("một");
  expect(await readdir(folder)).toEqual(["a", "sums.json"]);
  expect(await readdir(join(cache, "pictures"))).toEqual(["0a1b"]);
});

test("what is used again is noted as used, and not made again", async () => {
  await keep(folder, ["a"], (draft) => writeFile(join(draft, "a"), "một"));
  const longAgo = new Date("2026-01-01T00:00:00Z");
  await utimes(folder, longAgo, longAgo);
  await keep(folder, ["a"], () => Promise.reject(new Error("made again")));
  expect(Date.now() - (await stat(folder)).mtimeMs).toBeLessThan(60_000);
});

/** At which point of the work the whole cache is deleted, the first time. */
test.each<[when: string, at: "made" | "kept" | "never"]>([
  ["while the files are made", "made"],
  ["when they are to be taken", "kept"],
  ["not at all", "never"],
])("the cache is deleted %s: the files are made again where they are gone", async (_, at) => {
  let rounds = 0;
  const deleteAt = async (point: typeof at) => {
    if (point === at && rounds === 1) await rm(cache, { recursive: true });
  };
  const text = await evenIfDeleted(async () => {
    rounds++;
    await keep(folder, ["a"], async (draft) => {
      await writeFile(join(draft, "a"), "một");
      await deleteAt("made");
    });
    await deleteAt("kept");
    return readFile(join(folder, "a"), "utf8");
  });
  expect({ text, rounds }).toEqual({ text: "một", rounds: at === "never" ? 1 : 2 });
});

test("any other fault is thrown the first time", async () => {
  let rounds = 0;
  const failing = evenIfDeleted(async () => {
    rounds++;
    await mkdir(folder, { recursive: true });
    await readFile(folder);
  });
  await expect(failing).rejects.toMatchObject({ code: "EISDIR" });
  expect(rounds).toBe(1);
});
