import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { Boxes, boxOf, byBox } from "../../scripts/cache/boxes.ts";

const folder = await mkdtemp(join(tmpdir(), "cong-tin-hop-"));
const boxes = new Boxes(folder, "1");
const used = new Map([
  ["a", Buffer.from("một")],
  ["b", Buffer.from("")],
]);

beforeEach(() => boxes.close("7f", new Map(), used));
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a box gives back what was put into it, empty things too", () => {
  expect([...boxes.open("7f")].map(([key, bytes]) => [key, bytes.toString()])).toEqual([
    ["a", "một"],
    ["b", ""],
  ]);
});

test("a box that is not there is empty", () => expect(boxes.open("00").size).toBe(0));

test("one flipped bit anywhere, or a byte too few, and the box is empty", async () => {
  const file = join(folder, "7f");
  const sound = await readFile(file);
  for (let at = 0; at < sound.length; at++) {
    const harmed = Buffer.from(sound);
    harmed[at] = (harmed[at] ?? 0) ^ 1;
    await writeFile(file, harmed);
    expect(boxes.open("7f").size, `byte ${at}`).toBe(0);
  }
  await writeFile(file, sound.subarray(0, -1));
  expect(boxes.open("7f").size).toBe(0);
});

test("what another recipe made is not used", () => expect(new Boxes(folder, "2").open("7f").size).toBe(0));

test("what a build did not use is let go", () => {
  const known = boxes.open("7f");
  boxes.close("7f", known, new Map([["a", Buffer.from("một")]]));
  expect([...boxes.open("7f").keys()]).toEqual(["a"]);
});

test("nothing else is left in the folder", async () => expect(await readdir(folder)).toEqual(["7f"]));

test("a name always has the same box, and boxes come in order", () => {
  expect(boxOf("tin/bai.md")).toBe(boxOf("tin/bai.md"));
  const names = Array.from({ length: 1000 }, (_, at) => `bai-${at}`);
  const sorted = byBox(names, (name) => name);
  expect([...sorted.keys()]).toEqual([...sorted.keys()].sort());
  expect([...sorted.values()].flat().sort()).toEqual(names.sort());
});

test("whoever opens boxes notes that their folder is of use, so that it does not grow old", async () => {
  const longAgo = new Date("2026-01-01T00:00:00Z");
  await utimes(folder, longAgo, longAgo);
  new Boxes(folder, "1");
  expect((await stat(folder)).mtimeMs).toBeGreaterThan(longAgo.getTime());
});
