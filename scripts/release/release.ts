import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { listTree, MANIFEST, type ManifestEntry, manifestText } from "./manifest.ts";

/** Why a release cannot be made here, in one Vietnamese sentence for the person who asked for it. */
export class ReleaseError extends Error {
  override name = "ReleaseError";
}

/** What a release must hold to be let out. */
export interface Promises {
  /** Paths in the release that must be there. */
  files: readonly string[];
}

/**
 * Makes a release: `fill` writes the whole site into a fresh folder beside `output`; the folder is checked, given its
 * manifest, and only then takes the place of the last good one. Whatever fails before that leaves `output` untouched.
 *
 * @param fill writes the site into the folder it is given
 * @returns every file of the release
 * @throws {ReleaseError} if `output` is a folder that holds something else, or a promised file is missing
 */
export async function release(
  output: string,
  promises: Promises,
  fill: (folder: string) => Promise<void>,
): Promise<ManifestEntry[]> {
  const target = resolve(output);
  await bringBack(target);
  await refuseForeign(target);
  const fresh = `${target}.moi-${process.pid}`;
  try {
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    await fill(fresh);
    const entries = await listTree(fresh);
    checkPromises(entries, promises);
    await writeFile(join(fresh, MANIFEST), manifestText(entries));
    await switchIn(fresh, target);
    return entries;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Whether one of two folders lies in the other: a release there would eat its own sources. */
export function overlaps(a: string, b: string): boolean {
  const inside = (path: string): boolean => path === "" || !(path === ".." || path.startsWith(`..`));
  return inside(relative(resolve(a), resolve(b))) || inside(relative(resolve(b), resolve(a)));
}

function checkPromises(entries: readonly ManifestEntry[], { files }: Promises): void {
  const there = new Set(entries.map(({ path }) => path));
  const missing = files.filter((file) => !there.has(file));
  if (missing.length === 0) return;
  throw new ReleaseError(
    `Bản dựng thiếu ${missing.length} tệp, ví dụ ${missing[0]}; trang đang chạy được giữ nguyên.`,
  );
}

/** A folder that is not a release may be somebody's work; it is never replaced. */
async function refuseForeign(target: string): Promise<void> {
  const found = await readdir(target).catch((): string[] => []);
  if (found.length === 0 || found.includes(MANIFEST)) return;
  throw new ReleaseError(
    `Thư mục ${target} đang chứa thứ khác, không phải bản dựng cũ. Chọn thư mục trống bằng --output, hoặc dọn thư mục ấy.`,
  );
}

async function switchIn(fresh: string, target: string): Promise<void> {
  const old = `${target}.cu-${process.pid}`;
  const had = await exists(target);
  if (had) await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (had) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** After a build that was killed between the two renames, the last good release stands beside its place: put it back. */
async function bringBack(target: string): Promise<void> {
  if (await exists(target)) return;
  const neighbours = await readdir(dirname(target)).catch((): string[] => []);
  const [left] = neighbours.filter((name) => name.startsWith(`${basename(target)}.cu-`)).sort();
  if (left) await rename(join(dirname(target), left), target);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
