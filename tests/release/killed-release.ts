/**
 * A release in a process of its own, for `killed.test.ts`: `OUTPUT` gets a site that says `TEXT`. The process kills
 * itself before its `KILL_AT`th call of the file system, or with `MIDWAY` when that call has done a part of its work.
 * At its end it prints the names of all calls.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join } from "node:path";
import { withLock } from "../../scripts/release/lock.ts";
import { release } from "../../scripts/release/release.ts";
import { promises, site } from "./small-site.ts";

const { OUTPUT = "", TEXT = "", KILL_AT = "0", MIDWAY } = process.env;

/** What a kill can leave of the calls that are more than one step for the system. */
const parts: Record<string, (path: string, data: string) => void> = {
  writeFile: (path, data) => writeFileSync(path, data.slice(0, data.length / 2)),
  mkdir: (path) => {
    let first = path;
    while (!existsSync(dirname(first))) first = dirname(first);
    if (!existsSync(first)) mkdirSync(first);
  },
  rm: (path) => {
    const [first] = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : [];
    if (first) rmSync(join(path, first), { recursive: true });
  },
};

const calls: string[] = [];
for (const [name, real] of Object.entries(fs)) {
  if (typeof real !== "function") continue;
  const counted = (...words: [string, string]): unknown => {
    if (calls.push(name) === Number(KILL_AT)) {
      if (MIDWAY) parts[name]?.(...words);
      process.kill(process.pid, "SIGKILL");
    }
    return (real as (...words: unknown[]) => unknown)(...words);
  };
  Object.assign(fs, { [name]: counted });
}
syncBuiltinESMExports();

await withLock(
  OUTPUT,
  () => undefined,
  () => release(OUTPUT, promises, site(TEXT)),
);
console.log(JSON.stringify(calls));
