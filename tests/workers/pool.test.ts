import { getPriority } from "node:os";
import { afterAll, expect, test } from "vitest";
import { WorkerPool } from "../../scripts/workers/pool.ts";

const pool = new WorkerPool<string, { text: string; worker: number }>(
  new URL("./upper.ts", import.meta.url),
  2,
);
afterAll(() => pool.close());

test("each task gets its own answer, whoever did it", async () => {
  const tasks = Array.from({ length: 40 }, (_, at) => `việc ${at}`);
  const done = await Promise.all(tasks.map((task) => pool.run(task)));
  expect(done.map(({ text }) => text)).toEqual(tasks.map((task) => task.toUpperCase()));
  expect(new Set(done.map(({ worker }) => worker)).size).toBe(2);
});

test("a pool with patience starts another process only where more work waits than that", async () => {
  const patient = new WorkerPool<string, { worker: number }>(new URL("./upper.ts", import.meta.url), 2, 2);
  const workersOf = async (count: number) => {
    const done = await Promise.all(Array.from({ length: count }, () => patient.run("a")));
    return new Set(done.map(({ worker }) => worker)).size;
  };
  expect(await workersOf(3)).toBe(1);
  expect(await workersOf(40)).toBe(2);
  patient.close();
});

test("a process that was started ahead gives way to others; those that are started for work do not", async () => {
  const ahead = new WorkerPool<string, { worker: number }>(new URL("./upper.ts", import.meta.url), 1);
  const { worker: behind } = await ahead.warmBehind().run("a");
  const { worker } = await pool.run("a");
  expect(getPriority(worker)).toBe(getPriority());
  expect(getPriority(behind)).toBe(Math.min(19, getPriority() + 10));
  ahead.close();
});

test("work that fails fails where it was asked for, with the system's code, and the next goes on", async () => {
  const error = await pool.run("fail").catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ message: "told to", code: "ENOSPC" });
  expect((await pool.run("a")).text).toBe("A");
});

test("a worker that dies fails its work and is replaced", async () => {
  const works = [pool.run("die"), pool.run("b"), pool.run("c")];
  await expect(works[0]).rejects.toThrow("ended before its work was done: 3");
  expect((await Promise.all(works.slice(1))).map(({ text }) => text)).toEqual(["B", "C"]);
});

test("after one failure nothing of what waits is begun, once the pool is closed", async () => {
  const small = new WorkerPool<string, { text: string }>(new URL("./upper.ts", import.meta.url), 1);
  const works = ["fail", "a", "b", "c"].map((task) => small.run(task));
  await Promise.all(works).catch(() => small.close());
  const [failed, ...rest] = await Promise.allSettled(works);
  expect(failed?.status).toBe("rejected");
  expect(rest.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
});

test("work whose answer is on its way fails too, once the pool is closed", async () => {
  const small = new WorkerPool<string, { text: string }>(new URL("./upper.ts", import.meta.url), 1);
  await small.run("a");
  const work = small.run("b");
  const until = performance.now() + 300;
  while (performance.now() < until);
  small.close();
  await expect(work).rejects.toThrow("closed before it was done");
});
