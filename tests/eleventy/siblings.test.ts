import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, truncate, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { writeSiblings } from "../../scripts/eleventy/siblings.ts";
import { originalOf } from "../../scripts/model/host.ts";
import { listTree } from "../../scripts/release/manifest.ts";
import { Tree } from "../../scripts/tree/tree.ts";

const PROSE = "Uỷ ban nhân dân phường mời bà con tới họp tổ dân phố. ".repeat(40);
let folders: { cache: string };
let tree: Tree;

beforeEach(async () => {
  const room = await mkdtemp(join(tmpdir(), "cong-tin-siblings-"));
  folders = { cache: join(room, "cache") };
  tree = new Tree(join(room, "site"));
  return () => rm(room, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array = PROSE): void {
  tree.write(path, content);
}

const packed = async () =>
  (await listTree(tree.folder)).map(({ path }) => path).filter((path) => originalOf(path));

test.each([
  ["a page", "tin/bai/index.html", PROSE, ["br", "gz"]],
  ["a feed", "feed.xml", PROSE, ["br", "gz"]],
  ["data", "api/v1/articles.json", PROSE, ["br", "gz"]],
  ["a script", "assets/search-0.js", PROSE, ["br", "gz"]],
  ["a drawing", "assets/icon.svg", PROSE, ["br", "gz"]],
  ["a web manifest", "cong.webmanifest", PROSE, ["br", "gz"]],
  ["robots", "robots.txt", PROSE, ["br", "gz"]],
  ["a text that fits a packet", "robots.txt", PROSE.slice(0, 100), []],
  ["a text that packing makes no smaller", "so.txt", randomBytes(400), []],
  ["a piece of the index, packed inside", "pagefind/index/vi_1.pf_index", PROSE, []],
  ["a picture", "anh/ab/ab-400.jpeg", PROSE, []],
  ["a file for download", "tep/ab/van-ban.pdf", PROSE, []],
])("%s: %s", async (_, path, content, codings) => {
  put(path, content);
  await writeSiblings(undefined, folders, tree);
  expect(await packed()).toEqual(codings.map((coding) => `${path}.${coding}`));
});

test("each unpacks to its text, and is smaller", async () => {
  put("index.html");
  await writeSiblings(undefined, folders, tree);
  const br = await readFile(join(tree.folder, "index.html.br"));
  const gz = await readFile(join(tree.folder, "index.html.gz"));
  expect(brotliDecompressSync(br).toString()).toBe(PROSE);
  expect(gunzipSync(gz).toString()).toBe(PROSE);
  expect(Math.max(br.length, gz.length)).toBeLessThan(PROSE.length / 4);
});

test("the same texts give the same bytes, with a cache and without", async () => {
  for (let page = 0; page < 40; page++) put(`tin/bai-${page}/index.html`, PROSE + page);
  await writeSiblings(undefined, folders, tree);
  const first = await listTree(tree.folder);
  expect(first).toHaveLength(120);
  await writeSiblings(undefined, folders, tree);
  expect(await listTree(tree.folder)).toEqual(first);
  await rm(folders.cache, { recursive: true });
  await writeSiblings(undefined, folders, tree);
  expect(await listTree(tree.folder)).toEqual(first);
});

describe("a cache that was harmed is noticed, and the output is that of a clean build", () => {
  test.each([
    ["the first byte flipped", (file: string) => flip(file, 0)],
    ["a byte of the label flipped", (file: string) => flip(file, 40)],
    ["the last byte flipped", (file: string) => flip(file, -1)],
    ["a file of size 0", (file: string) => truncate(file)],
    ["half a file", async (file: string) => truncate(file, (await stat(file)).size >> 1)],
    ["a file that is gone", (file: string) => unlink(file)],
  ])("%s", async (_, harm) => {
    put("index.html");
    await writeSiblings(undefined, folders, tree);
    const clean = await listTree(tree.folder);
    const [box = ""] = await readdir(join(folders.cache, "packed"));
    const file = join(folders.cache, "packed", box);
    const sound = await readFile(file);
    await harm(file);
    await writeSiblings(undefined, folders, tree);
    expect(await listTree(tree.folder)).toEqual(clean);
    expect(await readFile(file)).toEqual(sound);
  });
});

test("what a build no longer packs leaves the cache", async () => {
  put("index.html", PROSE);
  await writeSiblings(undefined, folders, tree);
  const [box = ""] = await readdir(join(folders.cache, "packed"));
  const { size } = await stat(join(folders.cache, "packed", box));
  put("index.html", PROSE.toUpperCase());
  await writeSiblings(undefined, folders, tree);
  expect((await stat(join(folders.cache, "packed", box))).size).toBeLessThan(size * 1.5);
  expect(await readdir(join(folders.cache, "packed"))).toEqual([box]);
});

test.each([
  ["tin/index.html.br", { path: "tin/index.html", coding: "br" }],
  ["feed.xml.gz", { path: "feed.xml", coding: "gz" }],
  ["tin/index.html", undefined],
  ["tep/ab/ban-ve.gz", undefined],
  ["anh/ab/ab.jpeg.br", undefined],
])("%s stands for %j", (path, original) => {
  expect(originalOf(path)).toEqual(original);
});

async function flip(file: string, at: number): Promise<void> {
  const bytes = await readFile(file);
  const place = (at + bytes.length) % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  await writeFile(file, bytes);
}
