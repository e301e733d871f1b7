import { expect, test } from "vitest";
import { BenchError } from "../option.ts";
import { type Command, costOf } from "./command.ts";
import { canMeasureMemory, memoryOf } from "./process-tree.ts";

const node = (script: string): Command => ({
  program: process.execPath,
  words: ["--eval", script],
  folder: process.cwd(),
});

const MEGABYTES = 200;
const holding = `const held = Buffer.alloc(${MEGABYTES}e6, 1); setTimeout(() => held.length, 600)`;

test("the memory of a process counts those it started", async () => {
  const parent = `require("node:child_process").spawnSync(process.execPath, ["--eval", ${JSON.stringify(holding)}])`;
  const [alone, started] = [await costOf([node(holding)]), await costOf([node(parent)])];
  if (!canMeasureMemory()) return expect([alone.memory, started.memory]).toEqual([undefined, undefined]);
  expect(alone.memory).toBeGreaterThan(MEGABYTES * 1e6);
  expect(started.memory).toBeGreaterThan(MEGABYTES * 1e6);
});

test("commands one after the other: their times add up, the larger peak counts", async () => {
  const wait = "setTimeout(() => {}, 300)";
  const { seconds, memory } = await costOf([node(wait), node(holding), node(wait)]);
  expect(seconds).toBeGreaterThan(1.2);
  if (canMeasureMemory()) expect(memory).toBeLessThan(2 * MEGABYTES * 1e6);
});

test("of a process that is gone nothing is known", () => {
  expect(memoryOf(2 ** 30)).toBeUndefined();
});

test("a command that fails is told with what it said", async () => {
  const failing = costOf([node("console.error('no such theme'); process.exit(3)")]);
  await expect(failing).rejects.toThrow(BenchError);
  await expect(failing).rejects.toThrow(/ended with 3:\nno such theme/);
});
