import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
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

describe("the lock of a build that died is taken over", () => {
  /** A lock as it stands when the process of this number, begun at this tick, was killed while it held it. */
  const leaveLock = (pid: number, began = "") =>
    mkdir(join(`${target}.khoa`, `${pid}-${began}-0a1b2c3d-${encodeURIComponent(hostname())}`), {
      recursive: true,
    });
  const NOBODY = 2 ** 22 + 1;
  const never = (): never => {
    throw new Error("waits for a build that is dead");
  };

  test.each([
    ["its process is gone", () => leaveLock(NOBODY)],
    ["it was killed while it let go, and left the lock empty", () => mkdir(`${target}.khoa`)],
  ])("when %s", async (_, leave) => {
    await leave();
    expect(await withLock(target, never, async () => "xong")).toBe("xong");
    expect(await readdir(room)).toEqual([]);
  });

  test.runIf(process.platform === "linux")("when its number is another process's by now", async () => {
    await leaveLock(process.pid, "1");
    expect(await withLock(target, never, async () => "xong")).toBe("xong");
  });

  test("by one at a time of many that find it", async () => {
    for (let round = 0; round < 8; round++) {
      await leaveLock(NOBODY);
      let inside = 0;
      const build = () =>
        withLock(
          target,
          () => undefined,
          async () => {
            expect(++inside).toBe(1);
            await wait(1);
            inside--;
          },
        );
      await Promise.all([build(), build(), build()]);
    }
  });

  test("and its draft of one is cleared", async () => {
    await mkdir(`${target}.khoa.${NOBODY}--0a1b2c3d-${encodeURIComponent(hostname())}`);
    await withLock(target, never, async () => undefined);
    expect(await readdir(room)).toEqual([]);
  });
});

describe("a lock is waited for", () => {
  test.each([
    [
      "of another machine's build",
      (lock: string) => mkdir(join(lock, "1--0a1b2c3d-mot-may-khac"), { recursive: true }),
    ],
    ["that somebody made by hand", (lock: string) => writeFile(lock, "")],
  ])("%s", async (_, make) => {
    const lock = `${target}.khoa`;
    await make(lock);
    let waited = 0;
    const free = () => {
      waited++;
      void rm(lock, { recursive: true });
    };
    expect(await withLock(target, free, async () => "xong")).toBe("xong");
    expect(waited).toBe(1);
  });
});

test("a target is the same with a slash behind it", async () => {
  await withLock(
    `${target}/`,
    () => undefined,
    async () => expect(await readdir(room)).toEqual(["site.khoa"]),
  );
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
