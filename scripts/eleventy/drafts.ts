import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A picture is made in seconds: a draft of yesterday, in ms, was left by a build that was killed. */
const DAY = 86_400_000;

/** A folder of its own to make something in that shall be at `path` when it is whole. */
export async function newDraft(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  return mkdtemp(`${path}.`);
}

/** Clears what killed builds left in a folder, and nothing that another build may be at work on. */
export async function sweepDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch((): string[] => [])) {
    if (!name.includes(".")) continue;
    const path = join(folder, name);
    const made = await stat(path).catch(() => undefined);
    // Another build may sweep at the same time, and what cannot be cleared now is no reason to publish nothing.
    if (made && Date.now() - made.mtimeMs > DAY) {
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}
