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
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { DAY } from "../cache/age.ts";
import { programKey, ROOT } from "../cache/program.ts";
import { readTree } from "../tree/list.ts";

/** Where programs lie that were put together: of the project, not of a content folder. */
const FOLDER = join(ROOT, ".cache/program");

/** The file beside them that says what they hold. */
const SUMS = "sums.json";

/** All that the program is made of. */
const SOURCES = ["scripts", "layouts", ".eleventy.ts", "tsconfig.json"];

/** Digits of its key that name it: the few that lie there at a time are told apart by far fewer. */
const DIGITS = 16;

/** Taken in whole: they come as a hundred small files. All other libraries are loaded as they are, where they are needed. */
const TAKEN_IN = ["zod"];

/**
 * The program as plain JavaScript, in few files: TypeScript is translated file by file as it is loaded, which of the 260
 * of a build takes longer than planning 10,000 pages. What is loaded on demand stays so.
 *
 * @returns a folder with each command and each worker at the path of its source, ending in `.mjs`
 * @throws the error of the file system where there is no room for it
 */
export async function bundle(): Promise<string> {
  const folder = join(FOLDER, programKey(...SOURCES).slice(0, DIGITS));
  if (!isWhole(folder)) await make(folder);
  return folder;
}

/** Whether every file is there, byte for byte as it was made. */
function isWhole(folder: string): boolean {
  try {
    return readFileSync(join(folder, SUMS), "utf8") === sumsOf(folder);
  } catch {
    return false;
  }
}

function sumsOf(folder: string): string {
  return JSON.stringify(readTree(folder).filter(({ path }) => path !== SUMS));
}

async function make(folder: string): Promise<void> {
  const { build } = await import("esbuild");
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: entries(),
      outbase: ROOT,
      outdir: draft,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      platform: "node",
      format: "esm",
      target: `node${process.versions.node}`,
      logLevel: "silent",
      plugins: [libraries, addresses],
    });
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

/** A library stays where it is. */
const libraries: Plugin = {
  name: "libraries",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) => {
      if (kind === "entry-point" || TAKEN_IN.some((name) => path === name || path.startsWith(`${name}/`)))
        return;
      // What a library that is taken in says of its own files has no beginning of this kind.
      return importer.includes("node_modules") ? undefined : { path, external: true };
    });
  },
};

/** Each source goes by its own address, wherever the bundle lies: by it workers and assets are found. */
const addresses: Plugin = {
  name: "addresses",
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      if (path.includes("node_modules")) return undefined;
      const own = JSON.stringify(pathToFileURL(path).href);
      const contents = readFileSync(path, "utf8").replaceAll("import.meta.url", own);
      return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};

/** Programs of yesterday: no build that was started with one still runs. */
function clearOld(folder: string): void {
  for (const name of readdirSync(FOLDER)) {
    const other = join(FOLDER, name);
    if (other !== folder && Date.now() - statSync(other).mtimeMs > DAY) {
      rmSync(other, { recursive: true, force: true });
    }
  }
}
