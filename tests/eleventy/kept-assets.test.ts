import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as esbuild from "esbuild";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { ROOT } from "../../scripts/cache/program.ts";
import { keptAssets, makeAssets } from "../../scripts/eleventy/assets.ts";
import { defaultColours } from "../../scripts/model/brand/brand.ts";

/** How many bundles were made. */
const made = vi.hoisted(() => ({ count: 0 }));

vi.mock("esbuild", async (original) => {
  const real = await original<typeof esbuild>();
  return {
    ...real,
    build: (options: esbuild.BuildOptions) => {
      made.count++;
      return real.build(options);
    },
  };
});

const cache = await mkdtemp(join(tmpdir(), "cong-tin-goi-"));
const fresh = await makeAssets();
const all = made.count;
afterAll(() => rm(cache, { recursive: true }));

const file = async (): Promise<string> => {
  const [name = ""] = await readdir(join(cache, "assets"));
  return join(cache, "assets", name, "goi");
};

beforeEach(async () => {
  await rm(join(cache, "assets"), { recursive: true, force: true });
  await keptAssets(defaultColours, cache);
  made.count = 0;
});

test("bundles are made once, and are from then on what they were", async () => {
  expect(await keptAssets(defaultColours, cache)).toEqual(fresh);
  expect(made.count).toBe(0);
});

test("those of other colours are others", async () => {
  const colours = { ...defaultColours, primary: "#1a4480" };
  const others = await keptAssets(colours, cache);
  expect(made.count).toBe(all);
  expect(others).toEqual(await makeAssets(colours));
  expect(others.styles).not.toEqual(fresh.styles);
});

test("harmed ones are made anew", async () => {
  const bytes = await readFile(await file());
  bytes[1000] = (bytes[1000] ?? 0) ^ 1;
  await writeFile(await file(), bytes);
  expect(await keptAssets(defaultColours, cache)).toEqual(fresh);
  expect(made.count).toBe(all);
});

test("what they are made of is listed whole: no source lies elsewhere", async () => {
  const { build } = await vi.importActual<typeof esbuild>("esbuild");
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["boot", "reader", "search"].map((name) => `assets/scripts/${name}.ts`),
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: "made",
    write: false,
    metafile: true,
  });
  const elsewhere = Object.keys(metafile.inputs).filter((path) => !/^(?:assets|scripts\/model)\//.test(path));
  expect(elsewhere.filter((path) => !path.startsWith("node_modules/"))).toEqual([]);
});
