import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { withLock } from "../../scripts/release/lock.ts";

let room: string;
let target: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "cong-tin-lock-"));
  target = join(room, "site");
  return () => rm(room, { recursive: true, force: true });
});

test("builds of one target run one after another, and those that wait are told", async () => {
  const story: string[] = [];
  const build = (name: string) =>
    withLock(
      target,
      () => story.push(`${name} waits`),
      async () => {
        story.push(`${name} begins`);
        await wait(20);
        story.push(`${name} ends`);
      },
    );
  await Promise.all(["a", "b", "c"].map(build));
  const turns = story.filter((line) => !line.endsWith("waits"));
  expect(turns).toHaveLength(6);
  for (let at = 0; at < turns.length; at += 2) {
    expect(turns[at + 1]).toBe(turns[at]?.replace("begins", "ends"));
  }
  expect(story.filter((line) => line.endsWith("waits"))).toHaveLength(2);
});

test("the lock is gone after a build, whether it went well or not", async () => {
  await expect(
    withLock(
      target,
      () => undefined,
      () => Promise.reject(new Error("hỏng")),
    ),
  ).rejects.toThrow("hỏng");
  expect(await readdir(room)).toEqual([]);
});

test("the lock of a build that died is taken over", async () => {
  await writeFile(`${target}.khoa`, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
  expect(
    await withLock(
      target,
      () => undefined,
      async () => "xong",
    ),
  ).toBe("xong");
});

test("builds of two targets do not wait for each other", async () => {
  const other = join(room, "other");
  const inside = withLock(
    target,
    () => undefined,
    () =>
      withLock(
        other,
        () => undefined,
        async () => "xong",
      ),
  );
  expect(await inside).toBe("xong");
});
