import { statSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { makeSiteAssets } from "../../scripts/eleventy/site-assets.ts";
import { type HtmlPage, isHtmlPage } from "../../scripts/model/page.ts";
import { publishPages } from "../../scripts/pages/publish.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { readContent } from "../../scripts/reader/read.ts";
import { readTree } from "../../scripts/tree/list.ts";
import { Tree } from "../../scripts/tree/tree.ts";
import { writeSyntheticContent } from "../synthetic/content.ts";

const room = await mkdtemp(join(tmpdir(), "cong-tin-trang-"));
const content = join(room, "content");
await writeSyntheticContent(content, 12, 5);
const { catalogue } = await readContent(content);
if (!catalogue) throw new Error("the content has problems");
const plan = planSite(catalogue, Date.parse("2026-11-24T09:00:00+07:00"));
const assets = await makeSiteAssets(plan.sketch, { content, cache: join(room, "drawings") });
const all = plan.pages.filter(isHtmlPage).length;
const files = plan.pages.length;
afterAll(() => rm(room, { recursive: true, force: true }));

const folders = { cache: join(room, "cache") };
const output = join(room, "site");
const boxes = join(folders.cache, "pages");
beforeEach(() => rm(folders.cache, { recursive: true, force: true }));

/** Publishes into an empty folder. */
async function publish(pages: typeof plan.pages = plan.pages, few?: number) {
  await rm(output, { recursive: true, force: true });
  const tree = new Tree(output);
  const rendered = await publishPages({ pages, frame: plan.frame }, assets, folders, tree, few);
  expect(tree.entries).toEqual(readTree(output));
  return { rendered, tree: tree.entries };
}

const edited = plan.pages.map((page) =>
  isHtmlPage(page) && page.layout === "article" ? { ...page, headline: `${page.headline}!` } : page,
);
const articles = plan.pages.filter((page): page is HtmlPage => page.layout === "article").length;

test("what was rendered once is never rendered again, and comes out the same", async () => {
  const first = await publish();
  expect(first.rendered).toBe(all);
  expect(first.tree).toHaveLength(files);
  expect(await publish()).toEqual({ rendered: 0, tree: first.tree });
});

test("only pages whose props changed are rendered", async () => {
  const { tree } = await publish();
  const second = await publish(edited);
  expect(second.rendered).toBe(articles);
  expect(second.tree).not.toEqual(tree);
  await rm(folders.cache, { recursive: true });
  expect(await publish(edited)).toEqual({ rendered: all, tree: second.tree });
});

test("pages that are gone from the plan leave the folder and the cache", async () => {
  await publish();
  const first = plan.pages.find(isHtmlPage);
  const rest = plan.pages.filter((page) => page !== first);
  expect(await publish(rest)).toMatchObject({ rendered: 0, tree: { length: files - 1 } });
  expect((await publish()).rendered, `${first?.url} is rendered anew`).toBe(1);
});

test("other processes give the same bytes as this one", async () => {
  const here = await publish();
  await rm(folders.cache, { recursive: true });
  const there = await publish(plan.pages, 0);
  expect(there).toEqual(here);
  expect(await publish()).toEqual({ rendered: 0, tree: here.tree });
});

test("what the site holds already is neither written nor looked for in the cache", async () => {
  await publish();
  const there = readTree(output);
  const times = there.map(({ path }) => statSync(join(output, path)).mtimeMs);
  for (const box of (await readdir(boxes)).filter((name) => name !== "sums")) await rm(join(boxes, box));
  const tree = new Tree(output, there);
  expect(await publishPages(plan, assets, folders, tree)).toBe(0);
  expect(tree.entries).toEqual(there);
  expect(there.map(({ path }) => statSync(join(output, path)).mtimeMs)).toEqual(times);
});

test("what the site holds otherwise is put right, from the cache", async () => {
  const { tree: sound } = await publish();
  for (const { path } of sound) await writeFile(join(output, path), "khác");
  const tree = new Tree(output, readTree(output));
  expect(await publishPages(plan, assets, folders, tree)).toBe(0);
  expect(readTree(output)).toEqual(sound);
});

test("a page that cannot be rendered in another process fails the build", async () => {
  const broken = plan.pages.map((page) => (page.layout === "article" ? { ...page, blocks: null } : page));
  await expect(publish(broken as unknown as typeof plan.pages, 0)).rejects.toThrow();
});

describe("a cache that was harmed is noticed, and the pages are those of a clean build", () => {
  test.each([
    ["a byte flipped", (bytes: Buffer) => bytes.with(bytes.length - 9, (bytes.at(-9) ?? 0) ^ 1)],
    ["half a file", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ["an empty file", () => Buffer.alloc(0)],
  ])("%s", async (_, harm) => {
    const { tree } = await publish();
    const files = (await readdir(boxes)).slice(0, 3).map((box) => join(boxes, box));
    const sound = await Promise.all(files.map((file) => readFile(file)));
    for (const [at, file] of files.entries()) await writeFile(file, harm(sound[at] ?? Buffer.alloc(0)));
    const again = await publish();
    expect(again.rendered).toBeGreaterThanOrEqual(files.length);
    expect(again.rendered).toBeLessThan(all);
    expect(again.tree).toEqual(tree);
    expect(await Promise.all(files.map((file) => readFile(file)))).toEqual(sound);
  });
});
