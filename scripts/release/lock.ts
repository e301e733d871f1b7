import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ReleaseError } from "./error.ts";
import { isGone, processName } from "./process-name.ts";

/** How often a waiting build looks again, in ms. */
const LOOK_AGAIN = 150;

/** How long a build waits for another before it gives up, in ms. */
const PATIENCE = 15 * 60_000;

/** What rename says of a place that is taken, on the systems Node knows; ENOTDIR where somebody put a file there. */
const TAKEN = new Set(["EEXIST", "ENOTEMPTY", "ENOTDIR", "EPERM", "EACCES"]);

/**
 * Runs one build at a time for a target: a second one waits until the first has ended, and reads its content only then,
 * so that an older state can never be published over a newer one. The lock of a build that died is taken over.
 *
 * The lock is a folder that holds one entry, named after its holder. It is made aside and renamed into its place, which
 * works only where no folder is, or an empty one: so it is never without its holder's name, whenever a build is killed
 * and whatever of a file's bytes a lost power leaves; and taking away a dead build's entry can hurt no other's lock,
 * whoever else does the same at that moment.
 *
 * @param waiting called once if there is somebody to wait for
 * @throws {ReleaseError} if the other build does not end in a quarter of an hour
 */
export async function withLock<Result>(
  target: string,
  waiting: () => void,
  run: () => Promise<Result>,
): Promise<Result> {
  const lock = `${resolve(target)}.khoa`;
  const holder = await processName();
  await acquire(lock, holder, waiting);
  await sweep(lock);
  try {
    return await run();
  } finally {
    await letGo(lock, holder);
  }
}

async function acquire(lock: string, holder: string, waiting: () => void): Promise<void> {
  const started = Date.now();
  let told = false;
  while (!(await take(lock, holder))) {
    if (await clearDead(lock)) continue;
    if (!told) waiting();
    told = true;
    if (Date.now() - started > PATIENCE) {
      throw new ReleaseError(
        `Một bản dựng khác đang giữ ${lock} quá lâu. Nếu không có máy nào đang dựng, xoá nó rồi chạy lại.`,
      );
    }
    await wait(LOOK_AGAIN);
  }
}

async function take(lock: string, holder: string): Promise<boolean> {
  const draft = `${lock}.${holder}`;
  await mkdir(join(draft, holder), { recursive: true });
  try {
    await rename(draft, lock);
    return true;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (TAKEN.has((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

/** Takes away the entries of builds that died. Whether there were any. */
async function clearDead(lock: string): Promise<boolean> {
  const dead: string[] = [];
  for (const name of await readdir(lock).catch((): string[] => [])) if (await isGone(name)) dead.push(name);
  for (const name of dead) await letGo(lock, name);
  return dead.length > 0;
}

/** Takes away a holder's entry, and the folder unless somebody else has it by now. */
async function letGo(lock: string, holder: string): Promise<void> {
  // What cannot be taken away now belongs to a process that is gone, and the next build takes it away.
  await rmdir(join(lock, holder)).catch(() => undefined);
  await rmdir(lock).catch(() => undefined);
}

/** Clears the drafts of builds that were killed before they could put them into place. */
async function sweep(lock: string): Promise<void> {
  const draft = `${basename(lock)}.`;
  for (const name of await readdir(dirname(lock)).catch((): string[] => [])) {
    const left = name.startsWith(draft) && (await isGone(name.slice(draft.length)));
    if (left) await rm(join(dirname(lock), name), { recursive: true, force: true });
  }
}
