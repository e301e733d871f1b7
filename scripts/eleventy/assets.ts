import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type OutputFile, type Plugin } from "esbuild";
import { defaultColours } from "../model/brand/brand.ts";
import { type BrandColours, paletteOf } from "../model/brand/palette.ts";
import { repaint } from "../model/brand/repaint.ts";
import type { Assets } from "../model/page.ts";

/** What browsers the site is for: phones of the last five years. */
const TARGET = ["chrome90", "firefox90", "safari15"];

const room = fileURLToPath(new URL("../../assets/", import.meta.url));

/** Style sheet and scripts, made and not yet written. */
export interface Bundles extends Pick<Assets, "styles" | "styleHash" | "searchScript"> {
  /** Bytes to write, by address. */
  files: Map<string, Uint8Array>;
}

/**
 * Bundles the style sheet, in an authority's colours, and the search page's script; every file's name carries the hash of
 * its bytes.
 */
export async function makeAssets(colours: BrandColours = defaultColours): Promise<Bundles> {
  const [styles, scripts] = await Promise.all([
    bundle("styles/index.css", [painter(colours)]),
    bundle("scripts/search.ts"),
  ]);
  const text = new TextDecoder().decode(styles[0].contents).trim();
  return {
    styles: text,
    styleHash: createHash("sha256").update(text).digest("base64"),
    searchScript: urlOf(scripts[0]),
    files: new Map(scripts.map((file) => [urlOf(file), file.contents])),
  };
}

/** The script pages of the preview load. */
export async function makePreviewClient(): Promise<Uint8Array> {
  return (await bundle("scripts/preview.ts"))[0].contents;
}

/** Writes the files into an output folder. */
export async function writeAssets({ files }: Pick<Bundles, "files">, output: string): Promise<void> {
  for (const [url, bytes] of files) {
    const path = join(output, url);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}

/** The bundle first, then the parts it fetches only where they are needed. */
async function bundle(entry: string, plugins: Plugin[] = []): Promise<[OutputFile, ...OutputFile[]]> {
  const result = await build({
    entryPoints: [entry],
    absWorkingDir: room,
    outdir: "made",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: "esm",
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

function urlOf({ path }: OutputFile): string {
  return `/assets/${basename(path)}`;
}
