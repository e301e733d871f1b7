import { link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ReleaseError } from "./error.ts";

/** Who holds a lock. */
interface Holder {
  pid: number;
  host: string;
}

/** How often a waiting build looks again, in ms. */
const LOOK_AGAIN = 150;

/** How long a build waits for another before it gives up, in ms. */
const PATIENCE = 15 * 60_000;

/**
 * Runs one build at a time for a target: a second one waits until the first has ended, and reads its content only then,
 * so that an older state can never be published over a newer one. The lock of a build that died is taken over.
 *
 * @param waiting called once if there is somebody to wait for
 * @throws {ReleaseError} if the other build does not end in a quarter of an hour
 */
export async function withLock<Result>(
  target: string,
  waiting: () => void,
  run: () => Promise<Result>,
): Promise<Result> {
  const file = `${target}.khoa`;
  await mkdir(dirname(file), { recursive: true });
  await acquire(file, waiting);
  await sweep(file);
  try {
    return await run();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string, waiting: () => void): Promise<void> {
  const started = Date.now();
  for (let turn = 0; !(await take(file)); turn++) {
    if (await isAbandoned(file)) {
      await rm(file, { force: true });
      continue;
    }
    if (turn === 0) waiting();
    if (Date.now() - started > PATIENCE) {
      throw new ReleaseError(
        `Một bản dựng khác đang giữ ${file} quá lâu. Nếu không có máy nào đang dựng, xoá tệp ấy rồi chạy lại.`,
      );
    }
    await wait(LOOK_AGAIN);
  }
}

/**
 * Makes the lock file, unless there is one. It is written aside and linked into place, so that a lock always says whose
 * it is: one left empty by a build that was killed could never be told from one just made.
 */
async function take(file: string): Promise<boolean> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Clears the drafts of builds that were killed before they could link them. */
async function sweep(file: string): Promise<void> {
  for (const name of await readdir(dirname(file))) {
    const [, pid] = name.startsWith(`${basename(file)}.`) ? (/\.(\d+)$/.exec(name) ?? []) : [];
    if (pid && !isAlive(Number(pid))) await rm(join(dirname(file), name), { force: true });
  }
}

/** Whether the build that made a lock has died on this machine. Of another machine's build nothing can be told. */
async function isAbandoned(file: string): Promise<boolean> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return false;
  try {
    const { pid, host } = JSON.parse(text) as Holder;
    return host === hostname() && !isAlive(pid);
  } catch {
    // Not made by a build: somebody holds the place on purpose.
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
