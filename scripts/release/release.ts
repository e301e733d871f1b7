import { statSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { BuildRecord } from "../model/record.ts";
import { survey } from "../tree/survey.ts";
import { Tree } from "../tree/tree.ts";
import { ReleaseError } from "./error.ts";
import { type Agreed, holdAgainst } from "./guard.ts";
import { MANIFEST, type ManifestEntry, manifestText } from "./manifest.ts";
import { groundOf, switchIn, tidy } from "./switch.ts";

/** The file in which a release says what it is, for the next one to be held against. */
export const RECORD = "build.json";

/** A manifest of so many bytes has about 3,000 files: as long to look at as a process takes to start. */
const LARGE = 400_000;

/** What a release must hold to be let out. */
export interface Promises {
  /** Paths in the release that must be there. */
  files: readonly string[];
  record: BuildRecord;
  agreed?: Agreed;
}

/** A release that was made. */
export interface Released {
  entries: ManifestEntry[];
  /** What the release before it said of itself. */
  before: BuildRecord | undefined;
}

/** A folder to build in that is being looked at. */
export interface Opened {
  /** Ready when it is known what lies there. */
  tree: Promise<Tree>;
}

/**
 * Opens the folder beside `output` that its next release is made in, and begins to find out what lies there: most often
 * the release before the live one, nearly all of which the next one has too. Its caller holds the lock of `output`.
 *
 * It can be begun long before it is known what the release will hold. When this is done, the looking is under way, in
 * another process where it takes long: whatever its caller does next, and for however long at a stretch, it goes on.
 *
 * @param cache where it is kept what was found, so that the next time only what changed has to be read
 * @throws {ReleaseError} if `output` holds something that is no release
 */
export async function openGround(output: string, cache?: string): Promise<Opened> {
  const target = resolve(output);
  await tidy(target);
  await refuseForeign(target);
  const folder = groundOf(target);
  const found = survey({ folder, like: target, cache }, isLarge(target));
  return { tree: found.then(({ files, folders }) => new Tree(folder, files, folders)) };
}

/**
 * Makes a release: `fill` has the tree hold the whole site; the tree gets its manifest, is checked, and only then takes
 * the place of the last good release, which becomes the ground of the next one. Whatever fails before that leaves
 * `output` untouched. Its caller holds the lock of `output`.
 *
 * @param fill writes the site into the tree it is given
 * @param ground of `openGround`, where that was begun before
 * @throws {ReleaseError} if `output` holds something else, a promised file is missing, or too much would vanish
 */
export async function release(
  output: string,
  promises: Promises,
  fill: (tree: Tree) => Promise<void>,
  ground: Promise<Tree> = openGround(output).then(({ tree }) => tree),
): Promise<Released> {
  const target = resolve(output);
  const tree = await ground;
  const before = await readRecord(target);
  if (before) holdAgainst(before, promises.record, promises.agreed);
  try {
    await fill(tree);
    const entries = finish(tree, promises);
    await switchIn(tree.folder, target);
    return { entries, before };
  } catch (error) {
    // On a disk that is full, what was made so far would be in the way of whoever makes room.
    await rm(tree.folder, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** Gives a tree that is filled its record and its manifest, and checks it. */
function finish(tree: Tree, promises: Promises): ManifestEntry[] {
  tree.write(RECORD, `${JSON.stringify(promises.record, null, 2)}\n`);
  const { entries } = tree;
  checkPromises(entries, promises);
  tree.write(MANIFEST, manifestText(entries));
  const failed = tree.close();
  if (failed.length > 0) throw new ReleaseError(notWhole(failed));
  return entries;
}

/** Whether looking at a release takes long enough to do it in a process of its own. */
function isLarge(target: string): boolean {
  return (statSync(join(target, MANIFEST), { throwIfNoEntry: false })?.size ?? 0) > LARGE;
}

/** Whether one of two folders lies in the other: a release there would eat its own sources. */
export function overlaps(a: string, b: string): boolean {
  const inside = (path: string): boolean => path === "" || !(path === ".." || path.startsWith(`..`));
  return inside(relative(resolve(a), resolve(b))) || inside(relative(resolve(b), resolve(a)));
}

function checkPromises(entries: readonly ManifestEntry[], { files }: Promises): void {
  const there = new Set(entries.map(({ path }) => path));
  const missing = files.filter((file) => !there.has(file));
  if (missing.length > 0) throw new ReleaseError(notWhole(missing));
}

function notWhole(missing: readonly string[]): string {
  return `Bản dựng thiếu ${missing.length} tệp, ví dụ ${missing[0]}; trang đang chạy được giữ nguyên.`;
}

/** A folder that is not a release may be somebody's work; it is never replaced. */
async function refuseForeign(target: string): Promise<void> {
  const found = await readdir(target).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (found.length === 0 || found.includes(MANIFEST)) return;
  throw new ReleaseError(
    `Thư mục ${target} đang chứa thứ khác, không phải bản dựng cũ. Chọn thư mục trống bằng --output, hoặc dọn thư mục ấy.`,
  );
}

/** What the live release says of itself; nothing where there is none, or one of before records were kept. */
async function readRecord(target: string): Promise<BuildRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(join(target, RECORD), "utf8")) as BuildRecord;
    return record.format === 1 ? record : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
