import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "./command.ts";
import type { Corpus } from "./corpus.ts";

/** A way to build the pages of a corpus. */
export interface Contender {
  name: string;
  /** Whether it makes a search index too. */
  indexes: boolean;
  /** The largest corpus it is given. */
  upTo: number;
  /** @returns why it cannot be measured here, in a sentence, or nothing where it can */
  missing(): Promise<string | undefined>;
  /** Name and version of each program it runs. */
  versions(): Promise<string[]>;
  prepare(corpus: Corpus): Promise<Workplace>;
}

/** Where one contender builds one corpus. */
export interface Workplace {
  /** What a build runs. */
  commands: Command[];
  /** The folder the site is in afterwards. */
  output: string;
  /** Paths of all that a build leaves, caches included: the next begins without. */
  leftovers: readonly string[];
}

/** Path of a file of this project. */
export function projectFile(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}

/**
 * The files of a peer's theme, by path; a theme is small. All peers wear one style sheet.
 *
 * @param sheet where the generator wants a file that it copies as it is
 */
export async function themeOf(peer: string, sheet: string): Promise<Record<string, string>> {
  const folder = fileURLToPath(new URL(`${peer}/`, import.meta.url));
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.map(async (path) => [relative(folder, path).split(sep).join("/"), await readFile(path, "utf8")]),
  );
  return {
    ...Object.fromEntries(texts),
    [sheet]: await readFile(new URL("site.css", import.meta.url), "utf8"),
  };
}
