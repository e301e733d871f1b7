import { existsSync } from "node:fs";
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { ReleaseError } from "../../scripts/release/error.ts";
import { listTree } from "../../scripts/release/manifest.ts";
import { openGround, overlaps, type Promises, release } from "../../scripts/release/release.ts";
import { sumOf } from "../../scripts/tree/sum.ts";
import type { Tree } from "../../scripts/tree/tree.ts";
import { recordOf } from "./record.ts";

let room: string;
let output: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "cong-tin-release-"));
  output = join(room, "site");
  return () => rm(room, { recursive: true, force: true });
});

const promise = (...files: string[]): Promises => ({ files, record: recordOf({ tin: 1 }) });
const page =
  (text: string, path = "index.html") =>
  async (tree: Tree): Promise<void> => {
    tree.write(path, text);
  };

test("a release holds what was filled in, and a manifest of it", async () => {
  await release(output, promise("index.html"), page("một"));
  expect(await readFile(join(output, "index.html"), "utf8")).toBe("một");
  expect(JSON.parse(await readFile(join(output, "manifest.json"), "utf8"))).toEqual([
    expect.objectContaining({ path: "build.json" }),
    {
      path: "index.html",
      bytes: 5,
      sha256: "0231bfca9ba02e810222a629b6c9d12870eba7282f1b18b172f556db0729fc65",
    },
  ]);
});

test("a newer release replaces the older one whole: nothing stale remains", async () => {
  await release(output, promise(), page("một"));
  await release(output, promise(), page("hai", "khac.html"));
  expect((await readdir(output)).sort()).toEqual(["build.json", "khac.html", "manifest.json"]);
  expect((await readdir(room)).sort()).toEqual(["site", "site.dung"]);
});

describe("the last good release stays, byte for byte, when a build", () => {
  test.each([
    [
      "fails half-way",
      promise(),
      async (tree: Tree) => {
        tree.write("index.html", "nửa");
        throw new Error("hỏng");
      },
    ],
    ["lacks a promised page", promise("thieu/index.html"), page("hai")],
  ])("%s", async (_, promises, fill) => {
    await release(output, promise(), page("một"));
    const before = await listTree(output);
    await expect(release(output, promises, fill)).rejects.toThrow();
    expect(await listTree(output)).toEqual(before);
    expect(await readdir(room)).toEqual(["site"]);
    await release(output, promise(), page("ba"));
    expect(await readFile(join(output, "index.html"), "utf8")).toBe("ba");
  });
});

test("a folder that holds somebody's work is refused and left alone", async () => {
  await mkdir(output);
  await writeFile(join(output, "luan-van.docx"), "của tôi");
  await expect(release(output, promise(), page("một"))).rejects.toThrow(ReleaseError);
  expect(await readdir(output)).toEqual(["luan-van.docx"]);
});

test("after a build that was killed between its two renames, the last good release comes back", async () => {
  await release(output, promise(), page("một"));
  await rename(output, `${output}.cu`);
  await expect(release(output, promise("thieu.html"), page("hai"))).rejects.toThrow();
  expect(await readFile(join(output, "index.html"), "utf8")).toBe("một");
});

describe("output and content may not lie in one another", () => {
  test.each([
    ["content", "content", true],
    ["content", "content/_site", true],
    ["content", ".", true],
    ["content", "_site", false],
    ["content", "content-site", false],
    ["content", "../content", false],
  ])("%s and %s", (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
  });
});

test("a large ground is looked at while whoever opened it is busy: what comes next may hold this process for seconds", async () => {
  await release(output, promise(), page("một"));
  await writeFile(join(output, "manifest.json"), " ".repeat(500_000));
  const { tree } = await openGround(output, join(room, "cache"));
  // Nothing of this process happens here, as when 10,000 articles are read.
  const moment = new Int32Array(new SharedArrayBuffer(4));
  const began = Date.now();
  const isSeen = (): boolean => existsSync(join(`${output}.dung`, "index.html"));
  while (!isSeen() && Date.now() - began < 60_000) Atomics.wait(moment, 0, 0, 20);
  expect(isSeen()).toBe(true);
  expect((await tree).keeps("index.html", sumOf("một"))).toBe(true);
});

test("a release that is a link stays one, turned to the new release, and the one before is the next one's ground", async () => {
  await symlink("site.ban-0", output);
  await release(output, promise("index.html"), page("một"));
  await release(output, promise("index.html"), page("hai"));
  expect(await readFile(join(output, "index.html"), "utf8")).toBe("hai");
  expect((await readdir(room)).sort()).toEqual(["site", "site.ban-2", "site.dung"]);
  expect(await readlink(output)).toBe("site.ban-2");
});
