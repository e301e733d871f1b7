import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { withLock } from "../../scripts/release/lock.ts";
import { listTree, type ManifestEntry } from "../../scripts/release/manifest.ts";
import { openGround, release } from "../../scripts/release/release.ts";
import { liveTree } from "./live-tree.ts";
import { promises, site } from "./small-site.ts";

const bench = await mkdtemp(join(tmpdir(), "cong-tin-killed-"));
const program = join(bench, "release.mjs");
const cache = join(bench, "cache");
// One file starts in a tenth of the time TypeScript takes, and there are a hundred starts.
await build({
  entryPoints: ["tests/release/killed-release.ts"],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: program,
});

afterAll(() => rm(bench, { recursive: true, force: true }));

/** Calls a kill can leave half done. */
const DIVISIBLE = ["writeFile", "mkdir", "rm"];

test.each(["a folder", "a link"])(
  "a release that is %s, killed before its 1st, 2nd, … call of the file system and midway: the old or the new one is live, and the next is as if undisturbed",
  async (kind) => {
    const room = await mkdtemp(join(bench, "room-"));
    const output = join(room, "site");
    if (kind === "a link") await symlink("site.ban-0", output);
    const fresh = await releasedTree(output, "mới");
    const old = await releasedTree(output, "cũ");
    await rm(cache, { recursive: true });
    const { calls } = await run({ OUTPUT: output, CACHE: cache, TEXT: "mới" });
    expect(calls.length).toBeGreaterThan(20);

    const moments = calls.flatMap((name, index) => {
      const before = { KILL_AT: String(index + 1) };
      return DIVISIBLE.includes(name) ? [before, { ...before, MIDWAY: "1" }] : [before];
    });
    for (const moment of moments) {
      const where = `${JSON.stringify(moment)}, a ${calls[Number(moment.KILL_AT) - 1]}`;
      expect(await releasedTree(output, "cũ"), where).toEqual(old);
      // With a record of stamps, the number of calls would depend on how old the files of the release before are.
      await rm(cache, { recursive: true, force: true });
      expect((await run({ OUTPUT: output, CACHE: cache, TEXT: "mới", ...moment })).signal, where).toBe(
        "SIGKILL",
      );
      expect([old, fresh], where).toContainEqual(await liveTree(output));
      expect(await releasedTree(output, "mới"), where).toEqual(fresh);
      expect(await readdir(room), where).toHaveLength(kind === "a link" ? 3 : 2);
    }
  },
);

/** The tree of a release that nothing disturbs. Nobody else builds, so that it must not wait. */
async function releasedTree(output: string, text: string): Promise<ManifestEntry[]> {
  const waiting = (): never => {
    throw new Error("waits for a build that is dead");
  };
  await withLock(output, waiting, async () =>
    release(output, promises, site(text), (await openGround(output, cache)).tree),
  );
  return listTree(output);
}

async function run(environment: Record<string, string>): Promise<{ signal: string | null; calls: string[] }> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  const signal = await new Promise<string | null>((resolve) => child.once("close", (_, by) => resolve(by)));
  return { signal, calls: stdout ? JSON.parse(stdout) : [] };
}
