import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { BuildRecord } from "../model/record.ts";
import { ReleaseError } from "./error.ts";
import { type Agreed, holdAgainst } from "./guard.ts";
import { listTree, MANIFEST, type ManifestEntry, manifestText } from "./manifest.ts";
import { switchIn, tidy } from "./switch.ts";

/** The file in which a release says what it is, for the next one to be held against. */
export const RECORD = "build.json";

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

/**
 * Makes a release: `fill` writes the whole site into a fresh folder beside `output`; the folder is checked, given its
 * manifest, and only then takes the place of the last good one. Whatever fails before that leaves `output` untouched.
 * Its caller holds the lock of `output`.
 *
 * @param fill writes the site into the folder it is given
 * @throws {ReleaseError} if `output` holds something else, a promised file is missing, or too much would vanish
 */
export async function release(
  output: string,
  promises: Promises,
  fill: (folder: string) => Promise<void>,
): Promise<Released> {
  const target = resolve(output);
  await tidy(target);
  await refuseForeign(target);
  const before = await readRecord(target);
  if (before) holdAgainst(before, promises.record, promises.agreed);
  const fresh = `${target}.moi`;
  try {
    await mkdir(fresh, { recursive: true });
    await fill(fresh);
    await writeFile(join(fresh, RECORD), `${JSON.stringify(promises.record, null, 2)}\n`);
    const entries = await listTree(fresh);
    checkPromises(entries, promises);
    await writeFile(join(fresh, MANIFEST), manifestText(entries));
    await switchIn(fresh, target);
    return { entries, before };
  } finally {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
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
