/**
 * Builds on a disk that is all but full, in a process of its own so that the disk can be mounted for it alone
 * (`full-disk.test.ts`). `DISK` is the disk, `CONTENT` what is built. Prints what came of it as JSON.
 */
import { mkdir, readdir, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listTree, type ManifestEntry } from "../../scripts/release/manifest.ts";
import { SAMPLE_NOW } from "../site/build-sample.ts";
import { type Outcome, runCommand } from "../site/command.ts";

/** What a build on a full disk left behind. */
export interface Shortage {
  /** What was scarce, and how much of it was left. */
  left: string;
  built: Outcome;
  live: ManifestEntry[];
  /** Names beside the release. */
  beside: string[];
}

/** A release before, builds on the full disk of content that has changed since, and one when there is room again. */
export interface Report {
  first: Outcome;
  old: ManifestEntry[];
  shortages: Shortage[];
  next: Outcome;
  fresh: ManifestEntry[];
}

const { DISK = "", CONTENT = "" } = process.env;
const output = join(DISK, "site");
const ballast = join(DISK, "ballast");

/** How much of a site's size is left in turn: the disk fills under pages, pictures, the index and the last files. */
const PARTS = [0, 0.3, 0.7];

const build = () =>
  runCommand("build", [
    ...["--content", CONTENT, "--output", output, "--now", SAMPLE_NOW, "--cache", join(DISK, "cache")],
  ]);

/** Leaves this many of the disk's blocks, and of its files, while a build runs. */
async function shortage(left: string, blocks: number, files: number): Promise<Shortage> {
  await rm(join(DISK, "cache"), { recursive: true });
  const { bavail, bsize, ffree } = await statfs(DISK);
  await mkdir(ballast);
  await writeFile(join(ballast, "blocks"), Buffer.alloc(Math.max(0, bavail - blocks) * bsize));
  for (let file = files + 2; file < ffree; file++) await writeFile(join(ballast, String(file)), "");
  const built = await build();
  await rm(ballast, { recursive: true });
  await mkdir(join(DISK, "cache"), { recursive: true });
  return { left, built, live: await listTree(output), beside: (await readdir(DISK)).sort() };
}

const empty = await statfs(DISK);
const first = await build();
const old = await listTree(output);
const full = await statfs(DISK);
await writeFile(
  join(CONTENT, "thong-bao/hop-to.md"),
  "---\ntitle: Họp tổ\ndate: 01/10/2026\nauthor: Tổ\n---\n\nMới.\n",
);

const shortages: Shortage[] = [];
for (const part of PARTS) {
  const blocks = Math.floor((empty.bavail - full.bavail) * part);
  shortages.push(await shortage(`${blocks} blocks`, blocks, full.ffree));
  const files = Math.floor((empty.ffree - full.ffree) * part);
  shortages.push(await shortage(`${files} files`, full.bavail, files));
}
const next = await build();
const report: Report = { first, old, shortages, next, fresh: await listTree(output) };
console.log(JSON.stringify(report));
