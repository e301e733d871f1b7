import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Assets } from "../model/page.ts";

/** What browsers the site is for: phones of the last five years. */
const TARGET = ["chrome90", "firefox90", "safari15"];

const room = fileURLToPath(new URL("../../assets/", import.meta.url));

/** The browser's files, made and not yet written. */
export interface MadeAssets extends Assets {
  /** Bytes to write, by address. */
  files: Map<string, Uint8Array>;
}

/** Bundles the style sheet and the search page's script; every file's name carries the hash of its bytes. */
export async function makeAssets(): Promise<MadeAssets> {
  const [styles, script, icon] = await Promise.all([
    bundle("styles/index.css"),
    bundle("scripts/search.ts"),
    readFile(join(room, "icons/icon.svg")),
  ]);
  const files = new Map<string, Uint8Array>();
  const place = (name: string, ending: string, bytes: Uint8Array): string => {
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
    const url = `/assets/${name}-${hash}.${ending}`;
    files.set(url, bytes);
    return url;
  };
  const text = new TextDecoder().decode(styles).trim();
  return {
    styles: text,
    styleHash: createHash("sha256").update(text).digest("base64"),
    searchScript: place("search", "js", script),
    icon: place("icon", "svg", icon),
    files,
  };
}

/** The script pages of the preview load. */
export function makePreviewClient(): Promise<Uint8Array> {
  return bundle("scripts/preview.ts");
}

/** Writes the files into an output folder. */
export async function writeAssets({ files }: MadeAssets, output: string): Promise<void> {
  for (const [url, bytes] of files) {
    const path = join(output, url);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}

async function bundle(entry: string): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [join(room, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: TARGET,
    legalComments: "none",
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${entry}`);
  return file.contents;
}
