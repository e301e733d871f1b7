/**
 * A release in a process of its own, for `killed.test.ts`: `OUTPUT` gets a site that says `TEXT`, and what was found in
 * its ground is kept in `CACHE`, as a build does it. The process kills itself before its `KILL_AT`th call of the file system, or with `MIDWAY` when that call has done a part of its work.
 * At its end it prints the names of all calls.
 */
import fs from "node:fs";
import promised from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join } from "node:path";
import { withLock } from "../../scripts/release/lock.ts";
import { openGround, release } from "../../scripts/release/release.ts";
import { promises, site } from "./small-site.ts";

const { OUTPUT = "", CACHE = "", TEXT = "", KILL_AT = "0", MIDWAY } = process.env;

/** The file system itself, uncounted. */
const real = { ...fs };

/** What a kill can leave of the calls that are more than one step for the system. */
const parts: Record<string, (path: string, data: string) => void> = {
  writeFile: (path, data) => real.writeFileSync(path, data.slice(0, data.length / 2)),
  mkdir: (path) => {
    let first = path;
    while (!real.existsSync(dirname(first))) first = dirname(first);
    if (!real.existsSync(first)) real.mkdirSync(first);
  },
  rm: (path) => {
    const [first] = real.statSync(path, { throwIfNoEntry: false })?.isDirectory()
      ? real.readdirSync(path)
      : [];
    if (first) real.rmSync(join(path, first), { recursive: true });
  },
};

const calls: string[] = [];
/** Calls of calls: Node's own `rmSync` makes several. */
let depth = 0;

function count(library: object, name: string, own: unknown): void {
  const call = own as (...words: unknown[]) => unknown;
  const plain = name.replace(/Sync$/, "");
  const counted = (...words: [string, string]): unknown => {
    if (depth === 0 && calls.push(plain) === Number(KILL_AT)) {
      if (MIDWAY) parts[plain]?.(...words);
      process.kill(process.pid, "SIGKILL");
    }
    depth++;
    try {
      return call(...words);
    } finally {
      depth--;
    }
  };
  Object.assign(library, { [name]: counted });
}

for (const [name, own] of Object.entries(promised)) if (typeof own === "function") count(promised, name, own);
for (const [name, own] of Object.entries(fs)) {
  if (typeof own === "function" && name.endsWith("Sync")) count(fs, name, own);
}
syncBuiltinESMExports();

await withLock(
  OUTPUT,
  () => undefined,
  async () => release(OUTPUT, promises, site(TEXT), (await openGround(OUTPUT, CACHE)).tree),
);
console.log(JSON.stringify(calls));
