import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { type Box, Boxes, boxOf, byBox } from "../../scripts/cache/boxes.ts";

const folder = await mkdtemp(join(tmpdir(), "cong-tin-hop-"));
const file = join(folder, "7f");
const boxes = new Boxes(folder, "1");
const put = new Map([
  ["a", Buffer.from("một")],
  ["b", Buffer.from("")],
]);

beforeEach(() => boxes.close("7f", boxes.open("00"), ["a", "b"], put));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is in a box, by key. */
function inBox(box: Box): Record<string, string | undefined> {
  return Object.fromEntries(box.keys.map((key) => [key, box.get(key)?.toString()]));
}

test.each(["open", "openWhole"] as const)("%s gives back what was put in, empty things too", (way) => {
  expect(inBox(boxes[way]("7f"))).toEqual({ a: "một", b: "" });
  expect(boxes[way]("7f").get("c")).toBeUndefined();
});

test.each(["open", "openWhole"] as const)("%s: a box that is not there is empty", (way) => {
  expect(boxes[way]("00").keys).toEqual([]);
});

test("one flipped bit anywhere, and what it is in is not there", async () => {
  const sound = await readFile(file);
  const body = sound.length - Buffer.byteLength("một");
  for (let at = 0; at < sound.length; at++) {
    const harmed = Buffer.from(sound);
    harmed[at] = (harmed[at] ?? 0) ^ 1;
    await writeFile(file, harmed);
    for (const box of [boxes.open("7f"), boxes.openWhole("7f")]) {
      const left = at < body ? {} : { a: undefined, b: "" };
      expect(inBox(box), `byte ${at}`).toEqual(left);
    }
  }
});

test("a byte too few or too many, and the box is empty", async () => {
  const sound = await readFile(file);
  for (const wrong of [sound.subarray(0, -1), Buffer.concat([sound, Buffer.of(0)])]) {
    await writeFile(file, wrong);
    expect(boxes.open("7f").keys).toEqual([]);
  }
});

test("what another recipe made is not used", () => {
  expect(new Boxes(folder, "2").open("7f").keys).toEqual([]);
});

test("what a build did not use is let go, what it used stays as it lies, and what is new comes in its place", () => {
  boxes.close("7f", boxes.open("7f"), ["c", "a"], new Map([["c", Buffer.from("ba")]]));
  expect(Object.entries(inBox(boxes.open("7f")))).toEqual([
    ["c", "ba"],
    ["a", "một"],
  ]);
});

test("a box in which nothing changed is not written", async () => {
  const { ino } = await stat(file);
  boxes.close("7f", boxes.open("7f"), ["b", "a"]);
  expect((await stat(file)).ino).toBe(ino);
});

test("what was found damaged and made anew takes the place of what lay there", async () => {
  const harmed = await readFile(file);
  harmed.writeUInt8((harmed.at(-1) ?? 0) ^ 1, harmed.length - 1);
  await writeFile(file, harmed);
  boxes.close("7f", boxes.open("7f"), ["a", "b"], new Map([["a", Buffer.from("một")]]));
  expect(inBox(boxes.open("7f"))).toEqual({ a: "một", b: "" });
});

test("what went from the disk since a box was opened is not in the next", async () => {
  const known = boxes.open("7f");
  await rm(file);
  boxes.close("7f", known, ["a", "c"], new Map([["c", Buffer.from("ba")]]));
  expect(inBox(boxes.open("7f"))).toEqual({ c: "ba" });
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
