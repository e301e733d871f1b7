import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import type { BuildOptions, OutputFile, Plugin } from "esbuild";
import { sourcesKey } from "../cache/program.ts";
import { sha256 } from "../cache/sha256.ts";
import { outputFile } from "../model/address.ts";
import { defaultColours } from "../model/brand/brand.ts";
import { type BrandColours, paletteOf } from "../model/brand/palette.ts";
import { repaint } from "../model/brand/repaint.ts";
import type { Assets } from "../model/page.ts";
import { sheetNames } from "../model/style-sheet.ts";
import { tintRules } from "../model/tint.ts";
import type { Tree } from "../tree/tree.ts";
import { keepFile } from "./kept.ts";

/** What browsers the site is for: phones of the last five years. */
const TARGET = ["chrome90", "firefox90", "safari15"];

/** All that bundles are made of, beside libraries and colours; what names a project's settings, esbuild reads too. */
const SOURCES = ["assets", "scripts/model", "scripts/eleventy/assets.ts", "package.json", "tsconfig.json"];

/** Their folder in the cache. */
const KEPT = "assets";

const room = fileURLToPath(new URL("../../assets/", import.meta.url));

/** Style sheet and scripts, made and not yet written. */
export interface Bundles
  extends Pick<Assets, "styles" | "styleHashes" | "boot" | "bootHash" | "readerScript" | "searchScript"> {
  /** Bytes to write, by address. */
  files: Map<string, Uint8Array>;
}

/**
 * Bundles the style sheets, in an authority's colours, and the scripts; every file's name carries the hash of its bytes.
 */
export async function makeAssets(colours: BrandColours = defaultColours): Promise<Bundles> {
  const [sheets, boot, reader, search] = await Promise.all([
    makeSheets(colours),
    bundle("scripts/boot.ts", { format: "iife" }),
    bundle("scripts/reader.ts"),
    bundle("scripts/search.ts"),
  ]);
  const bootText = textOf(boot[0]);
  return {
    ...sheets,
    boot: bootText,
    bootHash: hashOf(bootText),
    readerScript: urlOf(reader[0]),
    searchScript: urlOf(search[0]),
    files: new Map([...reader, ...search].map((file) => [urlOf(file), file.contents])),
  };
}

/**
 * As `makeAssets`: from the cache where an earlier build of the same program bundled them in the same colours, so that
 * most builds need no esbuild, which is a process of its own.
 */
export async function keptAssets({ primary, accent }: BrandColours, cache: string): Promise<Bundles> {
  const key = sha256(JSON.stringify([sourcesKey(...SOURCES), primary, accent])).slice(0, 16);
  const make = async () => serialize(await makeAssets({ primary, accent }));
  return deserialize(await keepFile(join(cache, KEPT, key), "goi", make)) as Bundles;
}

async function makeSheets(colours: BrandColours): Promise<Pick<Assets, "styles" | "styleHashes">> {
  const made = await Promise.all(
    sheetNames.map(async (name) => {
      const [file] = await bundle(`styles/sheets/${name}.css`, { plugins: [painter(colours), tinter] });
      return [name, textOf(file)] as const;
    }),
  );
  return {
    styles: Object.fromEntries(made) as Assets["styles"],
    styleHashes: Object.fromEntries(
      made.map(([name, text]) => [name, hashOf(text)]),
    ) as Assets["styleHashes"],
  };
}

/** The script pages of the preview load. */
export async function makePreviewClient(): Promise<Uint8Array> {
  return (await bundle("scripts/preview.ts"))[0].contents;
}

/** Has a site hold the files. */
export async function writeAssets({ files }: Pick<Bundles, "files">, tree: Tree): Promise<void> {
  for (const [url, bytes] of files) tree.write(outputFile(url), bytes);
}

/** The bundle first, then the parts it fetches only where they are needed. */
async function bundle(
  entry: string,
  { format = "esm", plugins = [] }: Pick<BuildOptions, "format" | "plugins"> = {},
): Promise<[OutputFile, ...OutputFile[]]> {
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [entry],
    absWorkingDir: room,
    outdir: "made",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: format === "esm",
    minify: true,
    write: false,
    format,
    target: TARGET,
    legalComments: "none",
    logLevel: "silent",
    plugins,
  });
  const [file, ...parts] = result.outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${entry}`);
  return [file, ...parts];
}

/** Puts an authority's colours into the tokens on their way into the style sheet. */
function painter(colours: BrandColours): Plugin {
  return {
    name: "brand colours",
    setup(build) {
      build.onLoad({ filter: /[/\\]tokens\.css$/ }, async ({ path }) => ({
        contents: repaint(await readFile(path, "utf8"), paletteOf(colours)),
        loader: "css",
      }));
    },
  };
}

/** Makes the one part of the style sheet that is no file: the colours pictures' rooms can have. */
const tinter: Plugin = {
  name: "tints",
  setup(build) {
    build.onResolve({ filter: /^tints$/ }, ({ path }) => ({ path, namespace: "made" }));
    build.onLoad({ filter: /^tints$/, namespace: "made" }, () => ({ contents: tintRules(), loader: "css" }));
  },
};

/** What stands in a page itself; trimmed, so that its hash does not depend on a line's end. */
function textOf({ contents }: OutputFile): string {
  return new TextDecoder().decode(contents).trim();
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

function urlOf({ path }: OutputFile): string {
  return `/assets/${basename(path)}`;
}
