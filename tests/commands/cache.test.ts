import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { listTree, type ManifestEntry } from "../../scripts/release/manifest.ts";
import { picture } from "../reader/bytes.ts";
import { liveTree } from "../release/live-tree.ts";
import { runCommand } from "../site/command.ts";

let content: string;
let output: string;
let cache: string;
/** The release that is live, and the one that the content as it is now gives. */
let trees: [old: ManifestEntry[], fresh: ManifestEntry[]];

const build = (words: string[]) =>
  runCommand("build", ["--content", content, "--now", "2026-11-23T09:00:00+07:00", ...words]);
const warmBuild = () => build(["--output", output, "--cache", cache]);

beforeEach(async () => {
  const room = await mkdtemp(join(tmpdir(), "cong-tin-cache-"));
  [content, output, cache] = [join(room, "content"), join(room, "site"), join(room, "cache")];
  await cp("tests/fixtures/ward/content", content, { recursive: true });
  await picture().resize(900).toFile(join(content, "thong-bao/anh.jpg"));
  const notice = join(content, "thong-bao/hop-to.md");
  await writeFile(notice, `${await readFile(notice, "utf8")}\n![Bờ kè](anh.jpg)\n`);
  await warmBuild();
  await writeFile(notice, `${await readFile(notice, "utf8")}\nThêm một câu.\n`);
  await build(["--output", `${output}-aside`, "--cache", `${cache}-aside`]);
  trees = [await listTree(output), await listTree(`${output}-aside`)];
  return () => rm(room, { recursive: true, force: true });
});

test("a build says what its cache takes up", async () => {
  const { stdout } = await warmBuild();
  expect(stdout).toMatch(/^ {2}\S+\/cache giữ \d+,\d MB trong [\d.]+ tệp cho lần dựng sau, xoá được$/m);
});

test("articles whose texts are harmed, which shows only when they are rendered, are parsed again", async () => {
  for (const box of await readdir(join(cache, "articles"))) {
    const file = join(cache, "articles", box);
    const bytes = await readFile(file);
    bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
    await writeFile(file, bytes);
  }
  await rm(join(cache, "pages"), { recursive: true });
  expect(await warmBuild()).toMatchObject({ code: 0, stderr: "" });
  expect(await liveTree(output)).toEqual(trees[1]);
});

test("the cache is deleted again and again while a build runs: it ends with the whole release, or says what failed and leaves the last one", async () => {
  let running = true;
  const building = warmBuild().finally(() => {
    running = false;
  });
  for (let pause = 40; running; pause = (pause * 7) % 101) {
    await rm(cache, { recursive: true, force: true }).catch(() => undefined);
    await wait(pause);
  }
  const { code, stderr } = await building;
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).toMatch(code === 0 ? /^$/ : /^✖ .+\n$/);
  expect(await liveTree(output)).toEqual(trees[code === 0 ? 1 : 0]);
  // And nothing of it stays in the way of the next.
  expect(await warmBuild()).toMatchObject({ code: 0, stderr: "" });
  expect(await liveTree(output)).toEqual(trees[1]);
});
