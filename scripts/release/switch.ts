import { lstat, readdir, readlink, rename, rm, stat, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The folder beside a release in which the next one is made. */
export function groundOf(target: string): string {
  return `${target}.dung`;
}

/**
 * Puts a finished release in the place of the live one, which becomes the ground of the next.
 *
 * Where the target is a symbolic link, as a web server's root should be, the link is turned by one rename, and no
 * visitor and no crash can see anything between the two releases. A plain folder cannot be exchanged for another in one
 * step by Node: it is renamed aside and the new one into its place, and `tidy` puts it back if the build dies between.
 */
export async function switchIn(fresh: string, target: string): Promise<void> {
  const old = await ((await isLink(target)) ? turnLink(fresh, target) : exchange(fresh, target));
  // The new release is live: where this fails, the next build clears the old one away.
  if (old !== undefined) await rename(old, groundOf(target)).catch(() => undefined);
}

/**
 * Clears what a build that was killed left behind, and puts the last good release back where it died between two
 * renames. The ground stays, whatever it holds: who builds there looks at it first.
 */
export async function tidy(target: string): Promise<void> {
  const old = `${target}.cu`;
  if (!(await exists(target)) && (await exists(old))) await rename(old, target);
  const live = (await isLink(target)) ? await readlink(target) : "";
  for (const name of await readdir(dirname(target)).catch((): string[] => [])) {
    const ending = name.startsWith(`${basename(target)}.`) ? name.slice(basename(target).length + 1) : "";
    const left = /^(?:moi|cu|lien|ban-\d+)$/.test(ending) && name !== basename(live);
    if (left) await rm(join(dirname(target), name), { recursive: true, force: true });
  }
}

/** @returns the release that was live, if there was one */
async function turnLink(fresh: string, target: string): Promise<string | undefined> {
  const live = await readlink(target);
  const number = Number(/\.ban-(\d+)$/.exec(live)?.[1] ?? 0);
  const home = `${target}.ban-${number + 1}`;
  const turning = `${target}.lien`;
  await rename(fresh, home);
  await symlink(basename(home), turning);
  await rename(turning, target);
  const old = join(dirname(target), live);
  return (await exists(old)) ? old : undefined;
}

/** @returns the release that was live, if there was one */
async function exchange(fresh: string, target: string): Promise<string | undefined> {
  const old = `${target}.cu`;
  const had = await exists(target);
  if (had) await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (had) await rename(old, target);
    throw error;
  }
  return had ? old : undefined;
}

async function isLink(path: string): Promise<boolean> {
  return (await unlessAbsent(lstat(path)))?.isSymbolicLink() ?? false;
}

async function exists(path: string): Promise<boolean> {
  return (await unlessAbsent(stat(path))) !== undefined;
}

/** Only a file that is not there is absent: taking any other fault for absence would clear what is live. */
function unlessAbsent<Found>(look: Promise<Found>): Promise<Found | undefined> {
  return look.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}
