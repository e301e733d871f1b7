import { mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { listTree, type ManifestEntry } from "../../scripts/release/manifest.ts";
import { openGround, release } from "../../scripts/release/release.ts";
import { promises, site } from "./small-site.ts";

/** The file system's calls, counted; the one whose turn `failAt` names fails with `code`. */
const disk = vi.hoisted(() => ({ calls: 0, failAt: 0, code: "" }));

/** @param fail gives or throws the fault of a call */
const counted = vi.hoisted(
  () =>
    (
      library: Record<string, unknown>,
      isCall: (name: string) => boolean,
      fail: (fault: Error) => unknown,
    ) => {
      const calls = Object.entries(library).map(([name, value]) => {
        if (typeof value !== "function" || !isCall(name)) return [name, value];
        const call = (...words: unknown[]): unknown => {
          disk.calls++;
          if (disk.calls !== disk.failAt) return value(...words);
          return fail(Object.assign(new Error(`${disk.code}: ${name}`), { code: disk.code }));
        };
        return [name, call];
      });
      return Object.fromEntries(calls);
    },
);

vi.mock("node:fs/promises", async (original) =>
  counted(
    await original(),
    () => true,
    (fault) => Promise.reject(fault),
  ),
);

vi.mock("node:fs", async (original) =>
  counted(
    await original(),
    // Whether something is there is asked without any fault.
    (name) => name.endsWith("Sync") && name !== "existsSync",
    (fault) => {
      throw fault;
    },
  ),
);

describe.each(["ENOSPC", "EIO", "EACCES", "EMFILE"])("the disk fails with %s", (code) => {
  test.each(["a folder", "a link"])(
    "under a release that is %s, at the 1st, 2nd, … call until a run has no fault: the live tree is the old or the new one, to the byte",
    async (kind) => {
      const room = await mkdtemp(join(tmpdir(), "cong-tin-faults-"));
      const output = join(room, "site");
      const cache = await mkdtemp(join(tmpdir(), "cong-tin-faults-cache-"));
      /** As a build makes it, which keeps what it found in its cache. */
      const releaseSite = async (text: string) => {
        const { tree } = await openGround(output, cache);
        return release(output, promises, site(text), tree);
      };
      const tree = async (): Promise<ManifestEntry[]> => {
        disk.failAt = 0;
        return listTree(output);
      };
      disk.failAt = 0;
      if (kind === "a link") await symlink("site.ban-0", output);
      await releaseSite("cũ");
      const old = await tree();
      const fresh = await newTree(room);

      let faults = 0;
      for (let failAt = 1; ; failAt++) {
        Object.assign(disk, { calls: 0, failAt, code });
        const failed = await releaseSite("mới").then(
          () => false,
          () => true,
        );
        const hit = disk.calls >= failAt;
        const live = await tree();
        expect([old, fresh], `after a fault at call ${failAt}`).toContainEqual(live);
        if (!failed) expect(live).toEqual(fresh);
        if (!hit) break;
        faults++;
        await releaseSite("cũ");
        expect(await tree()).toEqual(old);
        expect(await readdir(room)).toHaveLength(kind === "a link" ? 3 : 2);
      }
      expect(faults).toBeGreaterThan(15);
      for (const folder of [room, cache]) await rm(folder, { recursive: true });
    },
  );
});

/** The tree of an undisturbed release of the new site. */
async function newTree(room: string): Promise<ManifestEntry[]> {
  const aside = join(room, "aside");
  await release(aside, promises, site("mới"));
  const entries = await listTree(aside);
  await rm(aside, { recursive: true });
  return entries;
}
