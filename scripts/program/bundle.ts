import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildOptions, Loader, Plugin } from "esbuild";
import { DAY } from "../cache/age.ts";
import { ROOT } from "../cache/program.ts";
import { FOLDER, isWhole, programFolder, SUMS, sumsOf } from "./ready.ts";

/** What says whether a program is ready: one file, since it is what looks at all others. */
const READY = "scripts/program/ready.ts";

/**
 * Libraries that stay where they are: they bring a program for this machine and find it by where they lie, or, as the two of
 * Eleventy, are loaded only where there are new pictures, or never. All others are taken in, since they come as some
 * hundred files: to load them from there is a third of a start.
 */
const STAY = [
  "@11ty/eleventy-dev-server",
  "@11ty/eleventy-img",
  "esbuild",
  "fsevents",
  "pagefind",
  "sharp",
  "tsx",
];

/**
 * The program as plain JavaScript, in few files: TypeScript is translated file by file as it is loaded, which of the 260
 * of a build takes longer than planning 10,000 pages. What is loaded on demand stays so.
 *
 * @returns a folder with each command and each worker at the path of its source, ending in `.mjs`
 * @throws the error of the file system where there is no room for it
 */
export async function bundle(): Promise<string> {
  const folder = programFolder();
  if (!isWhole(folder)) await make(folder);
  return folder;
}

async function make(folder: string): Promise<void> {
  const { build } = await import("esbuild");
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await build({ ...settings, outdir: draft, entryPoints: entries(), splitting: true });
    await build({ ...settings, outdir: draft, entryPoints: [READY] });
    writeFileSync(join(draft, SUMS), sumsOf(draft));
    putInPlace(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  clearOld(folder);
}

/** Another command may have put the same there a moment earlier, and run from it: that stays. */
function putInPlace(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (isWhole(folder)) return;
    if (!existsSync(folder)) throw error;
    rmSync(folder, { recursive: true });
    renameSync(draft, folder);
  }
}

/** What is started by itself: commands, and the workers of pools. */
function entries(): string[] {
  const sources = readdirSync(join(ROOT, "scripts"), { recursive: true, encoding: "utf8" });
  const isEntry = (path: string): boolean =>
    /^commands[/\\][\w-]+\.ts$/.test(path) || /worker\.ts$/.test(path);
  return sources.filter(isEntry).map((path) => join("scripts", path));
}

/** What is not taken in. */
const libraries: Plugin = {
  name: "libraries",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      const stays = STAY.some((name) => path === name || path.startsWith(`${name}/`));
      return stays && kind !== "entry-point" ? { path, external: true } : undefined;
    });
  },
};

/** What stands in a source for its own address. */
const ADDRESS = "import.meta.url";

const loaders: Record<string, Loader> = { ".ts": "ts", ".tsx": "tsx" };

/** Each source goes by its own address, wherever the bundle lies: by it workers, assets and a library's version are found. */
const addresses: Plugin = {
  name: "addresses",
  setup(build) {
    build.onLoad({ filter: /\.(tsx?|m?js)$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      if (!source.includes(ADDRESS)) return undefined;
      const contents = source.replaceAll(ADDRESS, JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: loaders[extname(path)] ?? "js" };
    });
  },
};

/** Older libraries ask for what Node brings along by `require`, which no module has. The name is nobody else's. */
const REQUIRE = `import { createRequire as requireOfProgram } from "node:module"; const require = requireOfProgram(${JSON.stringify(pathToFileURL(join(ROOT, "package.json")).href)});`;

/** How all of it is put together. */
const settings = {
  absWorkingDir: ROOT,
  outbase: ROOT,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  banner: { js: REQUIRE },
  // Half the bytes to be summed and looked through at each start. Names stay: Eleventy tells classes by them.
  minifySyntax: true,
  minifyWhitespace: true,
  target: `node${process.versions.node}`,
  logLevel: "silent",
  plugins: [libraries, addresses],
} satisfies BuildOptions;

/** Programs of yesterday: no build that was started with one still runs. */
function clearOld(folder: string): void {
  for (const name of readdirSync(FOLDER)) {
    const other = join(FOLDER, name);
    if (other !== folder && Date.now() - statSync(other).mtimeMs > DAY) {
      rmSync(other, { recursive: true, force: true });
    }
  }
}
